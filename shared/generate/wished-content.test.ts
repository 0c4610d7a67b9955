import { describe, expect, it } from 'vitest';
import { readText } from '#shared/checks/check-text.ts';
import { readInstruction } from './instruction.ts';
import { findWishedContent, followsWish, nothingWished, wantedNames, wishedFirst } from './wished-content.ts';

const report = readText(
  'Large right pneumothorax. The heart is enlarged. Calcified granuloma in the left apex. Mild degenerative changes of the thoracic spine. No effusion.',
);

function wish(instruction: string, findings = report) {
  return findWishedContent(readInstruction(instruction)?.requests ?? [], findings);
}

function wanted(instruction: string): string {
  const found = wish(instruction);
  return found.ok ? [...wantedNames(report, found.value)].sort().join(' ') : found.failure.message;
}

const all = 'cardiomegaly degenerative-change granuloma pneumothorax';

describe('what may be told', () => {
  it.each([
    ['granuloma first', all],
    ['leave out the heart', 'degenerative-change granuloma pneumothorax'],
    // A word for more than it names the granuloma too.
    ['leave out the nodule', 'cardiomegaly degenerative-change pneumothorax'],
    ['leave out the spine and the cardiomegaly', 'granuloma pneumothorax'],
    ['only the granuloma', 'granuloma pneumothorax'],
    ['only the granuloma, leave out the pneumothorax', 'granuloma'],
    ['leave out the right', 'The findings state nothing by that name: name a finding in the words of the report.'],
    [
      'include the effusion',
      'The findings state no pleural effusion: name a finding that they state, or draft without asking for it.',
    ],
    [
      'leave out the left pneumothorax',
      'The findings state no left pneumothorax: name a finding that they state, or draft without asking for it.',
    ],
  ])('%s', (instruction, expected) => {
    expect(wanted(instruction)).toBe(expected);
  });

  it('does not lose a critical finding by a word that stands for more', () => {
    const chest = readText('The right lung holds a 4 cm mass. The left lung holds scarring.');
    const found = wish('leave out the lung', chest);
    expect(found.ok && [...wantedNames(chest, found.value)]).toEqual(['mass']);
  });
});

describe('an impression', () => {
  it.each([
    ['leave out the heart', 'Large right pneumothorax.', true],
    ['leave out the heart', 'Large right pneumothorax. Cardiomegaly.', false],
    ['include the granuloma', 'Large right pneumothorax.', false],
    ['include the granuloma', 'Large right pneumothorax. Left apical granuloma.', true],
    ['only the granuloma', 'Left apical granuloma.', false],
    ['only the granuloma', 'Large right pneumothorax. Left apical granuloma.', true],
  ])('%s: %s', (instruction, impression, expected) => {
    const found = wish(instruction);
    expect(found.ok && followsWish(impression, found.value, wantedNames(report, found.value))).toBe(expected);
  });

  it('follows nothing in particular', () => {
    expect(followsWish('Cardiomegaly.', nothingWished, new Set())).toBe(true);
  });

  it('is put in the order that was asked for, with what continues an item behind it', () => {
    const items = ['Large right pneumothorax.', 'Cardiomegaly.', 'It is new.', 'Left apical granuloma.'];
    const ordered = items.map((text) => ({ text, continues: text === 'It is new.' }));
    const found = wish('granuloma first, then the heart');
    expect(found.ok && wishedFirst(ordered, found.value).map(({ text }) => text)).toEqual([
      'Left apical granuloma.',
      'Cardiomegaly.',
      'It is new.',
      'Large right pneumothorax.',
    ]);
  });
});
