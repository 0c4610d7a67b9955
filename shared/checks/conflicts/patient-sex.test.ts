import { describe, expect, it } from 'vitest';
import { patientSex, sexedWords } from './patient-sex.ts';

describe("the patient's sex", () => {
  it.each([
    ['Indication: XXXX-year-old female with cough.', 'female'],
    ['Indication: 54 yo M, chest pain', 'male'],
    ['31yof with dyspnea', 'female'],
    ['Indication: postmenopausal bleeding', 'female'],
    ['Indication: before prostate surgery', 'male'],
    ['Indication: man whose mother had breast cancer', 'male'],
    ['Indication: 40-year-old woman, family history of prostate cancer', 'female'],
    ['Indication: chest pain', undefined],
    ['Indication: male to female transition', undefined],
  ])('%s → %s', (background, sex) => {
    expect(patientSex({ background, findings: '' })).toBe(sex);
  });

  it('is asked of the findings where the background is silent', () => {
    expect(patientSex({ background: '', findings: 'The uterus is anteverted.' })).toBe('female');
  });

  it('is in no word that both sexes share', () => {
    expect(sexedWords('Breast implants. Pelvic mass. Cervical spine. Mammary calcification. The human heart.')).toEqual(
      [],
    );
  });
});
