import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { z } from 'zod';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';

/**
 * What lies beside the database and opens it, for whom may: the database key is wrapped by a master key, the master key once for each
 * user of the operating system, by a secret in their key store, and once by the recovery key. So the database key can change without
 * a new recovery key, and the recovery key without rewriting the database.
 */

const wrapped = z.strictObject({ nonce: z.base64(), data: z.base64(), tag: z.base64() });

const keyFile = z.strictObject({
  format: z.literal(1),
  /** Names this station's secret in key stores, which may hold several stations'. */
  station: z.uuid(),
  /** The database key, by the master key; during a change of it also the next one. */
  database: wrapped,
  nextDatabase: wrapped.optional(),
  /** The master key, for each user of the operating system by the secret in their key store. */
  users: z.array(z.strictObject({ user: z.string().min(1), store: z.string().min(1), master: wrapped })),
  /** The master key, by the recovery key. */
  recovery: wrapped,
  /** Until somebody has kept the new recovery key: what the former one opens. Its master key is wrapped by the new one as well. */
  former: z
    .strictObject({ recovery: wrapped, master: wrapped, database: wrapped, nextDatabase: wrapped.optional() })
    .optional(),
});

export type KeyFile = z.infer<typeof keyFile>;

/** Fails with `KEYS_MISSING` or `KEYS_CORRUPT`. */
export function readKeyFile(path: string): Result<KeyFile> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return failed('KEYS_MISSING', 'The data folder has no keys: copy the key file from a backup.');
    }
    throw error;
  }
  try {
    return succeeded(keyFile.parse(JSON.parse(text)));
  } catch {
    return failed('KEYS_CORRUPT', 'The key file of the data folder is damaged: copy it from a backup.');
  }
}

/** Writes it whole or not at all; it is on the disk when this returns. */
export function writeKeyFile(path: string, keys: KeyFile): void {
  const partial = `${path}.partial`;
  const file = openSync(partial, 'w', 0o600);
  try {
    writeSync(file, `${JSON.stringify(keyFile.parse(keys), null, 2)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(partial, path);
  // Until the new name is on the disk, a power cut brings the old keys back; Windows has no such call and needs none.
  if (process.platform !== 'win32') {
    const folder = openSync(dirname(path), 'r');
    fsyncSync(folder);
    closeSync(folder);
  }
}
