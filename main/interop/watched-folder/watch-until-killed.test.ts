import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { drop, filesBelow, temporaryFolder } from './folder.testing.ts';

const program = fileURLToPath(new URL('watch-until-killed.testing.ts', import.meta.url));
const files = 200;
const kills = 20;

/** Runs the watcher until it has taken so many files, and a moment longer; gives which. */
async function takeUntilKilled(folder: string, count: number, moment: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const taken: string[] = [];
  const lines = createInterface(child.stdout);
  const closed = once(lines, 'close');
  const enough = Promise.withResolvers<void>();
  lines.on('line', (line) => {
    taken.push(line);
    if (taken.length >= count) {
      enough.resolve();
    }
  });
  await enough.promise;
  await setTimeout(moment);
  child.kill('SIGKILL');
  await Promise.all([ended, closed]);
  return taken;
}

it(`of ${files} files each is taken and ends in done once, though the process is killed ${kills} times`, async () => {
  const folder = temporaryFolder();
  const texts = Array.from({ length: files }, (_, number) => `Report ${number}`);
  texts.forEach((text, number) => drop(folder, `${number}.txt`, text));
  const taken: string[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    taken.push(...(await takeUntilKilled(folder, 5, (kill * 7) % 11)));
  }
  expect(Object.keys(filesBelow(folder)).some((path) => !path.startsWith('done/'))).toBe(true);
  const missing = () => Object.keys(filesBelow(folder)).filter((path) => !path.startsWith('done/'));
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface(child.stdout).on('line', (line) => taken.push(line));
  await expect.poll(missing, { timeout: 60_000 }).toEqual([]);
  child.kill('SIGKILL');
  await once(lines, 'close');
  expect([...new Set(taken)].toSorted()).toEqual(texts.toSorted());
  expect(Object.values(filesBelow(join(folder, 'done'))).toSorted()).toEqual(texts.toSorted());
});
