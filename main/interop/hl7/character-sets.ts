import { decodeText } from '#main/interop/decode-text.ts';

/** Names of HL7 table 0211 (MSH-18) that are not names of the WHATWG encodings, which `TextDecoder` knows. */
const encodings: ReadonlyMap<string, string> = new Map([
  ['UNICODE UTF-8', 'utf-8'],
  ['ISO IR14', 'iso-2022-jp'],
  ['ISO IR87', 'iso-2022-jp'],
  ['ISO IR159', 'iso-2022-jp'],
  ['GB 18030-2000', 'gb18030'],
  ['KS X 1001', 'euc-kr'],
  ['CNS 11643-1992', 'big5'],
  ['BIG-5', 'big5'],
]);

/** Decodes bytes of a message, or of one of its escape sequences. */
export type Decode = (bytes: Uint8Array) => string;

/**
 * How a message whose MSH-18 names these character sets is decoded. Senders are known to name one and to write another: what is UTF-8 beyond
 * ASCII is read as that, because text of a single-byte set is hardly ever valid UTF-8 by chance; and what should be UTF-8 and is not is read
 * as Windows-1252.
 */
export function decoderFor(characterSets: readonly string[]): Decode {
  const named = characterSets.map((name) => name.trim().toUpperCase()).find((name) => name !== '');
  const label = named === undefined ? undefined : (encodings.get(named) ?? isoPart(named) ?? named);
  const decoder = label === undefined ? undefined : knownDecoder(label);
  if (decoder === undefined || decoder.encoding === 'utf-8') {
    return decodeText;
  }
  // Two bytes of an East Asian set may be a letter of UTF-8 by chance.
  return /^(?:iso-8859|windows)-/u.test(decoder.encoding)
    ? (bytes) => asUtf8(bytes) ?? decoder.decode(bytes)
    : (bytes) => decoder.decode(bytes);
}

/** "8859/15" is "iso-8859-15". */
function isoPart(name: string): string | undefined {
  const [, part] = /^(?:ISO[ -]?)?8859[/-](\d{1,2})$/u.exec(name) ?? [];
  return part && `iso-8859-${part}`;
}

function knownDecoder(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label);
  } catch (error) {
    if (error instanceof RangeError) {
      return undefined;
    }
    throw error;
  }
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) {
      return undefined;
    }
    throw error;
  }
}
