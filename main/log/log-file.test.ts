import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openLogFile } from './log-file.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reading-room-log-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

it('writes an object a line, with its time', () => {
  const folder = join(temporaryFolder(), 'logs');
  const log = openLogFile(folder, () => 7);
  log({ event: 'started', programVersion: '1.0.0', count: 0 });
  log({ event: 'call-failed', procedure: 'signIn', code: 'SIGN_IN_REFUSED' });
  const lines = readFileSync(join(folder, 'station.log'), 'utf8').trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { at: 7, event: 'started', programVersion: '1.0.0', count: 0 },
    { at: 7, event: 'call-failed', procedure: 'signIn', code: 'SIGN_IN_REFUSED' },
  ]);
});

it.each([
  ['a field that is not named', { text: 'Small effusion' }],
  ['a text in place of a procedure', { procedure: 'Small effusion' }],
  ['a text in place of a code', { code: 'Small effusion' }],
  ['a crash without end', { crash: 'x'.repeat(5000) }],
])('takes no %s', (_, fields) => {
  const folder = temporaryFolder();
  const log = openLogFile(folder, () => 7);
  expect(() => log({ event: 'call-failed', ...fields } as Parameters<typeof log>[0])).toThrow(/^\[/u);
  expect(readdirSync(folder)).toEqual([]);
});

it('keeps five files, and forgets the oldest lines', () => {
  const folder = temporaryFolder();
  const log = openLogFile(folder, () => 7, 200);
  for (let count = 0; count < 100; count += 1) {
    log({ event: 'started', count });
  }
  const files = readdirSync(folder).toSorted();
  expect(files).toEqual(['station.1.log', 'station.2.log', 'station.3.log', 'station.4.log', 'station.log']);
  const counts = files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).count as number),
  );
  const newestFirst = counts.toSorted((one, other) => other - one);
  expect(newestFirst).toEqual(Array.from({ length: newestFirst.length }, (_, index) => 99 - index));
  expect(newestFirst.length).toBeGreaterThan(15);
  expect(newestFirst.length).toBeLessThan(40);
});

it('a folder that cannot be written to stops nothing', () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  expect(() => openLogFile(join(file, 'logs'), () => 7)({ event: 'stopped' })).not.toThrow();
});
