import { expect, it } from 'vitest';
import { findIdentifiers } from './find-identifiers.ts';
import type { IdentifierCategory } from './identifier.ts';
import { replaceBySurrogates } from './surrogates.ts';

const replaced = (text: string, found: string, category: IdentifierCategory, key = 'k') => {
  const start = text.indexOf(found);
  const span = { start, end: start + found.length, category, rule: 'r', confidence: 1 };
  return replaceBySurrogates(text, [span], { key, studyDate: '2026-03-01' });
};

const digits = (text: string) => text.replaceAll(/\D/gu, '');

it('the same name becomes the same one, whatever its capitals', () => {
  const [title, upper, lower] = ['Penhallow', 'PENHALLOW', 'penhallow'].map((name) => replaced(name, name, 'name'));
  expect(title).not.toContain('Penhallow');
  expect(upper).toBe(title?.toUpperCase());
  expect(lower).toBe(title?.toLowerCase());
});

it('another key makes another name', () => {
  const names = new Set(['a', 'b', 'c', 'd', 'e'].map((key) => replaced('Penhallow', 'Penhallow', 'name', key)));
  expect(names.size).toBeGreaterThan(1);
});

it('titles and particles stay, and an initial becomes one', () => {
  expect(replaced('Dr. J. van der Zwaluw', 'Dr. J. van der Zwaluw', 'name')).toMatch(
    /^Dr\. \p{Lu}\. van der \p{Lu}[\p{L}-]+$/u,
  );
});

it('a number keeps its form', () => {
  expect(replaced('MRN: AB-417.722', 'AB-417.722', 'mrn')).toMatch(/^MRN: [A-Z]{2}-\d{3}\.\d{3}$/u);
  expect(replaced('AB-417.722', 'AB-417.722', 'mrn')).not.toBe('AB-417.722');
  // However it is grouped, the same number becomes the same one.
  expect(digits(replaced('417-722', '417-722', 'mrn'))).toBe(digits(replaced('417722', '417722', 'mrn')));
});

it.each([
  ['11/30/2025', 'date', '3 months earlier'],
  ['soon', 'date', '___'],
  ['94', 'age', '90+'],
  ['a@b.example', 'email', 'name@example.org'],
  ['https://b.example/x', 'url', 'https://example.org'],
  ['4 Larch End', 'address', '___'],
  ['Larkhill Infirmary', 'institution', '___'],
] as const)('%s, a %s, becomes %s', (found, category, surrogate) => {
  expect(replaced(`The ${found} of it.`, found, category)).toBe(`The ${surrogate} of it.`);
});

it('without the study’s date a date is masked', () => {
  const text = 'Prior of 2025-11-30.';
  expect(replaceBySurrogates(text, findIdentifiers(text), { key: 'k' })).toBe('Prior of ___.');
});
