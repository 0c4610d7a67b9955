import { expect, it } from 'vitest';
import { findAges } from './find-ages.ts';
import { found } from './found.testing.ts';

const ages = (text: string) => [...new Set(found(text, findAges(text)))];

it.each([
  ['A 94-year-old man with cough.', '94'],
  ['94 y/o female', '94'],
  ['Age: 101', '101'],
  ['♀ 94, fall', '94'],
  ['vrouw van 94 na val', '94'],
  ['patient (94) fell', '94'],
  ['in her 95th year', '95'],
  ['94jähr. Patientin', '94'],
  ['Age 094Y', '094'],
  ['age at exam 91\n', '91'],
  ['Jahrgang/Alter: 11.04.1921 / 104\n', '104'],
  ['(M, 92)', '92'],
  ['She is now 96, and well.', '96'],
  ['ninety-three years old', 'ninety-three'],
  ['ein 91-jähriger Patient', '91'],
  ['93 Jahre alt', '93'],
  ['Alter: 95', '95'],
  ['zweiundneunzigjährige Frau', 'zweiundneunzig'],
  ['een 92-jarige vrouw', '92'],
  ['Leeftijd 97', '97'],
  ['in haar 95e levensjaar', '95'],
])('finds the age of "%s"', (text, age) => {
  expect(ages(text)).toEqual([age]);
});

it.each([
  'An 89-year-old man.',
  'Aged 45.',
  'Stable for 90 days.',
  'Angle of 95 degrees.',
  '92 % stenosis.',
  'Ein 67-jähriger Patient.',
  'Vor 91 Tagen.',
  'Een 54-jarige vrouw.',
  'Hoek van 91 graden.',
  '95 mm.',
])('leaves "%s" alone', (text) => {
  expect(ages(text)).toEqual([]);
});
