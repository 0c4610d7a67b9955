import { describe, expect, it } from 'vitest';
import { readStudyType } from './study-type.ts';

function told(findings: string, background = '') {
  const { modalities, bodyParts } = readStudyType({ background, findings }).told;
  return { modality: modalities[0]?.kind, bodyPart: bodyParts[0]?.kind };
}

function stated(background: string, findings = '') {
  const { modalities, bodyParts } = readStudyType({ background, findings }).stated;
  return { modalities: modalities.map(({ kind }) => kind), bodyParts: bodyParts.map(({ kind }) => kind) };
}

describe('what findings alone tell of the study', () => {
  it.each([
    ['XR', 'chest', 'The cardiac silhouette is normal. Lungs are clear. No pleural effusion.'],
    ['CT', 'chest', 'Axillary lymph nodes of 9 mm. Lungs with a nodule (series 4, image 12).'],
    ['MR', 'extremity', 'Tear of the medial meniscus with marrow edema of the tibial plateau.'],
    ['MR', 'head', 'FLAIR hyperintensities of the periventricular white matter.'],
    ['US', 'abdomen', 'The liver is echogenic. Gallbladder wall 2 mm. Common bile duct 4 mm.'],
    ['NM', 'chest', 'No abnormal FDG uptake in the lungs.'],
    ['MG', 'breast', 'Scattered fibroglandular densities. BI-RADS 1.'],
    [undefined, 'extremity', 'Comminuted fracture of the distal radius.'],
    ['US', 'pelvis', 'The endometrial stripe is 8 mm. Both ovaries are normal.'],
  ])('%s of %s: %s', (modality, bodyPart, findings) => {
    expect(told(findings)).toEqual({ modality, bodyPart });
  });

  it('leaves out what another study showed, or would show', () => {
    expect(told('Lungs clear. CT angiography is recommended to exclude an intimal flap.').modality).toBeUndefined();
    expect(told('Axillary lymph nodes with high attenuation were seen on the prior CT.').modality).toBeUndefined();
  });

  it('does not take what lies in the picture for the part that was looked at', () => {
    expect(told('Breast implants. Lungs are clear.').bodyPart).toBe('chest');
    expect(told('No fracture of the humerus. The visualized lung is clear.').bodyPart).toBe('extremity');
  });

  it('quotes the words, and counts each once', () => {
    const [first] = readStudyType({ background: '', findings: 'Medial  meniscus torn. The medial meniscus again.' })
      .told.modalities;
    expect(first).toEqual({ kind: 'MR', weight: 4, words: ['Medial meniscus'] });
  });
});

describe('what the report states of the study', () => {
  it.each([
    ['Exam: CT CHEST WITHOUT CONTRAST\nIndication: knee pain', ['CT'], ['chest']],
    ['Exam: Chest PA and lateral, compared to CT of last year', ['XR'], ['chest']],
    ['MRI left knee', ['MR'], ['extremity']],
    ['Indication: abnormal MRI of the brain', [], []],
    ['', [], []],
  ])('%s', (background, modalities, bodyParts) => {
    expect(stated(background)).toEqual({ modalities, bodyParts });
  });

  it('reads titles inside the findings', () => {
    expect(stated('', 'CT Thorax with contrast. No nodules.')).toEqual({ modalities: ['CT'], bodyParts: ['chest'] });
    expect(stated('', 'Chest. Lungs are clear. Left knee. No fracture.').bodyParts).toEqual(['chest', 'extremity']);
    expect(stated('', 'No effusion. Scaphoid abdomen.').bodyParts).toEqual([]);
  });
});

describe('a child', () => {
  it.each([
    ['Indication: 6 year old boy with fever', 'Lungs clear.', { age: 6, words: [] }],
    ['', 'Cardiothymic silhouette is normal.', { words: ['Cardiothymic'] }],
    ['Indication: 10-week-old infant', 'Lungs clear.', { age: 0, words: [] }],
    ['Indication: 66 year old woman', 'Residual thymus. Lungs clear.', undefined],
    ['Indication: mother of a child with tuberculosis', 'Lungs clear.', undefined],
  ])('%s %s', (background, findings, child) => {
    expect(readStudyType({ background, findings }).child).toEqual(child);
  });
});
