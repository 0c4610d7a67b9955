import { describe, expect, it } from 'vitest';
import { readStudyType } from '#shared/report/study/study-type.ts';
import { compareWithScope, type ModelScope } from './model-scope.ts';

const chest: ModelScope = {
  modalities: ['XR'],
  bodyParts: ['chest'],
  languages: ['en'],
  population: 'adult',
  summary: 'Impressions of adult chest radiographs in English.',
};

function compare(findings: string, background = '', scope = chest) {
  return compareWithScope(readStudyType({ background, findings }), scope);
}

function messageOf(findings: string, background = '', scope = chest): string {
  const comparison = compare(findings, background, scope);
  return comparison.inside ? 'inside' : comparison.message;
}

describe('a report outside of what the model was made for', () => {
  it.each([
    [
      'The medial meniscus is torn. Marrow edema of the tibia.',
      '',
      'The findings read as a limb MRI (“medial meniscus”, “Marrow edema”, “tibia”); this model is made for adult chest radiographs in English.',
    ],
    [
      'Subpleural nodule (series 4, image 12). Lungs otherwise clear.',
      '',
      'The findings read as a chest CT (“series 4”, “image 12”); this model is made for adult chest radiographs in English.',
    ],
    [
      'Normal.',
      'Exam: US RENAL',
      'The report names an abdominal ultrasound (“US”, “RENAL”); this model is made for adult chest radiographs in English.',
    ],
    [
      'Normal.',
      'Exam: XR knee, 3 views',
      'The report names a limb radiograph (“knee”); this model is made for adult chest radiographs in English.',
    ],
    [
      'Geen pneumothorax. Het hart is niet vergroot.',
      '',
      'The findings are written in Dutch; this model is made for adult chest radiographs in English.',
    ],
    [
      'Chest. Lungs are clear. Left knee. No fracture of the patella.',
      '',
      'The findings tell also of a limb study (“knee”, “patella”); this model is made for adult chest radiographs in English.',
    ],
    [
      'Lungs are clear.',
      'Indication: 6 year old boy with cough',
      'The report is of a child (by the age that it states); this model is made for adult chest radiographs in English.',
    ],
    [
      'The patient tolerated each of the manoeuvres well and recovered quickly afterwards.',
      '',
      'The findings hold hardly a word of the chest; this model is made for adult chest radiographs in English.',
    ],
  ])('%s %s', (findings, background, message) => {
    expect(messageOf(findings, background)).toBe(message);
  });

  it('says why in a word, too', () => {
    expect(compare('Femoral neck fracture.')).toMatchObject({ inside: false, reason: 'body-part' });
    expect(compare('Kein Erguss. Keine Infiltrate.')).toMatchObject({ inside: false, reason: 'language' });
  });
});

describe('a report inside', () => {
  it.each([
    ['Normal.', ''],
    ['No significant change since the prior study.', ''],
    ['Lungs are clear. Comminuted fracture of the left humeral head.', 'Exam: Chest 2 views'],
    ['Lungs are clear. Oblique views of the ribs show a displaced rib fracture.', 'Exam: Chest and right ribs'],
    ['Subsegmental atelectasis. Coronary artery stent.', 'Exam: XR CHEST'],
  ])('%s %s', (findings, background) => {
    expect(compare(findings, background)).toEqual({ inside: true });
  });
});

describe('other scopes', () => {
  const knee: ModelScope = { modalities: ['MR'], bodyParts: ['extremity'], languages: ['en', 'nl'], summary: 'Knees.' };

  it('are compared in the same way', () => {
    expect(messageOf('The medial meniscus is torn.', '', knee)).toBe('inside');
    expect(messageOf('Geen scheur van de meniscus.', '', knee)).toBe('inside');
    expect(messageOf('The cardiac silhouette is normal. Lungs are clear.', '', knee)).toBe(
      'The findings read as a chest radiograph (“cardiac silhouette”, “Lungs”); this model is made for limb MRI studies in English or Dutch.',
    );
  });

  it('hold children where no population is named', () => {
    expect(messageOf('The medial meniscus is torn.', 'Indication: 9 year old girl', knee)).toBe('inside');
  });

  it('may be written in the codes of DICOM', () => {
    expect(messageOf('Lungs are clear.', 'Exam: XR chest', { ...chest, modalities: ['CR', 'DX'] })).toBe('inside');
  });
});
