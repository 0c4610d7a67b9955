import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { KeptDrafts } from '#main/services/ports.ts';
import { openKeptDrafts } from './kept-drafts.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-drafts-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function opened(path: string): Promise<KeptDrafts> {
  const result = await openKeptDrafts(path);
  if (!result.ok) {
    throw new Error(result.failure.message);
  }
  return result.value;
}

it('gives back what was kept, also after it was opened again', async () => {
  const path = join(folder, 'again.part');
  const draft = { impression: 'Line one.\nLine "two".', milliseconds: 12.5 };
  const first = await opened(path);
  expect(first.get('a')).toBeUndefined();
  await first.keep('a', draft);
  expect(first.get('a')).toEqual(draft);
  await first.close();
  const second = await opened(path);
  expect(second.get('a')).toEqual(draft);
  await second.close();
});

it('drops what a power cut left unfinished, and nothing that comes after it', async () => {
  const path = join(folder, 'cut.part');
  const first = await opened(path);
  await first.keep('a', { impression: 'One.', milliseconds: 1 });
  await first.keep('b', { impression: 'Two.', milliseconds: 1 });
  await first.close();
  await writeFile(path, (await readFile(path, 'utf8')).slice(0, -9));
  const second = await opened(path);
  expect([second.get('a')?.impression, second.get('b')]).toEqual(['One.', undefined]);
  await second.keep('c', { impression: 'Three.', milliseconds: 1 });
  await second.keep('d', { impression: 'Four.', milliseconds: 1 });
  await second.close();
  const third = await opened(path);
  expect(['a', 'b', 'c', 'd'].map((key) => third.get(key)?.impression)).toEqual(['One.', undefined, 'Three.', 'Four.']);
  await third.close();
});

it.each(['null', '[]', '1', '"a"', '{}', '{"key":"a","impression":1,"milliseconds":1}', '\u0000\u0000', '{"key":"a"'])(
  'drops a line that is none: %j',
  async (line) => {
    const path = join(folder, 'none.part');
    await writeFile(path, `${line}\n{"key":"b","impression":"Two.","milliseconds":1}\n`);
    const kept = await opened(path);
    expect([kept.get('a'), kept.get('b')?.impression]).toEqual([undefined, 'Two.']);
    await kept.close();
  },
);

it.each(['missing/x.part', '.'])('fails where it cannot be written: %s', async (path) => {
  const result = await openKeptDrafts(join(folder, path));
  expect(!result.ok && result.failure.code).toBe('OUTPUT_NOT_WRITABLE');
});

it.skipIf(process.platform === 'win32')('is for nobody else to read', async () => {
  const path = join(folder, 'private.part');
  await (await opened(path)).close();
  expect((await stat(path)).mode & 0o077).toBe(0);
});

it('takes no file that is not its own', async () => {
  const path = join(folder, 'notes.part');
  for (const text of ['My notes\n', '{"id":"a","findings":"Zaphodine"}\n']) {
    await writeFile(path, text);
    const result = await openKeptDrafts(path);
    expect(!result.ok && result.failure.message).toMatch(/notes\.part [^\n]* holds something else/u);
    expect(await readFile(path, 'utf8')).toBe(text);
  }
  await writeFile(path, '{"key":"a","impress');
  await (await opened(path)).close();
});
