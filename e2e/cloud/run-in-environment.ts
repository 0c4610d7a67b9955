import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const environment = fileURLToPath(new URL('environment.sh', import.meta.url));
const repository = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs a command of the Python environment of the tests of cloud/, from the repository's root.
 *
 * @returns what it wrote to standard output and error; where it fails, that is in the error
 */
export async function runInEnvironment(...command: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  return promisify(execFile)('bash', [environment, ...command], { cwd: repository });
}
