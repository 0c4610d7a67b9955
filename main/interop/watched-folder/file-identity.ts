import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

/**
 * Names a file that may be read again after the process ended: by its name, its time and what is in it. Two reports with the same words are two
 * files, and both are taken.
 */
export async function fileIdentity(path: string, name: string): Promise<string> {
  const { mtimeMs, size } = await stat(path);
  const digest = createHash('sha256');
  digest.update(JSON.stringify([name, mtimeMs, size]));
  await pipeline(createReadStream(path), digest);
  return digest.digest('hex');
}
