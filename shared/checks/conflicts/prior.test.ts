import { describe, expect, it } from 'vitest';
import { comparisonClaim, hasPrior } from './prior.ts';

function claim(sentence: string): string | undefined {
  const span = comparisonClaim(sentence);
  return span === undefined ? undefined : sentence.slice(span.start, span.end);
}

describe('a claim of comparison', () => {
  it.each([
    'Unchanged small right effusion.',
    'Cardiomegaly, not significantly changed.',
    'Compared with the examination of last month, the effusion is smaller.',
    'In comparison to the prior film, no change.',
    'Small effusion, similar to the previous study.',
    'No significant interval change.',
    'There has been no change in the opacity.',
    'New left lower lobe opacity.',
    'Newly developed left effusion.',
    'Interval development of a right effusion.',
    'The right effusion has increased in size.',
    'Increasing right effusion.',
    'Increased right pleural effusion.',
    'Worsening pulmonary edema.',
    'The opacity has worsened.',
    'Edema is slightly worse.',
    'Improved aeration of the left base.',
    'Interval improvement.',
    'Pneumothorax is no longer seen.',
    'Resolved pneumonia.',
    'Resolution of the effusion.',
    'The consolidation has cleared.',
    'Persistent left effusion.',
    'The effusion persists.',
    'Again seen is a left effusion.',
    'Redemonstrated cardiomegaly.',
    'Residual right effusion.',
    'The nodule is larger than on the prior examination.',
    'Nodule more conspicuous than previously seen.',
    'Opacity has progressed since the last radiograph.',
    'Progression of disease.',
    'Cardiomegaly remains.',
    'Effusion has decreased.',
    'Stable cardiomegaly. ',
    'Enlarging right upper lobe mass.',
    'Widened mediastinum, which should be evaluated, unchanged from the prior.',
    'The previously noted nodule is not seen.',
    'No new infiltrate.',
    'Decrease in size of the cardiac silhouette.',
    'Increase in size of the effusion.',
  ])('%s', (sentence) => {
    expect(claim(sentence)).toBeDefined();
  });

  it('is the words that make it', () => {
    expect(claim('Small effusion, unchanged from the prior study.')).toBe('unchanged');
  });

  it.each([
    'Old granulomatous disease.',
    'Moderate increase in size of the cardiac silhouette.',
    'Evidence of previous granulomatous infection.',
    'Prior granulomatous disease.',
    'Status post prior surgery.',
    'Chronic changes without acute disease.',
    'Degenerative changes of the spine.',
    'Emphysematous change.',
    'Increased interstitial markings.',
    'Increased opacity at the right base.',
    'Increased retrosternal airspace.',
    'Decreased lung volumes.',
    'Recommend comparison with prior films.',
    'Comparison with outside films would be helpful.',
    'Correlation with prior studies is recommended if available.',
    'Follow-up radiograph to document resolution.',
    'Recommend repeat radiograph in six weeks to ensure resolution.',
    'If symptoms persist, CT may be helpful.',
    'No prior studies are available for comparison.',
    'Without a comparison study, its age is unknown.',
    'Right effusion larger than left.',
    'Left worse than right.',
    'Normal chest.',
    'Old healed rib fractures.',
    'Remote fracture of the left clavicle.',
    'New York Heart Association class II.',
  ])('is not made by: %s', (sentence) => {
    expect(claim(sentence)).toBeUndefined();
  });
});

describe('a prior study', () => {
  it.each([
    ['Comparison: chest radiograph of last week.', ''],
    ['COMPARISON: XXXX, XXXX.', ''],
    ['Exam: two views of the chest, compared to the study of May 2', ''],
    ['Exam: PA and lateral chest with comparison CT', ''],
    ['ComparisXXXX/11', ''],
    ['Comparison: None.', 'Stable cardiomegaly.'],
    ['COMPARISON: ___.', ''],
    ['[COMPARISON] CT of May', ''],
    ['Prior studies: CT of 2020', ''],
    ['', 'The nodule has grown since the previous examination.'],
  ])('%s | %s', (background, findings) => {
    expect(hasPrior({ background, findings })).toBe(true);
  });

  it.each([
    ['Comparison: None.', 'Degenerative changes. Lungs are clear.'],
    ['Comparison: None available.', ''],
    ['COMPARISON\n----------\nNone', ''],
    ['**Comparison:** None', ''],
    ['Comparison studies: None', ''],
    ['COMPARISON: There are no prior studies.', ''],
    ['COMPARISON: No prior studies.', ''],
    ['Comparison: not available at the time of dictation', ''],
    ['Comparison: Unavailable', 'Increased interstitial markings.'],
    ['There are no prior studies for comparison.', ''],
    ['Indication: prior asbestos exposure.', 'The remaining lungs are clear.'],
    ['', ''],
  ])('is not %s | %s', (background, findings) => {
    expect(hasPrior({ background, findings })).toBe(false);
  });
});
