import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { freezeLine } from './freeze.ts';

it('gives the same bytes for the same line, at any time', async () => {
  const first = freezeLine('{"a":"Größe"}');
  await new Promise((resolve) => void setTimeout(resolve, 1100));
  expect(Buffer.compare(freezeLine('{"a":"Größe"}').bytes, first.bytes)).toBe(0);
  expect(gunzipSync(first.bytes).toString()).toBe('{"a":"Größe"}\n');
  expect(first.sha256).toBe(createHash('sha256').update(first.bytes).digest('hex'));
});

it('has no time and no name in its header', () => {
  // Flags and time of modification.
  expect([...freezeLine('x').bytes.subarray(3, 8)]).toEqual([0, 0, 0, 0, 0]);
});
