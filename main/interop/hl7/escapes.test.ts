import { expect, it } from 'vitest';
import { decoderFor } from './character-sets.ts';
import { decodeEscapes, encodeEscapes, type Delimiters } from './escapes.ts';

const usual: Delimiters = {
  fieldSeparator: '|',
  componentSeparator: '^',
  repetitionSeparator: '~',
  escapeCharacter: '\\',
  subcomponentSeparator: '&',
};

it.each([
  [String.raw`a\F\b\S\c\T\d\R\e\E\f`, 'a|b^c&d~e\\f'],
  [String.raw`one\.br\two\.sp2\three\.ce\four`, 'one\ntwo\n\nthree\nfour'],
  [String.raw`\H\bold\N\ \.in+4\indented\.ti-2\ \.fi\filled`, 'bold indented filled'],
  [String.raw`a\.sk3\b`, 'a   b'],
  [String.raw`\X0D0A\x`, '\r\nx'],
  [String.raw`gr\XC3BC\n`, 'grün'],
  [String.raw`\Zlocal\x\C2842\y\M244242\z`, 'xyz'],
  // What nobody escaped.
  [String.raw`C:\reports\today`, String.raw`C:\reports\today`],
  [String.raw`a\b\.br\c`, 'a\\b\nc'],
  ['a single \\ stays', 'a single \\ stays'],
  [String.raw`\.sp999999999\x`, `${'\n'.repeat(100)}x`],
])('%s', (sent, meant) => {
  expect(decodeEscapes(sent, { delimiters: usual, decode: decoderFor(['UNICODE UTF-8']) })).toBe(meant);
});

it('reads hexadecimal bytes in the character set of the message, and escapes by its own escape character', () => {
  const latin1 = { delimiters: usual, decode: decoderFor(['8859/1']) };
  expect(decodeEscapes(String.raw`Erg\Xfc\sse`, latin1)).toBe('Ergüsse');
  expect(
    decodeEscapes('a*F*b', {
      delimiters: { ...usual, escapeCharacter: '*', fieldSeparator: '!' },
      decode: latin1.decode,
    }),
  ).toBe('a!b');
});

it('what is written is read back', () => {
  const text = 'a|b^c&d~e\\f\nlines\n\n5 < 6';
  const sent = encodeEscapes(text);
  expect(sent).toBe(String.raw`a\F\b\S\c\T\d\R\e\E\f\.br\lines\.br\\.br\5 < 6`);
  expect(decodeEscapes(sent, { delimiters: usual, decode: decoderFor([]) })).toBe(text);
});

it.each([
  ['8859/1', [0xe4], 'ä'],
  ['8859/15', [0xa4], '€'],
  ['ISO IR87', [0x1b, 0x24, 0x42, 0x3b, 0x33, 0x1b, 0x28, 0x42], '山'],
  ['GB 18030-2000', [0xc9, 0xbd], '山'],
  ['UNICODE UTF-8', [0xe4], 'ä'],
  ['8859/1', [0xc3, 0xa4], 'ä'],
  ['', [0xe4], 'ä'],
  ['nonsense', [0xc3, 0xa4], 'ä'],
])('bytes under %s', (name, bytes, text) => {
  expect(decoderFor([name])(Uint8Array.from(bytes))).toBe(text);
});
