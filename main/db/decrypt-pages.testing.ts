import { createDecipheriv } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** SQLCipher 4: pages of 4096 bytes that end with 16 bytes of initialisation vector and 64 of authentication code. */
const pageBytes = 4096;
const vectorBytes = 16;
const reservedBytes = 80;
const saltBytes = 16;
const logHeaderBytes = 32;
const frameHeaderBytes = 24;

/**
 * Everything that stands in an encrypted database file or its write-ahead log (`-wal`), pages in use or free, as somebody with the
 * key and a disk editor would see it. Overflowing texts are torn at page ends.
 */
export function decryptPages(file: string, key: Uint8Array): string {
  const bytes = readFileSync(file);
  const isLog = file.endsWith('-wal');
  const start = isLog ? logHeaderBytes : 0;
  const step = pageBytes + (isLog ? frameHeaderBytes : 0);
  let text = '';
  for (let at = start; at + step <= bytes.length; at += step) {
    const page = bytes.subarray(at + step - pageBytes, at + step);
    const isFirst = isLog ? bytes.readUInt32BE(at) === 1 : at === 0;
    const content = page.subarray(isFirst ? saltBytes : 0, pageBytes - reservedBytes);
    const vector = page.subarray(pageBytes - reservedBytes, pageBytes - reservedBytes + vectorBytes);
    const decipher = createDecipheriv('aes-256-cbc', key, vector).setAutoPadding(false);
    text += Buffer.concat([decipher.update(content), decipher.final()]).toString('latin1');
  }
  return text;
}
