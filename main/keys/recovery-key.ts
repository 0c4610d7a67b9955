import { createHash } from 'node:crypto';

/**
 * The recovery key as a person prints, keeps and types it: 16 random bytes and a checksum of 12 bits, in Crockford's base 32
 * (no I, L, O, U; case does not matter), in seven groups of four: "4F2K-…".
 */

export const recoveryKeyBytes = 16;

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const characters = 28;
const checksumBits = 12n;

export function formatRecoveryKey(key: Uint8Array): string {
  let number = (numberOf(key) << checksumBits) | checksumOf(key);
  let text = '';
  for (let index = 0; index < characters; index += 1) {
    text = `${alphabet[Number(number & 31n)]}${text}`;
    number >>= 5n;
  }
  return text.replace(/.{4}(?=.)/g, '$&-');
}

/** The key of what was typed; undefined where something was mistyped. */
export function parseRecoveryKey(typed: string): Uint8Array | undefined {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replaceAll('O', '0');
  const digits = [...plain].map((character) => alphabet.indexOf(character));
  if (digits.length !== characters || digits.includes(-1)) {
    return undefined;
  }
  const number = digits.reduce((sum, digit) => (sum << 5n) | BigInt(digit), 0n);
  const bytes = (number >> checksumBits).toString(16).padStart(2 * recoveryKeyBytes, '0');
  if (bytes.length > 2 * recoveryKeyBytes) {
    return undefined;
  }
  const key = Uint8Array.from(Buffer.from(bytes, 'hex'));
  return checksumOf(key) === (number & ((1n << checksumBits) - 1n)) ? key : undefined;
}

function numberOf(key: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(key).toString('hex')}`);
}

function checksumOf(key: Uint8Array): bigint {
  return BigInt(createHash('sha256').update(key).digest().readUInt16BE(0) >> 4);
}
