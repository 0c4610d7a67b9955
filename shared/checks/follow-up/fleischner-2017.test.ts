import { describe, expect, it } from 'vitest';
import { fleischner2017 } from './fleischner-2017.ts';

const background =
  'Exam: CT chest with contrast. Indication: 54-year-old man with cough, no history of malignancy, not immunosuppressed, ' +
  'at low risk for lung cancer. Comparison: None.';
const atHighRisk = background.replace('low risk', 'high risk');

function offer(findings: string, changed = background, impression = '') {
  return fleischner2017.offer({ background: changed, findings, impression });
}

describe('Fleischner 2017', () => {
  it.each([
    ['A solid 5.4 mm nodule is seen in the right upper lobe.', 'No routine follow-up.', 'Optional CT at 12 months.'],
    [
      'A solid 6 mm nodule is seen in the right upper lobe.',
      'CT at 6 to 12 months, then consider CT at 18 to 24 months.',
      'CT at 6 to 12 months, then CT at 18 to 24 months.',
    ],
    [
      'A solid 8 mm nodule is seen in the right upper lobe.',
      'CT at 6 to 12 months, then consider CT at 18 to 24 months.',
      'CT at 6 to 12 months, then CT at 18 to 24 months.',
    ],
    [
      'A solid 8.5 mm nodule is seen in the right upper lobe.',
      'Consider CT at 3 months, PET/CT, or tissue sampling.',
      'Consider CT at 3 months, PET/CT, or tissue sampling.',
    ],
    [
      'Multiple solid nodules are present, the largest measuring 5 mm.',
      'No routine follow-up.',
      'Optional CT at 12 months.',
    ],
    [
      'Multiple solid nodules are present, the largest measuring 7 mm.',
      'CT at 3 to 6 months, then consider CT at 18 to 24 months; the most suspicious nodule guides management.',
      'CT at 3 to 6 months, then at 18 to 24 months; the most suspicious nodule guides management.',
    ],
    ['A 5 mm ground-glass nodule lies in the left apex.', 'No routine follow-up.', 'No routine follow-up.'],
    [
      'A 6 mm ground-glass nodule lies in the left apex.',
      'CT at 6 to 12 months to confirm persistence, then CT every 2 years until 5 years.',
      'CT at 6 to 12 months to confirm persistence, then CT every 2 years until 5 years.',
    ],
    ['A 5 mm part-solid nodule lies in the left apex.', 'No routine follow-up.', 'No routine follow-up.'],
    [
      'An 8 mm part-solid nodule with a 3 mm solid component lies in the left apex.',
      'CT at 3 to 6 months to confirm persistence; if unchanged and the solid component remains below 6 mm, annual CT for 5 years.',
      'CT at 3 to 6 months to confirm persistence; if unchanged and the solid component remains below 6 mm, annual CT for 5 years.',
    ],
    [
      'Several ground-glass nodules measure up to 5 mm in both lungs.',
      'CT at 3 to 6 months; if stable, consider CT at 2 and 4 years.',
      'CT at 3 to 6 months; if stable, consider CT at 2 and 4 years.',
    ],
    [
      'Several ground-glass nodules measure up to 9 mm in both lungs.',
      'CT at 3 to 6 months; the most suspicious nodule guides what follows.',
      'CT at 3 to 6 months; the most suspicious nodule guides what follows.',
    ],
  ])('%s → low risk: %s; high risk: %s', (findings, low, high) => {
    expect(offer(findings)).toMatchObject({ status: 'offered', recommendation: low, missing: [] });
    expect(offer(findings, atHighRisk)).toMatchObject({ status: 'offered', recommendation: high, missing: [] });
  });

  it.each([
    ['in centimetres', 'A solid 0.7 cm nodule is seen in the lingula.', '7 mm'],
    ['of two diameters the mean', 'A solid 8 x 4 mm nodule is seen in the lingula.', '6 mm'],
    ['in the sentence after', 'A nodule is seen in the lingula. It is solid and measures 7 mm.', '7 mm'],
    [
      'of several nodules the largest',
      'A solid 5 mm nodule lies in the lingula. A solid 7 mm nodule lies in the right apex.',
      '7 mm',
    ],
    ['below a number', 'A solid nodule smaller than 6 mm is seen in the lingula.', 'below 6 mm'],
    ['below a number in one word', 'A solid sub-6-mm nodule is seen in the lingula.', 'below 6 mm'],
    ['above a number', 'A solid nodule greater than 8 mm is seen in the lingula.', 'above 8 mm'],
    ['in a range', 'A solid 3-4 mm nodule is seen in the lingula.', 'below 6 mm'],
    ['in two units', 'A solid 7 mm x 0.9 cm nodule is seen in the lingula.', '8 mm'],
    ['beside that of slices', 'On 5 mm axial slices a solid 7 mm nodule is seen in the lingula.', '7 mm'],
    ['beside a distance', 'A solid 7 mm nodule is seen in the lingula, 12 mm from the pleura.', '7 mm'],
    ['of the larger of two', 'Two solid nodules are seen, the larger measuring 7 mm.', '7 mm'],
    ['of the dominant one', 'A dominant solid 9 mm nodule and several smaller solid nodules are seen.', '9 mm'],
    ['of several below a number', 'Multiple solid nodules measure less than 6 mm.', 'below 6 mm'],
  ])('reads the size %s', (_, findings, size) => {
    const result = offer(findings);
    expect(result?.status).toBe('offered');
    expect(result?.inputs.find(({ name }) => name.includes('size'))?.value).toBe(size);
  });

  it('shows the words of each input', () => {
    const findings = 'A solid 7 mm nodule is seen in the lingula.';
    const report = { background, findings, impression: '' };
    const words = fleischner2017
      .offer(report)
      ?.inputs.map(({ evidence }) => evidence.map(({ part, start, end }) => report[part].slice(start, end)).join());
    expect(words).toContain('CT');
    expect(words).toContain('54-year-old');
    expect(words).toContain('7 mm');
    expect(words).toContain('solid');
  });

  it('carries version and citation', () => {
    expect(offer('A solid 7 mm nodule is seen in the lingula.')?.rule).toBe(fleischner2017.rule);
    expect(fleischner2017.rule.version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it.each([
    ['younger than 35', background.replace('54', '34'), 'younger than 35'],
    ['a known cancer', background.replace('no history of malignancy', 'history of breast cancer'), 'a cancer'],
    ['a suppressed defence', background.replace('not immunosuppressed', 'after renal transplant'), 'immunosuppressed'],
    ['a screening', background.replace('CT chest with contrast', 'CT chest, lung cancer screening'), 'incidental'],
    ['a nodule that was looked for', background.replace('cough', 'lung nodule on radiograph'), 'incidental'],
    ['a boy', background.replace('54-year-old man', '8-month-old boy'), 'younger than 35'],
    ['HIV', background.replace('not immunosuppressed', 'HIV positive'), 'immunosuppressed'],
    [
      'a cancer that is excepted',
      background.replace('history of malignancy', 'history of cancer except melanoma'),
      'a cancer',
    ],
    ['PET/CT', background.replace('CT chest with contrast', 'PET/CT'), 'nuclear medicine'],
    ['a radiograph', background.replace('CT chest with contrast', 'Chest, PA and lateral'), 'seen on a radiograph'],
  ])('does not apply to %s', (_, changed, reason) => {
    const result = offer('A solid 7 mm nodule is seen in the lingula.', changed);
    expect(result).toMatchObject({ status: 'outside' });
    expect(result).not.toHaveProperty('recommendation');
    expect(result?.text).toContain(reason);
  });

  it('applies at 35 years', () => {
    expect(offer('A solid 7 mm nodule is seen in the lingula.', background.replace('54', '35'))?.status).toBe(
      'offered',
    );
  });

  it.each([
    'An unchanged solid 7 mm nodule is seen in the lingula.',
    'The known solid 7 mm nodule in the lingula is seen.',
    'A solid 7 mm nodule is seen in the lingula. It is unchanged since 2015.',
    'A solid 7 mm nodule is seen in the lingula. It previously measured 5 mm.',
    'A solid 7 mm nodule is seen in the lingula, previously 5 mm.',
    'A solid 7 mm nodule is seen in the lingula, 5 mm on the prior study.',
    'A solid 7 mm nodule is seen in the lingula, compared with 5 mm in 2015.',
    'A solid 7 mm nodule is seen in the lingula. No significant interval change.',
  ])('does not apply to a nodule that was there before: %s', (findings) => {
    expect(offer(findings)).toMatchObject({ status: 'outside', text: expect.stringContaining('earlier study') });
  });

  it('does not apply to a nodule after an operation for cancer that only the findings tell of', () => {
    const result = offer('A solid 7 mm nodule is seen after left lower lobectomy for carcinoma.');
    expect(result).toMatchObject({ status: 'outside', text: expect.stringContaining('a cancer') });
  });

  it('does not apply to a nodule at a fissure, which may be a lymph node', () => {
    expect(offer('A solid 7 mm perifissural nodule is seen in the right lung.')?.status).toBe('outside');
  });

  it.each([
    ['Lung-RADS 3. Solid 7 mm nodule.', 'outside'],
    ['Incidental azygos lobe. Solid 7 mm nodule.', 'outside'],
    ['Incidental solid 7 mm nodule.', 'outside'],
  ])('is not talked out of the reason for the study: %s', (impression, status) => {
    const sought = background.replace('cough', 'lung nodule on radiograph');
    expect(offer('A solid 7 mm nodule is seen in the lingula.', sought, impression)?.status).toBe(status);
  });

  it('takes the nodule of findings and impression for one', () => {
    const result = offer(
      'A solid 7 mm nodule is seen in the lingula.',
      background,
      'Solid 7 mm nodule in the lingula.',
    );
    expect(result?.status).toBe('offered');
    expect(result?.inputs.find(({ name }) => name.includes('one nodule'))?.value).toBe('single');
  });

  it('takes sizes of two classes for none', () => {
    const result = offer(
      'A solid 7 mm nodule is seen in the lingula.',
      background,
      'Solid 9 mm nodule in the lingula.',
    );
    expect(result?.missing).toEqual(['one size of the nodule']);
  });

  it.each([
    ['the risk', background.replace(', at low risk for lung cancer', ''), 'risk factors'],
    ['a risk that is only smoking', background.replace('at low risk for lung cancer', 'former smoker'), 'risk factors'],
    ['a masked age', background.replace('54', 'XXXX'), 'the age'],
    [
      'a masked history',
      background.replace('no history of malignancy', 'no history of XXXX'),
      'whether a cancer is known',
    ],
    ['a silent history', background.replace('no history of malignancy, ', ''), 'whether a cancer is known'],
    [
      'what is denied before a comma',
      background.replace('not immuno', 'immuno'),
      'whether the patient is immunosuppressed',
    ],
    ['pack years', background.replace('at low risk for lung cancer', '30 pack years'), 'risk factors'],
    ['a denied risk', background.replace('at low risk', 'not at high risk'), 'risk factors'],
    ['the age of something else', background.replace('54-year-old man', 'man with a 30-year-old scar'), 'the age'],
    ['a cancer in the family', background.replace('no history', 'family history'), 'whether a cancer is known'],
    ['the reason of a follow-up', background.replace('cough', 'follow-up'), 'why the study was done'],
  ])('names %s as missing', (_, changed, missing) => {
    const result = offer('A solid 7 mm nodule is seen in the lingula.', changed);
    expect(result?.status).toBe('incomplete');
    expect(result).not.toHaveProperty('recommendation');
    expect(result?.missing).toContain(missing);
    expect(result?.text).toContain(missing);
  });

  it('reads a denial of risk factors as low risk, in the findings too', () => {
    const plain = background.replace(', at low risk for lung cancer', '');
    const said = offer('A solid 7 mm nodule is seen in the lingula. No known risk factors for lung cancer.', plain);
    expect(said?.missing).toEqual([]);
  });

  it.each([
    'Solid 7 mm nodule. If the patient is at low risk, CT in 12 months; if at high risk, CT in 6 months.',
    'Solid 7 mm nodule. Low risk: CT at 6-12 months.',
  ])('takes the words of a guideline for no risk of this patient: %s', (impression) => {
    const plain = background.replace(', at low risk for lung cancer', '');
    expect(offer('A solid 7 mm nodule is seen in the lingula.', plain, impression)?.missing).toEqual(['risk factors']);
  });

  it.each(['5.9', '8.1', '6 x 5'])('does not place %s mm, which rounds over a border', (size) => {
    const result = offer(`A solid ${size} mm nodule is seen in the lingula.`);
    expect(result).toMatchObject({
      status: 'incomplete',
      missing: ['a size of the nodule in whole millimetres, as the document measures'],
    });
  });

  it.each([
    ['a size', 'A solid nodule is seen in the lingula.', 'one size of the nodule'],
    ['a masked size', 'A solid XXXX mm nodule is seen in the lingula.', 'one size of the nodule'],
    ['a size over a border', 'A solid 5-7 mm nodule is seen in the lingula.', 'one size of the nodule'],
    [
      'two sizes of one nodule',
      'A solid nodule is seen in the lingula. It measures 7 mm. The nodule measures 9 mm.',
      'one size of the nodule',
    ],
    ['the size of the largest', 'Multiple solid nodules, some of 4 mm, are present.', 'one size of the largest nodule'],
    ['the density', 'A 7 mm nodule is seen in the lingula.', 'whether it is solid, part-solid or ground-glass'],
    [
      'one density of a ground-glass nodule with a solid part',
      'A 7 mm ground-glass nodule with a solid component is seen in the lingula.',
      'whether it is solid, part-solid or ground-glass',
    ],
    ['a size in words', 'A solid subcentimeter nodule is seen in the lingula.', 'one size of the nodule'],
    ['certainty', 'A possible solid 7 mm nodule is seen in the lingula.', 'that there is a nodule for certain'],
  ])('names %s as missing from the findings', (_, findings, missing) => {
    expect(offer(findings)).toMatchObject({ status: 'incomplete', missing: [missing] });
  });

  it.each([
    'No pulmonary nodule.',
    'The lungs are clear without nodule or mass.',
    'A calcified 7 mm nodule is seen in the lingula.',
    'A solid 7 mm nodule with central calcification is seen in the lingula.',
    'A solid 7 mm nodule containing fat is seen in the lingula.',
    'A 7 mm thyroid nodule is seen.',
    'A 7 mm nodule is seen in the left adrenal gland.',
  ])('has nothing to say to "%s"', (findings) => {
    expect(offer(findings)).toBeUndefined();
  });

  it.each([
    ['no heading', ''],
    ['no modality', background.replace('Exam: CT chest with contrast. ', '')],
    [
      'a CT that is only compared with',
      background.replace('Exam: CT chest with contrast. ', '').replace('None', 'CT chest'),
    ],
  ])('asks for nothing in a report that has %s: its nodule is likely one of a radiograph', (_, changed) => {
    expect(offer('A solid 7 mm nodule is seen in the lingula. CT is advised.', changed)).toMatchObject({
      status: 'outside',
      text: 'Fleischner 2017 does not apply to this nodule: the report does not say that it was seen on CT.',
      missing: ['how the study was done'],
    });
  });

  it('names nothing of a cancer that is only looked for', () => {
    const suspected = background.replace('no history of malignancy', 'evaluate for infection or malignancy');
    expect(
      offer('A solid 7 mm nodule is seen in the lingula.', suspected)?.inputs.map(({ name }) => name),
    ).not.toContain('whether a cancer is known');
  });
});
