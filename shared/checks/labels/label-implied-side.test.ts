import { describe, expect, it } from 'vitest';
import { labelsInWords } from './label-notation.testing.ts';

const oneSidedPlaces: readonly (readonly [sentence: string, labels: string])[] = [
  ['Hazy opacity projects over the lingula.', '+lung-opacity left {lingula}'],
  ['Lingular segment consolidation.', '+consolidation left {lingula}'],
  ['Collapse of the middle lobe.', '+atelectasis right {middle lobe}'],
  [
    'Consolidation in the middle lobe and the lingula.',
    '+consolidation right {middle lobe} | +consolidation left {lingula}',
  ],
  ['Left basilar pneumonia and middle lobe atelectasis.', '+pneumonia left {base} | +atelectasis right {middle lobe}'],
  ['A nodule abuts the horizontal fissure.', '+nodule right {fissure}'],
  ['Bilateral effusions with fluid in the minor fissure.', '+pleural-effusion bilateral | +pleural-effusion {fissure}'],
  ['Atelectasis in the left middle lobe.', '+atelectasis left {middle lobe}'],
  ['Cavity in the middle lobe of the left lung.', '+cavity left {middle lobe, lung}'],
  ['Granuloma of the right lingula.', '+granuloma right {lingula}'],
];

describe('Sides of places that the body has once', () => {
  it.each(oneSidedPlaces)('%s', (sentence, labels) => {
    expect(labelsInWords(sentence)).toBe(labels);
  });
});
