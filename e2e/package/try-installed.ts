import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openDesk, openLog } from '#main/desk.ts';
import { logEntry, type LogEntry } from '#shared/records/log-entry.ts';

/**
 * Starts the installed program on a station's data that is there, and waits until its log says that it opened them: then its processes
 * run, its native parts load, and its key store answers. A packaged program takes no commands, so it is not driven further.
 *
 * Usage: npm run try-installed -- PROGRAM [ARGUMENTS]
 */

const longestMs = 60_000;

const [program = '', ...given] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'reading-room-installed-'));
try {
  await beginStation();
  const started = spawn(program, [...given, `--user-data-dir=${folder}`], { stdio: 'inherit' });
  // Rejects where the program cannot be started at all.
  const ended = once(started, 'exit');
  const events = await Promise.race([eventsUntilOpened(), ended.then(() => [])]);
  started.kill();
  await ended;
  console.log(events.map(({ event, code = '' }) => `${event} ${code}`.trim()).join('\n'));
  process.exitCode = events.at(-1)?.event === 'data-opened' ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

async function beginStation(): Promise<void> {
  const desk = openDesk({
    dataFolder: join(folder, 'data'),
    keyFolder: join(folder, 'keys'),
    user: userInfo().username,
    modelFolder: fileURLToPath(new URL('../../models/default', import.meta.url)),
    programVersion: '0',
    ...openLog(join(folder, 'begun')),
    onStateChange: () => {},
    onReportChange: () => {},
  });
  const context = { progress: () => {}, onCancel: () => {} };
  const begun = await desk.handlers.begin({ name: 'Ada', signInBy: { kind: 'pin', pin: '2468' } }, context);
  await desk.close();
  if (!begun.ok) {
    throw new Error(begun.failure.message);
  }
}

async function eventsUntilOpened(): Promise<readonly LogEntry[]> {
  const file = join(folder, 'logs/station.log');
  let events: readonly LogEntry[] = [];
  for (let waited = 0; waited < longestMs && events.at(-1)?.event !== 'data-opened'; waited += 200) {
    await setTimeout(200);
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
    events = lines.map((line) => logEntry.parse(JSON.parse(line)));
  }
  return events;
}
