import { createReadStream } from 'node:fs';
import { decodeText } from './decode-text.ts';

const lineBreak = 0x0a;

/**
 * The lines of a file, without their ends, one after the other; undefined in place of one that is longer than `longest` bytes.
 * Each is decoded by itself: UTF-8, or Windows-1252 where it is not that; a file in UTF-16 has other lines.
 */
export async function* fileLines(path: string, longest: number): AsyncGenerator<string | undefined> {
  let pieces: Buffer[] = [];
  let size = 0;
  const take = (piece: Buffer): void => {
    size += piece.length;
    if (size > longest) {
      pieces = [];
    } else {
      pieces.push(piece);
    }
  };
  const finish = (): string | undefined => {
    const line = size > longest ? undefined : decodeText(Buffer.concat(pieces)).replace(/\r$/, '');
    pieces = [];
    size = 0;
    return line;
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    const bytes = chunk as Buffer;
    let start = 0;
    for (let end = bytes.indexOf(lineBreak); end !== -1; end = bytes.indexOf(lineBreak, start)) {
      take(bytes.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    take(bytes.subarray(start));
  }
  if (size > 0) {
    yield finish();
  }
}
