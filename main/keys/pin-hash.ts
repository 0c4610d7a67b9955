import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { PinHash } from '#main/services/ports.ts';

/** scrypt (RFC 7914): 64 MiB and about a fifth of a second a try. Raise the cost here; older hashes keep theirs. */
const cost = 2 ** 16;
const blockSize = 8;
const parallelization = 1;
const saltBytes = 16;
const hashBytes = 32;

const run = promisify<string, Uint8Array, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);

/** Hashes as "scrypt:N:r:p:salt:hash", the last two in base 64. */
export const pinHash: PinHash = {
  async make(pin) {
    const salt = randomBytes(saltBytes);
    const hash = await derive(pin, salt, cost, blockSize, parallelization, hashBytes);
    return ['scrypt', cost, blockSize, parallelization, salt.toString('base64'), hash.toString('base64')].join(':');
  },

  async matches(kept, pin) {
    const [scheme, N, r, p, salt = '', hash = ''] = kept.split(':');
    if (scheme !== 'scrypt') {
      throw new RangeError('no hash of a PIN');
    }
    const expected = Buffer.from(hash, 'base64');
    const given = await derive(pin, Buffer.from(salt, 'base64'), Number(N), Number(r), Number(p), expected.length);
    return timingSafeEqual(given, expected);
  },
};

function derive(pin: string, salt: Uint8Array, N: number, r: number, p: number, length: number): Promise<Buffer> {
  // The same PIN from two keyboards may be written with different code points.
  return run(pin.normalize('NFKC'), salt, length, { N, r, p, maxmem: 256 * N * r });
}
