import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { filesBelow, temporaryFolder } from './folder.testing.ts';
import { writeToFolder } from './write-to-folder.ts';

const one = Buffer.from('one');

it('writes a file, and nothing beside it', async () => {
  const folder = temporaryFolder();
  expect(await writeToFolder(folder, 'a.hl7', one)).toEqual({ ok: true, value: undefined });
  expect(filesBelow(folder)).toEqual({ 'a.hl7': 'one' });
});

it('never overwrites; the same once more is no mistake', async () => {
  const folder = temporaryFolder();
  await writeToFolder(folder, 'a.hl7', one);
  expect(await writeToFolder(folder, 'a.hl7', one)).toMatchObject({ ok: true });
  for (const other of ['two', 'longer']) {
    expect(await writeToFolder(folder, 'a.hl7', Buffer.from(other))).toMatchObject({
      failure: { code: 'OUTPUT_NOT_WRITABLE', message: expect.stringContaining('a.hl7 is in the outgoing') as string },
    });
  }
  mkdirSync(join(folder, 'b.hl7'));
  expect(await writeToFolder(folder, 'b.hl7', one)).toMatchObject({ failure: { code: 'OUTPUT_NOT_WRITABLE' } });
  expect(filesBelow(folder)).toEqual({ 'a.hl7': 'one' });
});

it('two at once of one name do not disturb each other', async () => {
  const folder = temporaryFolder();
  const written = await Promise.all([writeToFolder(folder, 'a.hl7', one), writeToFolder(folder, 'a.hl7', one)]);
  expect(written).toMatchObject([{ ok: true }, { failure: { code: 'OUTPUT_NOT_WRITABLE' } }]);
  expect(filesBelow(folder)).toEqual({ 'a.hl7': 'one' });
});

it.each(['../a.hl7', 'a/b', '.a', 'a.tmp', 'CON', 'a\nb', '', 'a\\b', 'x'.repeat(300)])(
  'takes no name such as %j',
  async (name) => {
    const folder = temporaryFolder();
    expect(await writeToFolder(folder, name, one)).toMatchObject({ failure: { code: 'OUTPUT_NOT_WRITABLE' } });
    expect(readdirSync(folder)).toEqual([]);
  },
);

it('makes no folder', async () => {
  const folder = join(temporaryFolder(), 'share');
  expect(await writeToFolder(folder, 'a.hl7', one)).toMatchObject({ failure: { code: 'REPORT_NOT_FOUND' } });
  writeFileSync(folder, '');
  expect(await writeToFolder(folder, 'a.hl7', one)).toMatchObject({ failure: { code: 'OUTPUT_NOT_WRITABLE' } });
});

it.skipIf(process.platform === 'win32')('follows no link, neither of its name nor of its unfinished name', async () => {
  const folder = temporaryFolder();
  const outside = temporaryFolder();
  writeFileSync(join(outside, 'x'), 'untouched');
  symlinkSync(join(outside, 'x'), join(folder, '.a.hl7.tmp'));
  symlinkSync(join(outside, 'x'), join(folder, 'b.hl7'));
  expect(await writeToFolder(folder, 'a.hl7', one)).toMatchObject({ ok: true });
  expect(await writeToFolder(folder, 'b.hl7', one)).toMatchObject({ ok: false });
  expect(filesBelow(folder)).toEqual({ 'a.hl7': 'one' });
  expect(filesBelow(outside)).toEqual({ x: 'untouched' });
});

it('a process that is killed leaves whole files under finished names, and the next one nothing else', async () => {
  const program = fileURLToPath(new URL('write-until-killed.testing.ts', import.meta.url));
  const size = 4 * 1024 * 1024;
  for (const moment of [0, 1, 3, 5, 8, 13, 21, 34]) {
    const folder = temporaryFolder();
    const child = spawn(process.execPath, [program, folder, String(size)], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(child, 'exit');
    await once(createInterface(child.stdout), 'line');
    await setTimeout(moment);
    child.kill('SIGKILL');
    await ended;
    const finished = readdirSync(folder).filter((name) => !name.startsWith('.'));
    expect(finished.length).toBeGreaterThan(0);
    expect(finished.map((name) => statSync(join(folder, name)).size)).toEqual(finished.map(() => size));
    for (const unfinished of readdirSync(folder).filter((name) => name.startsWith('.'))) {
      const name = unfinished.replace(/^\.(.*)\.tmp$/u, '$1');
      expect(await writeToFolder(folder, name, Buffer.alloc(size, 'x'))).toMatchObject({ ok: true });
    }
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    rmSync(folder, { recursive: true });
  }
});
