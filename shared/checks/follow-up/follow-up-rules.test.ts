import { describe, expect, it } from 'vitest';
import { followUpOffers, followUpRules } from './follow-up-rules.ts';

const abdomen =
  'Exam: CT abdomen without contrast. Indication: 54-year-old woman with flank pain, no history of malignancy. Comparison: None.';
const neck = 'Exam: CT neck. Indication: 54-year-old woman with dental pain, otherwise healthy. Comparison: None.';

function only(findings: string, background: string) {
  const offers = followUpOffers({ background, findings, impression: '' });
  expect(offers).toHaveLength(1);
  return offers[0];
}

describe('ACR adrenal 2017', () => {
  it.each([
    ['measuring 9 mm', 'An adrenal lesion below 1 cm needs no further work-up.'],
    ['measuring 25 mm, 10 HU', 'The features are those of a benign lesion: no follow-up imaging.'],
    ['measuring 10 mm, 11 HU', 'Probably benign: consider adrenal-protocol CT at 12 months.'],
    ['measuring 1.9 cm, 25 HU', 'Probably benign: consider adrenal-protocol CT at 12 months.'],
    ['measuring 2.1 cm, 25 HU', 'Adrenal-protocol CT.'],
    ['measuring 3.9 cm, 25 HU', 'Adrenal-protocol CT.'],
    ['measuring 4.1 cm, 25 HU', 'Consider resection.'],
    ['measuring 15 mm, less than 10 HU', 'The features are those of a benign lesion: no follow-up imaging.'],
    ['measuring 15 mm, -5 HU', 'The features are those of a benign lesion: no follow-up imaging.'],
    ['measuring 15 mm, greater than 10 HU', 'Probably benign: consider adrenal-protocol CT at 12 months.'],
    ['measuring 15 mm, 25 HU, unchanged for 2 years', 'Stable for a year or more: benign, no follow-up imaging.'],
  ])('left adrenal nodule %s → %s', (words, recommendation) => {
    expect(only(`There is a left adrenal nodule ${words}.`, abdomen)).toMatchObject({
      status: 'offered',
      recommendation,
    });
  });

  it('asks for PET/CT or biopsy of a large lesion after a cancer', () => {
    const changed = abdomen.replace('no history of malignancy', 'history of lung cancer');
    expect(only('There is a left adrenal mass measuring 4.5 cm, 25 HU.', changed)?.recommendation).toBe(
      'Consider PET/CT or biopsy.',
    );
  });

  it.each([
    ['measuring 15 mm', abdomen, 'its density on unenhanced CT or another sign that is diagnostic'],
    [
      'measuring 15 mm, 25 HU',
      abdomen.replace(' without contrast', ' with contrast'),
      'its density on unenhanced CT or another sign that is diagnostic',
    ],
    ['measuring 15 mm, 25 HU', abdomen.replace(' Comparison: None.', ''), 'whether it was there on an earlier study'],
    ['measuring 15 mm, 25 HU, unchanged for 6 months', abdomen, 'whether it was there on an earlier study'],
    ['measuring 15 mm, 25 HU', abdomen.replace(', no history of malignancy', ''), 'whether a cancer is known'],
    ['measuring 2.0 cm, 25 HU', abdomen, 'a size clearly below or above 2 cm'],
    ['measuring 4.0 cm, 25 HU', abdomen, 'a size clearly below or above 4 cm'],
    [
      'measuring 12 x 8 mm, 25 HU',
      abdomen,
      'a size of at least 1 cm in its short axis, or below 1 cm in its long axis',
    ],
    ['measuring 15 mm, 8-20 HU', abdomen, 'its density on unenhanced CT or another sign that is diagnostic'],
    ['of 25 HU', abdomen, 'one size of the lesion'],
  ])('left adrenal nodule %s names what is missing', (words, background, missing) => {
    expect(only(`There is a left adrenal nodule ${words}.`, background)).toMatchObject({
      status: 'incomplete',
      missing: [missing],
    });
  });

  it('has nothing to say to normal adrenal glands', () => {
    expect(
      followUpOffers({ background: abdomen, findings: 'No adrenal nodule. Liver is normal.', impression: '' }),
    ).toEqual([]);
  });
});

