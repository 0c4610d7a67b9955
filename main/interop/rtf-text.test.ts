import { expect, test } from 'vitest';
import { rtfText } from './rtf-text.ts';

const wrap = (body: string): string =>
  `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}{\\colortbl;\\red0;}\n${body}}`;

test.each([
  [
    'paragraphs',
    wrap('\\pard\\b FINDINGS:\\b0\\par\r\nClear.\\line No effusion.\\par'),
    'FINDINGS:\nClear.\nNo effusion.',
  ],
  ['bytes of the code page', wrap("Erg\\'fcsse \\'80"), 'Ergüsse €'],
  ['another code page', "{\\rtf1\\ansicpg1251 \\'cd\\'e5\\'f2}", 'Нет'],
  ['a code page that nobody knows', "{\\rtf1\\ansicpg9999 Erg\\'fcsse}", 'Ergüsse'],
  ['Unicode', wrap("\\u8805\\'3d 5 mm, \\uc0\\u916 x"), '≥ 5 mm, Δx'],
  ['Unicode below zero', wrap('\\u-4051?'), '\uf02d'],
  ['escaped signs', wrap('a \\{b\\} \\\\ c\\~d\\_e\\-f'), 'a {b} \\ c d-ef'],
  ['nothing of pictures, headers and what is unknown', wrap('A{\\pict 00ff}{\\header Page}{\\*\\unknown x}B'), 'AB'],
  ['fields by their results', wrap('{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt words}}'), 'words'],
  ['tables', wrap('Size\\cell 6 mm\\cell\\row'), 'Size\t6 mm'],
  ['groups that do not match', '{\\rtf1 A}}}{{{B', 'AB'],
])('%s', (_name, rtf, text) => {
  expect(rtfText(rtf)).toBe(text);
});

test.each(['{', '}', '\\', '\\u1', "\\'f", '\\par', '\\tab '])('a million of "%s" are read in time', (piece) => {
  const begun = performance.now();
  rtfText(`{\\rtf1 ${piece.repeat(1_000_000)}`);
  expect(performance.now() - begun).toBeLessThan(20_000);
});
