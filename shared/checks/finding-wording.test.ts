import { describe, expect, it } from 'vitest';
import { asStatement, leansOnAnother } from './finding-wording.ts';

it('knows a sentence that says nothing without the one before it', () => {
  expect(['These may be ribs.', 'On the other side.', 'The largest measures 2 cm.'].every(leansOnAnother)).toBe(true);
  expect(
    ['The large effusion.', 'It is unclear whether it is new.', 'Italic lesion.', 'The lungs.'].some(leansOnAnother),
  ).toBe(false);
});

describe('sentences of the findings', () => {
  it.each([
    ['There is mild cardiomegaly.', 'Mild cardiomegaly.'],
    ['There is a small left pleural effusion.', 'Small left pleural effusion.'],
    ['A nodule is seen in the left apex.', 'Nodule in the left apex.'],
    ['The heart is mildly enlarged.', 'Heart mildly enlarged.'],
    ['Calcified granulomas are noted.', 'Calcified granulomas.'],
    ['There is asymmetric pulmonary edema.', 'Asymmetric pulmonary edema.'],
    ['There is apical pneumothorax on the left.', 'Apical pneumothorax on the left.'],
    ['There is atherosclerosis of the aorta.', 'Atherosclerosis of the aorta.'],
    ['There is another nodule.', 'Another nodule.'],
  ])('are told as impressions tell them: %s', (sentence, statement) => {
    expect(asStatement(sentence)).toBe(statement);
  });

  it.each([
    'There may be a small effusion.',
    'There appears to be an opacity.',
    'There remains a small left apical pneumothorax.',
    'Granulomas are again seen.',
    'There was a right pneumothorax on the prior study.',
    'A nodule which is seen on the lateral view only.',
    'There is no evidence that a pneumothorax is present.',
    'If the heart is enlarged, CT is recommended.',
  ])('stay as they are where they would say something else: %s', (sentence) => {
    expect(asStatement(sentence)).toBe(sentence);
  });
});
