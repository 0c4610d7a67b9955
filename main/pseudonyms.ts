import { createHmac, randomBytes } from 'node:crypto';
import type { KeyedHash } from '#main/services/ports.ts';
import type { SettingStore } from '#main/services/stores.ts';

const name = 'pseudonym-key';

/**
 * Pseudonyms by HMAC-SHA-256 (RFC 2104) with a key that is made at the first use, lies in the encrypted database and never leaves it: nobody
 * else can find out whose a pseudonym is by trying all numbers of patients.
 */
export function pseudonymsOf(settings: SettingStore): KeyedHash {
  return (kind, id) => createHmac('sha256', keyOf(settings)).update(`${kind}\n${id}`).digest('hex').slice(0, 32);
}

function keyOf(settings: SettingStore): string {
  const kept = settings.get(name);
  if (kept !== undefined) {
    return kept;
  }
  const made = randomBytes(32).toString('hex');
  const set = settings.set(name, made);
  if (!set.ok) {
    throw new Error(set.failure.code);
  }
  return made;
}
