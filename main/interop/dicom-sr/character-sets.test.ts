import { describe, expect, it } from 'vitest';
import { characterSet } from './character-sets.ts';

const decode = (declared: string, hex: string): string =>
  characterSet(declared === '' ? [] : declared.split('\\'))(Buffer.from(hex.replaceAll(' ', ''), 'hex'));

describe('one set', () => {
  it.each([
    ['ISO_IR 100', '47 72 f6 df 65', 'Größe'],
    ['ISO_IR 101', 'af f3 b3 e6', 'Żółć'],
    ['ISO_IR 109', 'a1', 'Ħ'],
    ['ISO_IR 110', 'bd', 'Ŋ'],
    ['ISO_IR 126', 'c4 e9 ef ed', 'Διον'],
    ['ISO_IR 127', 'e2 c8 c7 e6 ea', 'قباني'],
    ['ISO_IR 138', 'f9 f8 e5 ef', 'שרון'],
    ['ISO_IR 144', 'bb ee da 63', 'Люкc'],
    ['ISO_IR 148', 'fe', 'ş'],
    ['ISO_IR 166', 'a1 a2', 'กข'],
    ['ISO_IR 203', 'a4', '€'],
    ['ISO_IR 13', 'd4 cf c0 de', 'ﾔﾏﾀﾞ'],
    ['ISO_IR 192', '47 72 c3 b6 c3 9f 65', 'Größe'],
    ['GB18030', 'cd f5 5e d0 a1 b6 ab', '王^小东'],
    ['GBK', 'cd f5', '王'],
  ])('is read: %s', (declared, hex, text) => {
    expect(decode(declared, hex)).toBe(text);
  });

  it.each([
    ['', '47 72 c3 b6 c3 9f 65'],
    ['', '47 72 f6 df 65'],
    ['ISO_IR 6', '47 72 f6 df 65'],
    ['ISO_IR 100', '47 72 c3 b6 c3 9f 65'],
    ['ISO_IR 192', '47 72 f6 df 65'],
    ['iso-ir-100', '47 72 f6 df 65'],
    ['ISO 8859-1', '47 72 f6 df 65'],
    ['ISO_IR 999', '47 72 c3 b6 c3 9f 65'],
  ])('is told by the bytes where it is absent, unknown or wrong: "%s"', (declared, hex) => {
    expect(decode(declared, hex)).toBe('Größe');
  });
});

describe('sets that a value switches between', () => {
  // The names that PS3.5 annexes H, I and K have as examples.
  it.each([
    [
      '\\ISO 2022 IR 87',
      '59 61 6d 61 64 61 5e 54 61 72 6f 75 3d 1b 24 42 3b 33 45 44 1b 28 42 5e 1b 24 42 42 40 4f 3a 1b 28 42',
      'Yamada^Tarou=山田^太郎',
    ],
    [
      'ISO 2022 IR 13\\ISO 2022 IR 87',
      'd4 cf c0 de 5e c0 db b3 3d 1b 24 42 3b 33 45 44 1b 28 4a 5e 1b 24 42 42 40 4f 3a 1b 28 4a',
      'ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎',
    ],
    [
      '\\ISO 2022 IR 149',
      '48 6f 6e 67 5e 47 69 6c 64 6f 6e 67 3d 1b 24 29 43 fb f3 5e 1b 24 29 43 d1 ce d4 d7',
      'Hong^Gildong=洪^吉洞',
    ],
    ['\\ISO 2022 IR 58', '5a 68 61 6e 67 3d 1b 24 29 41 d5 c5', 'Zhang=张'],
    ['ISO 2022 IR 100\\ISO 2022 IR 144', '47 72 f6 df 65 20 1b 2d 4c bb ee da 63', 'Größe Люкc'],
    ['\\ISO 2022 IR 87\\ISO 2022 IR 159', '1b 24 28 44 30 21 1b 28 42 58', '丂X'],
  ])('are read: %s', (declared, hex, text) => {
    expect(decode(declared, hex)).toBe(text);
  });

  it('begin again with each line', () => {
    expect(decode('\\ISO 2022 IR 87', '1b 24 42 3b 33 0d 0a 41 42')).toBe('山\r\nAB');
  });

  it('are read where the escape sequence was forgotten', () => {
    expect(decode('\\ISO 2022 IR 149', 'fb f3')).toBe('洪');
  });

  it('do not stumble over half a character or an unknown escape sequence', () => {
    expect(decode('\\ISO 2022 IR 87', '1b 24 42 3b')).toBe(';');
    expect(decode('\\ISO 2022 IR 87', '41 1b 7a 42')).toBe('A\u001bzB');
  });
});