describe('ACR thyroid 2015', () => {
  it.each([
    ['54', '14 mm', 'No further evaluation.'],
    ['54', '15 mm', 'Thyroid ultrasound.'],
    ['35', '14 mm', 'No further evaluation.'],
    ['34', '14 mm', 'Thyroid ultrasound.'],
    ['34', '9 mm', 'No further evaluation.'],
    ['34', '10 mm', 'Thyroid ultrasound.'],
  ])('at %s years a nodule of %s → %s', (age, size, recommendation) => {
    const findings = `A thyroid nodule measures ${size}. No abnormal lymph nodes.`;
    expect(only(findings, neck.replace('54', age))).toMatchObject({ status: 'offered', recommendation });
  });

  it('asks for ultrasound of any size with suspicious features', () => {
    const found = only('A thyroid nodule measures 6 mm with abnormal lymph nodes.', neck);
    expect(found?.recommendation).toContain('Thyroid ultrasound');
  });

  it('does not choose between suspicious features and a limited life', () => {
    const found = only(
      'A thyroid nodule measures 16 mm with abnormal lymph nodes.',
      neck.replace('otherwise healthy', 'in hospice'),
    );
    expect(found?.status).toBe('incomplete');
  });

  it('asks for nothing in a limited life', () => {
    const found = only(
      'A thyroid nodule measures 16 mm. No abnormal lymph nodes.',
      neck.replace('otherwise healthy', 'in hospice'),
    );
    expect(found?.recommendation).toContain('No further evaluation');
  });

  it.each([
    ['suspicious features', 'A thyroid nodule measures 16 mm.', neck],
    [
      'whether illness limits the patient’s life',
      'A thyroid nodule measures 16 mm. No abnormal lymph nodes.',
      neck.replace(', otherwise healthy', ''),
    ],
    ['the age', 'A thyroid nodule measures 16 mm. No abnormal lymph nodes.', neck.replace('54', 'XXXX')],
    ['one size of the nodule', 'There is a thyroid nodule. No abnormal lymph nodes.', neck],
  ])('names %s as missing', (missing, findings, background) => {
    expect(only(findings, background)).toMatchObject({ status: 'incomplete', missing: [missing] });
  });

  it.each(['history of neck radiation', 'family history of thyroid cancer'])('does not apply after %s', (risk) => {
    const found = only('A thyroid nodule measures 16 mm. No abnormal lymph nodes.', neck.replace('dental pain', risk));
    expect(found?.status).toBe('outside');
  });

  it('has nothing to say to a thyroid without nodule', () => {
    const findings = 'Heterogeneous thyroid without discrete nodule.';
    expect(followUpOffers({ background: neck, findings, impression: '' })).toEqual([]);
  });

  it('does not apply to a nodule on ultrasound', () => {
    const found = only(
      'A thyroid nodule measures 16 mm. No abnormal lymph nodes.',
      neck.replace('CT neck', 'Ultrasound of the neck'),
    );
    expect(found?.status).toBe('outside');
  });
});

describe('the rule set', () => {
  it('cites a document and carries a version in every rule', () => {
    for (const { rule } of followUpRules) {
      const { version, citation, doi } = rule;
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(citation).toMatch(/\b20\d\d;\d+:\d+-\d+$/);
      expect(doi).toMatch(/^10\.\d{4,}\//);
    }
  });

  it('says nothing to a normal report', () => {
    const findings = 'The lungs are clear. No effusion or pneumothorax. Heart size is normal.';
    expect(followUpOffers({ background: 'Exam: CT chest.', findings, impression: 'Normal chest.' })).toEqual([]);
  });
});
