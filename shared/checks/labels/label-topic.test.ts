import { describe, expect, it } from 'vitest';
import { labelsInWords } from './label-notation.testing.ts';

const topics: readonly (readonly [sentence: string, labels: string])[] = [
  [
    'On the left there are a large effusion and basilar consolidation.',
    '+pleural-effusion left severe | +consolidation left {base}',
  ],
  [
    'On the right, scarring, an apical cavity and a rib fracture are seen.',
    '+scarring right | +cavity right {apex} | +fracture right {rib}',
  ],
  [
    'Left lung: mass in the upper lobe, atelectasis at the base.',
    '+mass left {lung, upper lobe} | +atelectasis left {base}',
  ],
  [
    'Bilaterally there are effusions and compressive atelectasis.',
    '+pleural-effusion bilateral | +atelectasis bilateral',
  ],
  [
    'On the right there is an effusion and on the left there are a nodule and apical scarring.',
    '+pleural-effusion right | +nodule left | +scarring left {apex}',
  ],
  ['On the left there is a pneumothorax; there are healed rib fractures.', '+pneumothorax left | +fracture {rib}'],
  ['Both hips: arthroplasty on the left.', '+surgical-material left'],
  ['Effusions, left greater than right, basal atelectasis.', '+pleural-effusion bilateral | +atelectasis {base}'],
];

describe('Sides that begin a statement', () => {
  it.each(topics)('%s', (sentence, labels) => {
    expect(labelsInWords(sentence)).toBe(labels);
  });
});
