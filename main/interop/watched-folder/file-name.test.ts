import { expect, it } from 'vitest';
import { freeName, isLeftAlone, numberedName, plainName } from './file-name.ts';

it.each(['.x', '~$x.doc', 'x.doc~', 'x.TMP', 'x.part', 'x.filepart', 'x.crdownload', 'Thumbs.db', 'x.hl7.reason.txt'])(
  'leaves %s alone',
  (name) => {
    expect(isLeftAlone(name)).toBe(true);
  },
);

it.each(['x.hl7', 'x', 'tmp', 'party', 'x.tmp.hl7', 'a~b.txt', 'reason.txt', 'Bericht Müller.txt'])(
  'takes %s',
  (name) => {
    expect(isLeftAlone(name)).toBe(false);
    expect(plainName(Buffer.from(name))).toBe(name);
  },
);

it.each([
  ['a line break', 'a\r\nb.txt', 'a__b.txt'],
  ['a control character', 'a\u001B[31m.txt', 'a_[31m.txt'],
  ['a right-to-left mark', 'a\u202Etxt.exe', 'a_txt.exe'],
  ['a separator of lines', 'a\u2028b', 'a_b'],
  ['a path', '..\\..\\a/b', '.._.._a_b'],
  ['a folder above', '..', '_'],
  ['nothing but dots and blanks', ' . . ', '_'],
  ['an ending that Windows drops', 'a.txt. ', 'a.txt'],
  ['a device', 'con', '_con'],
  ['a device with an ending', 'LPT1.txt', '_LPT1.txt'],
  ['a device with a blank', 'aux .txt', '_aux .txt'],
  ['a stream', 'a.txt:hidden', 'a.txt_hidden'],
])('makes a name with %s plain', (_, name, plain) => {
  expect(plainName(Buffer.from(name))).toBe(plain);
  expect(plainName(name)).toBe(plain);
});

it('a name that is not UTF-8 is taken for Windows-1252', () => {
  expect(plainName(Buffer.from('M\u00FCller.txt', 'latin1'))).toBe('Müller.txt');
});

it('shortens a name so that a number and an ending fit behind it, and keeps its own ending', () => {
  for (const name of [`${'ä'.repeat(125)}.hl7`, `${'x'.repeat(251)}.txt`, `x.${'y'.repeat(253)}`, '😀'.repeat(63)]) {
    const plain = plainName(name);
    expect(Buffer.byteLength(plain)).toBeLessThanOrEqual(200);
    expect(Buffer.byteLength(plain)).toBeGreaterThan(190);
    expect(plain).not.toContain('\uFFFD');
  }
  expect(plainName(`${'ä'.repeat(125)}.hl7`)).toMatch(/ä\.hl7$/u);
});

it('puts a number before the ending', () => {
  expect([1, 2].map((number) => numberedName('a.b.hl7', number))).toEqual(['a.b.hl7', 'a.b 2.hl7']);
});

it('finds the first free name without asking for each', async () => {
  for (let taken = 0; taken < 70; taken += 1) {
    const names = new Set(Array.from({ length: taken }, (_, index) => numberedName('a.txt', index + 1)));
    expect(await freeName('a.txt', (name) => Promise.resolve(names.has(name)))).toBe(numberedName('a.txt', taken + 1));
  }
  let asked = 0;
  const isTaken = (name: string) => {
    asked += 1;
    return Promise.resolve(name === 'a' || Number(name.slice(2)) <= 50_000);
  };
  expect(await freeName('a', isTaken)).toBe('a 50001');
  expect(asked).toBeLessThan(40);
});
