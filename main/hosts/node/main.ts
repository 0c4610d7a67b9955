import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { exitCodes } from './exit-codes.ts';
import { run } from './run.ts';
import { createTerminal } from './terminal.ts';

const programFolder = new URL('../../../', import.meta.url);

/** The command line as a process: arguments, streams, Ctrl+C and exit code. */
export async function main(): Promise<void> {
  const interruption = new AbortController();
  process.once('SIGINT', () => interruption.abort());
  process.once('SIGTERM', () => interruption.abort());
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of a pipe has seen enough, as in "| head".
    if (error.code === 'EPIPE') process.exit(exitCodes.done);
    throw error;
  });
  const packageFile = await readFile(new URL('package.json', programFolder), 'utf8');
  const { version } = JSON.parse(packageFile) as { version: string };
  process.exitCode = await run(process.argv.slice(2), {
    terminal: createTerminal(process.stdout, process.stderr, process.stderr.isTTY ? process.stderr.columns : undefined),
    standardInput: process.stdin,
    signal: interruption.signal,
    programVersion: version,
    defaultModelFolder: fileURLToPath(new URL('models/default', programFolder)),
  });
}
