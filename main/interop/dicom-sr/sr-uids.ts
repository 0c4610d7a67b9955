import { createHash } from 'node:crypto';

/** UIDs made of UUIDs (PS3.5 annex B.2): no registered root is needed, and nobody else makes the same ones. */
export function uidOfUuid(uuid: string): string {
  return `2.25.${BigInt(`0x${uuid.replaceAll('-', '')}`)}`;
}

/** The UUID that a name has among those of another UUID (RFC 9562, version 5): the same one each time. */
export function uuidOfName(uuid: string, name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(uuid.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString('hex', 0, 16);
}
