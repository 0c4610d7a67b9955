import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readPemFiles } from './read-pem-files.ts';

it('reads those that are named, and says what is in the way of one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reading-room-pem-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'key.pem');
  writeFileSync(file, 'PEM');
  expect(await readPemFiles([file, null], 'PORT_REFUSED')).toEqual({ ok: true, value: ['PEM', undefined] });
  const missing = await readPemFiles([file, join(folder, 'none.pem')], 'RIS_NOT_REACHED');
  expect(missing).toMatchObject({
    failure: { code: 'RIS_NOT_REACHED', message: expect.stringContaining('ENOENT') as string },
  });
});
