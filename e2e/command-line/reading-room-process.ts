import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../../', import.meta.url));

export interface Finished {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the command line as a shell would, in the repository's folder. */
export function startReadingRoom(argv: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ['main/hosts/node/reading-room.js', ...argv], { cwd: repository });
}

/** Runs the command line to its end. */
export function readingRoom(argv: readonly string[], input: string | Uint8Array = ''): Promise<Finished> {
  const child = startReadingRoom(argv);
  const finished = finish(child);
  child.stdin.on('error', () => {}); // a command that reads a file closes it early
  child.stdin.end(input);
  return finished;
}

export function finish(child: ChildProcessWithoutNullStreams): Promise<Finished> {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}
