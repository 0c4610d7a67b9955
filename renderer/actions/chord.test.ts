import { expect, it } from 'vitest';
import { ariaKeys, canBeAction, chordOf, keyNames, keysInWords } from './chord.ts';

const nothing = { key: '', code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

it.each([
  [{ key: 'Enter', code: 'Enter', ctrlKey: true }, 'Mod+Enter'],
  [{ key: 'C', code: 'KeyC', ctrlKey: true, shiftKey: true }, 'Mod+Shift+C'],
  [{ key: 's', code: 'KeyS', ctrlKey: true }, 'Mod+S'],
  [{ key: 'F2', code: 'F2' }, 'F2'],
  [{ key: 'F13', code: 'F13' }, 'F13'],
  [{ key: 'F9', code: 'F9', shiftKey: true }, 'Shift+F9'],
  [{ key: ',', code: 'Comma', ctrlKey: true }, 'Mod+,'],
  // A keyboard without Latin letters: by where the key is.
  [{ key: 'ы', code: 'KeyS', ctrlKey: true }, 'Mod+S'],
  // The key of French digits, of which the printed one is a sign.
  [{ key: '&', code: 'Digit1', ctrlKey: true }, 'Mod+1'],
  [{ key: '+', code: 'NumpadAdd', ctrlKey: true }, 'Mod+Plus'],
])('names %o', (press, chord) => {
  expect(chordOf({ ...nothing, ...press }, false)).toBe(chord);
});

it('names nothing while only modifiers are pressed', () => {
  expect(chordOf({ ...nothing, key: 'Control', code: 'ControlLeft', ctrlKey: true }, false)).toBeUndefined();
});

it('has the key of commands of a Mac', () => {
  const press = { ...nothing, key: 'k', code: 'KeyK' };
  expect(chordOf({ ...press, metaKey: true }, true)).toBe('Mod+K');
  expect(chordOf({ ...press, ctrlKey: true }, true)).toBe('Control+K');
  expect(keyNames('Mod+Shift+C', { onMac: true, language: 'de' })).toEqual(['⌘', '⇧', 'C']);
  expect(keysInWords('Mod+Shift+C', { onMac: true, language: 'en' })).toBe('⌘⇧C');
  expect(ariaKeys('Mod+K', true)).toBe('Meta+K');
  expect(ariaKeys('Mod+K', false)).toBe('Control+K');
});

it.each([
  ['en', 'Mod+Shift+C', 'Ctrl+Shift+C'],
  ['nl', 'Mod+PageDown', 'Ctrl+PgDn'],
  ['de', 'Mod+PageDown', 'Strg+Bild↓'],
  ['de', 'Shift+F9', 'Shift+F9'],
] as const)('calls keys as a keyboard of this language (%s) does: %s', (language, chord, words) => {
  expect(keysInWords(chord, { onMac: false, language })).toBe(words);
});

it.each([
  ['Mod+K', true],
  ['F2', true],
  ['Shift+F9', true],
  ['F24', true],
  ['Alt+X', true],
  ['K', false],
  ['Shift+K', false],
  ['Enter', false],
  ['Tab', false],
  ['Mod+Tab', false],
  ['Escape', false],
  ['Mod+V', false],
  ['Mod+Shift+V', false],
  ['Mod+Backspace', false],
  ['Mod+Shift+ArrowRight', false],
  ['Alt+Home', false],
  ['Shift+F10', false],
  ['Mod+PageUp', true],
])('%s can stand for an action: %s', (chord, can) => {
  expect(canBeAction(chord, false)).toBe(can);
});

it('on a Mac, keys with Option write', () => {
  expect(canBeAction('Alt+X', true)).toBe(false);
  expect(canBeAction('Alt+Shift+7', true)).toBe(false);
  expect(canBeAction('Mod+Alt+X', true)).toBe(true);
  expect(canBeAction('Alt+F5', true)).toBe(true);
});
