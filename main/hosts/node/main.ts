import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describeCrash } from '#shared/ipc/describe-crash.ts';
import { exitCodes } from './exit-codes.ts';
import { run } from './run.ts';
import { openStandardOutput } from './standard-output.ts';
import { createTerminal } from './terminal.ts';

const programFolder = new URL('../../../', import.meta.url);

/** The command line as a process: arguments, streams and exit code. */
export async function main(): Promise<void> {
  // What cannot be complained of changes no result.
  process.stderr.on('error', () => {});
  const terminal = createTerminal(
    openStandardOutput((error) => {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
      // The reader of a pipe has seen enough, as in "| head".
      if (code === 'EPIPE') {
        process.exit(exitCodes.done);
      }
      terminal.complain(`the results cannot be written (${code}): check the disk that they go to.`);
      process.exit(exitCodes.failed);
    }),
    process.stderr,
    process.stderr.isTTY ? process.stderr.columns : undefined,
  );
  process.on('uncaughtException', (error) => {
    terminal.complain(`stopped by an error of its own (${describeCrash(error)}): please report it.`);
    process.exit(exitCodes.failed);
  });
  process.on('exit', () => terminal.clearProgress());

  const packageFile = await readFile(new URL('package.json', programFolder), 'utf8');
  const { version } = JSON.parse(packageFile) as { version: string };
  process.exitCode = await run(process.argv.slice(2), {
    terminal,
    standardInput: process.stdin,
    programVersion: version,
    defaultModelFolder: fileURLToPath(new URL('models/default', programFolder)),
  });
}
