import { expect, it } from 'vitest';
import { isFamilyName } from './family-names.ts';
import { isGivenName } from './given-names.ts';

it.each(['okonkwo', 'öztürk', 'kołodziej', 'el-masri', 'meyer-schmidt', 'mcallister'])(
  '"%s" is a family name',
  (word) => {
    expect(isFamilyName(word)).toBe(true);
  },
);

it.each(['effusion', 'leber', 'haard', 'el', 'follow-up', 'x-ray'])('"%s" is none', (word) => {
  expect(isFamilyName(word)).toBe(false);
});

it.each(['ottokar', 'jean-paul', 'ayşe', 'hannelore', 'thuy'])('"%s" is a given name', (word) => {
  expect(isGivenName(word)).toBe(true);
});

it.each(['carina', 'iris', 'can', 'floor', 'stein', 'x-ray'])('"%s" is no name by itself', (word) => {
  expect(isGivenName(word)).toBe(false);
});
