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
  const taken: string[] = [];
  let interrupted = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const added = texts.slice(10 * kill, 10 * (kill + 1));
    added.forEach((text) => drop(folder, `${text}.txt`, text));
    taken.push(...(await takeUntilKilled(folder, 3, (kill * 7) % 11)));
    interrupted += filesIn(folder, 'in-work').length;
  }
  expect(interrupted).toBeGreaterThan(0);
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface(child.stdout).on('line', (line) => taken.push(line));
  await expect.poll(() => filesIn(folder, 'done').length, { timeout: 60_000 }).toBe(files);
  child.kill('SIGKILL');
  await once(lines, 'close');
  expect([...new Set(taken)].toSorted()).toEqual(texts.toSorted());
  expect(Object.values(filesBelow(join(folder, 'done'))).toSorted()).toEqual(texts.toSorted());
  expect(Object.keys(filesBelow(folder))).toHaveLength(files);
});

function filesIn(folder: string, name: string): readonly string[] {
  return Object.keys(filesBelow(folder)).filter((path) => path.startsWith(`${name}/`));
}
