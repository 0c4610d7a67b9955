import { utf16Order } from './sniff-format.ts';

/**
 * Text from bytes: UTF-16 with or without its mark, UTF-8, and where the bytes are not UTF-8 the Windows-1252 of older
 * hospital systems, which never fails. A byte order mark is not part of the text.
 */
export function decodeText(bytes: Uint8Array): string {
  const order = utf16Order(bytes);
  if (order !== undefined) {
    return new TextDecoder(order === 'little' ? 'utf-16le' : 'utf-16be').decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) {
      return new TextDecoder('windows-1252').decode(bytes);
    }
    throw error;
  }
}
