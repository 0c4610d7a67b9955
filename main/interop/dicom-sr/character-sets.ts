/**
 * Text by the Specific Character Set of DICOM (PS3.3 C.12.1.1.2, PS3.5 6.1): the ISO 8859 family, UTF-8, the Chinese sets, and what
 * escape sequences switch to within a value (ISO 2022), as Japanese and Korean senders write.
 */

/** Bytes to text. */
export type Decode = (bytes: Uint8Array) => string;

/** Bytes below 128, as one of these has them. */
type Low = 'ascii' | 'jis-x-0208' | 'jis-x-0212';

/** The bytes from 128 on, by the number of the set ("ISO_IR 100", "ISO 2022 IR 100") and the name of the decoder that knows them. */
const highSets: ReadonlyMap<string, string> = new Map([
  ['13', 'shift_jis'],
  ['58', 'gbk'],
  // What Windows adds to Latin-1 stands in many files that say Latin-1.
  ['100', 'windows-1252'],
  ['101', 'iso-8859-2'],
  ['109', 'iso-8859-3'],
  ['110', 'iso-8859-4'],
  ['126', 'iso-8859-7'],
  ['127', 'iso-8859-6'],
  ['138', 'iso-8859-8'],
  ['144', 'iso-8859-5'],
  ['148', 'windows-1254'],
  ['149', 'euc-kr'],
  ['166', 'windows-874'],
  ['203', 'iso-8859-15'],
]);

/** Sets that hold all their characters without escape sequences. */
const wholeSets: ReadonlyMap<string, string> = new Map([
  ['ISO_IR 192', 'utf-8'],
  ['GB18030', 'gb18030'],
  ['GBK', 'gbk'],
]);

/** What follows the escape character, and what it switches to: bytes below 128 (a `Low`) or from 128 on (a number of `highSets`). */
const escapes: readonly (readonly [sequence: string, to: { readonly low: Low } | { readonly high: string }])[] = [
  ['(B', { low: 'ascii' }],
  ['(J', { low: 'ascii' }],
  ['$B', { low: 'jis-x-0208' }],
  ['$@', { low: 'jis-x-0208' }],
  ['$(D', { low: 'jis-x-0212' }],
  [')I', { high: '13' }],
  ['$)A', { high: '58' }],
  ['$)C', { high: '149' }],
  ['-A', { high: '100' }],
  ['-B', { high: '101' }],
  ['-C', { high: '109' }],
  ['-D', { high: '110' }],
  ['-F', { high: '126' }],
  ['-G', { high: '127' }],
  ['-H', { high: '138' }],
  ['-L', { high: '144' }],
  ['-M', { high: '148' }],
  ['-T', { high: '166' }],
  ['-b', { high: '203' }],
];

const escape = 0x1b;
/** Control characters and the blank are never part of a character of two bytes. */
const lastBlank = 0x20;
const lineEnds: ReadonlySet<number> = new Set([0x0a, 0x0c, 0x0d]);

const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

function decodeAs(encoding: string, bytes: Uint8Array): string {
  const known = decoders.get(encoding);
  const decoder = known ?? new TextDecoder(encoding, { ignoreBOM: true });
  if (known === undefined) {
    decoders.set(encoding, decoder);
  }
  return decoder.decode(bytes);
}

/** @param declared The values of Specific Character Set; none where it is absent or empty */
export function characterSet(declared: readonly string[]): Decode {
  const names = declared.map((name) => name.trim().toUpperCase().replaceAll('-', '_'));
  const whole = names.map((name) => wholeSets.get(name.replace(/^ISO IR/u, 'ISO_IR'))).find((set) => set !== undefined);
  if (whole !== undefined) {
    return whole === 'utf-8' ? decodeUndeclared : (bytes) => decodeAs(whole, bytes);
  }
  const numbers = names.map((name) => /^ISO(?:_| |_2022_| 2022 )IR[ _](\d+)$/u.exec(name)?.[1] ?? '');
  // A set that a value may switch to is also meant where its escape sequence was forgotten.
  const high = numbers.find((number) => highSets.has(number));
  if (high === undefined && !numbers.some((number) => number === '87' || number === '159')) {
    return decodeUndeclared;
  }
  return (bytes) => decodeSwitching(bytes, high);
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What declares no set often is UTF-8 or Windows-1252 all the same, and what declares UTF-8 is not always. */
function decodeUndeclared(bytes: Uint8Array): string {
  try {
    return strictUtf8.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) {
      return decodeAs('windows-1252', bytes);
    }
    throw error;
  }
}

function decodeSwitching(bytes: Uint8Array, initialHigh: string | undefined): string {
  let text = '';
  let low: Low = 'ascii';
  let high = initialHigh;
  let start = 0;
  let at = 0;
  const flush = (end: number): void => {
    text += start < end ? decodeStretch(bytes.subarray(start, end), low, high) : '';
  };
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    const found = byte === escape ? escapeAt(bytes, at + 1) : undefined;
    if (found !== undefined) {
      flush(at);
      const [sequence, to] = found;
      low = 'low' in to ? to.low : low;
      high = 'high' in to ? to.high : high;
      at += 1 + sequence.length;
      start = at;
    } else if (low !== 'ascii' && lineEnds.has(byte)) {
      // A line begins in the set that the value began in.
      flush(at);
      low = 'ascii';
      start = at;
      at += 1;
    } else {
      at += 1;
    }
  }
  flush(bytes.length);
  return text;
}

function escapeAt(bytes: Uint8Array, at: number): (typeof escapes)[number] | undefined {
  return escapes.find(([sequence]) =>
    [...sequence].every((character, index) => bytes[at + index] === character.charCodeAt(0)),
  );
}

/** A stretch of a value in which no escape sequence stands. */
function decodeStretch(bytes: Uint8Array, low: Low, high: string | undefined): string {
  if (low === 'ascii') {
    const encoding = high === undefined ? undefined : highSets.get(high);
    // Latin-1 that is valid UTF-8 beyond ASCII is UTF-8: by chance it hardly ever is.
    return encoding === undefined || high === '100' ? decodeUndeclared(bytes) : decodeAs(encoding, bytes);
  }
  // What EUC-JP calls the same characters: both bytes from 128 on, after a mark where they are of the supplementary set.
  const shifted: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const next = bytes[at + 1];
    if (byte <= lastBlank || byte >= 0x80 || next === undefined) {
      shifted.push(byte);
    } else {
      shifted.push(...(low === 'jis-x-0212' ? [0x8f] : []), byte | 0x80, next | 0x80);
      at += 1;
    }
  }
  return decodeAs('euc-jp', Uint8Array.from(shifted));
}
