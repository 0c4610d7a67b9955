import { createHash } from 'node:crypto';
import { constants, gzipSync } from 'node:zlib';
import type { Freeze } from '#main/services/ports.ts';

/** One line of text, compressed (RFC 1952) without a time or a name in its header: the same text gives the same bytes. */
export const freezeLine: Freeze = (line) => {
  const bytes = gzipSync(`${line}\n`, { level: constants.Z_BEST_COMPRESSION });
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
};
