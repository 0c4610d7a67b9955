/** A process that watches a folder and says of each file that it takes which one it was, until it is killed. */
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { succeeded } from '#shared/ipc/failure.ts';
import { watchFolder } from './watch-folder.ts';

const [folder = ''] = process.argv.slice(2);
watchFolder({
  folder,
  stationId: 'station-a',
  log: () => {},
  now: () => Date.now(),
  pause: (milliseconds) => setTimeout(Math.min(milliseconds, 10)),
  take: async (path) => {
    process.stdout.write(`${await readFile(path, 'utf8')}\n`);
    await setTimeout(5);
    return succeeded({ failures: [] });
  },
});
