import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openLogFile } from './log-file.ts';
import { readLogOf } from './read-log.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reading-room-log-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

it('gives the newest lines first, over all files', () => {
  const folder = temporaryFolder();
  let now = 0;
  const log = openLogFile(folder, () => (now += 1), 200);
  for (let count = 0; count < 30; count += 1) {
    log({ event: 'started', count });
  }
  const read = readLogOf(folder);
  expect(read(12).map(({ count }) => count)).toEqual(Array.from({ length: 12 }, (_, index) => 29 - index));
  const all = read(500).map(({ at }) => at);
  expect(all).toEqual(all.toSorted((one, other) => other - one));
  expect(all.length).toBeGreaterThan(12);
});

it('leaves out what is no line of the log, and needs no log at all', () => {
  const folder = temporaryFolder();
  const read = readLogOf(folder);
  expect(read(5)).toEqual([]);
  const log = openLogFile(folder, () => 7);
  log({ event: 'stopped' });
  const wrong = ['{"at":7,"event":"later-version"}', '{"at":7,"event":"stopped","text":"Doe"}', 'null', '{"at":7,"ev'];
  appendFileSync(join(folder, 'station.log'), wrong.join('\n'));
  expect(read(5)).toEqual([{ at: 7, event: 'stopped' }]);
});
