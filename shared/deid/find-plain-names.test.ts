import { expect, it } from 'vitest';
import { found } from './found.testing.ts';
import { findPlainNames } from './find-plain-names.ts';
import { mergeSpans } from './merge-spans.ts';
import { tokensOf } from './tokens.ts';

const names = (text: string) => found(text, mergeSpans(findPlainNames(text, tokensOf(text))));

it.each([
  ['Impression reviewed, Maria Penhallow present.', ['Maria Penhallow']],
  ['ASHGROVE, JOHN came late.', ['ASHGROVE, JOHN']],
  ['Wilson, Peter', ['Wilson, Peter']],
  ['von Feldhus, Heinrich', ['von Feldhus, Heinrich']],
  ['called by H. A. Merriweather', ['H. A. Merriweather']],
  ['Tochter Anne-Marie kommt mit.', ['Anne-Marie']],
  ['gezien door Pieter', ['Pieter']],
  ['met Jeroen van der Zwaluw', ['Jeroen van der Zwaluw']],
])('finds the names of "%s"', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

it.each([
  'A. carotis interna',
  'N. Vagus',
  'E. coli',
  'C. difficile colitis',
  'TASC C. Lesion',
  'a 88 yo F. Pain.',
  'Thomas splint in place.',
  'Foley catheter',
  'St. Joseph',
  'Grace period',
  'Will follow up.',
  'May be normal.',
  'Norm is 3 mm.',
  'Mark the site.',
  'Martin Befund',
])('leaves "%s" alone', (text) => {
  expect(names(text)).toEqual([]);
});
