import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** A key encrypted by another one: AES-256-GCM, all in base 64. */
export interface WrappedKey {
  readonly nonce: string;
  readonly data: string;
  readonly tag: string;
}

const nonceBytes = 12;
const leastBytes = 16;

/**
 * @param by the secret that wraps: 16 bytes or more, random; fewer throw a RangeError
 * @param purpose what the wrapped key is for; it opens for no other
 */
export function wrapKey(key: Uint8Array, by: Uint8Array, purpose: string): WrappedKey {
  if (by.length < leastBytes) {
    throw new RangeError(`a secret that wraps a key has ${leastBytes} bytes or more`);
  }
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', derive(by, purpose), nonce);
  const data = Buffer.concat([cipher.update(key), cipher.final()]);
  return {
    nonce: nonce.toString('base64'),
    data: data.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  };
}

/** The wrapped key; undefined where another secret or purpose wrapped it, or where it was changed. */
export function unwrapKey({ nonce, data, tag }: WrappedKey, by: Uint8Array, purpose: string): Uint8Array | undefined {
  try {
    const decipher = createDecipheriv('aes-256-gcm', derive(by, purpose), Buffer.from(nonce, 'base64'));
    decipher.setAuthTag(Buffer.from(tag, 'base64'));
    return new Uint8Array(Buffer.concat([decipher.update(Buffer.from(data, 'base64')), decipher.final()]));
  } catch {
    return undefined;
  }
}

function derive(secret: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), `reading-room ${purpose}`, 32));
}
