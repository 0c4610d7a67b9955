import { expect, it } from 'vitest';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import { sentenceWithout } from './sentence-without.ts';

it.each<[string, FindingName, string | undefined]>([
  ['Cardiomegaly and a tortuous aorta.', 'aortic-tortuosity', 'Cardiomegaly.'],
  ['Cardiomegaly and a tortuous aorta.', 'cardiomegaly', 'A tortuous aorta.'],
  [
    'There is a small right pleural effusion, new since the prior study, with adjacent right basilar opacity.',
    'lung-opacity',
    'There is a small right pleural effusion, new since the prior study.',
  ],
  ['There is a nodule in the left apex, and scoliosis.', 'spinal-curvature', 'There is a nodule in the left apex.'],
  ['Small, calcified nodule.', 'nodule', undefined],
  ['Mild cardiomegaly.', 'cardiomegaly', undefined],
  ['Mild cardiomegaly.', 'nodule', undefined],
  ['Both effusions and atelectasis are small.', 'atelectasis', undefined],
  // The place belongs to both.
  ['Left lower lobe consolidation and atelectasis.', 'consolidation', undefined],
])('%s without %s', (sentence, name, expected) => {
  expect(sentenceWithout(sentence, (finding) => finding.name === name)).toBe(expected);
});
