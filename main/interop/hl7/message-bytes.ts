import { utf16Order } from '#main/interop/sniff-format.ts';
import { decodeText } from '#main/interop/decode-text.ts';
import { decoderFor, type Decode } from './character-sets.ts';

/** A message's text, and how bytes within its escape sequences are decoded. */
export interface MessageText {
  readonly text: string;
  readonly decode: Decode;
}

/** Bytes of the minimal lower layer protocol (MLLP) that frame a message. */
export const startBlock = 0x0b;
export const endBlock = 0x1c;

/**
 * Decodes the bytes of one message, framed or not, by what its MSH-18 says. The header's own bytes are ASCII in every character set that HL7
 * allows but UTF-16, which is told by its form.
 */
export function decodeMessage(bytes: Uint8Array): MessageText {
  if (utf16Order(bytes) !== undefined) {
    return { text: withoutFrame(decodeText(bytes)), decode: decodeText };
  }
  const header = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, longestHeader)).toString(
    'latin1',
  );
  const [fields = ''] = withoutFrame(header).split(/[\r\n]/u, 1);
  const separator = fields.charAt(3);
  const characterSets = separator === '' ? '' : (fields.split(separator)[characterSetField] ?? '');
  const decode = decoderFor(characterSets.split(fields.charAt(5) || '~'));
  return { text: withoutFrame(decode(bytes)), decode };
}

/** MSH-18, counted from the segment's name, since MSH-1 is the separator itself. */
const characterSetField = 17;

/** Bytes; a header is some hundreds. */
const longestHeader = 8192;

/** Bytes before and after a message: white space, the frame, and what old systems fill their blocks with. */
const around = new Set(['\uFEFF', '\u001A', '\u001C', '\0']);

function withoutFrame(text: string): string {
  const isAround = (at: number): boolean => around.has(text.charAt(at)) || /\s/u.test(text.charAt(at));
  let [start, end] = [0, text.length];
  while (start < end && isAround(start)) {
    start += 1;
  }
  while (end > start && isAround(end - 1)) {
    end -= 1;
  }
  return text.slice(start, end);
}

/**
 * The single messages of a text: one, or many in a file or batch (FHS, BHS … BTS, FTS), with or without frames. What stands before the first is
 * no message.
 */
export function splitMessages(text: string): readonly string[] {
  return text
    .split(/(?<=^|\p{Cc})(?=MSH(?:[^\p{L}\p{N}\s]){5})/u)
    .map((message) => withoutFrame(message.replaceAll(/(?:^|[\r\n])(?:FHS|BHS|BTS|FTS)[^\p{L}\p{N}\s][^\r\n]*/gu, '')))
    .filter((message) => message !== '');
}
