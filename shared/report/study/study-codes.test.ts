import { expect, test } from 'vitest';
import { bodyPartCode, modalityCode, studyCodesOf } from './study-codes.ts';

test.each([
  ['CT chest with contrast', { modality: 'CT', bodyPart: 'CHEST' }],
  ['MRT des Schädels', { modality: 'MR' }],
  ['Chest radiograph, PA and lateral', { modality: 'XR', bodyPart: 'CHEST' }],
  ['Echografie abdomen', { modality: 'US', bodyPart: 'ABDOMEN' }],
  ['FDG PET CT', { modality: 'PT' }],
  ['Bone scan', { modality: 'NM', bodyPart: 'WHOLEBODY' }],
  ['Barium swallow', { modality: 'RF', bodyPart: 'ABDOMEN' }],
  ['Cerebral angiogram', { modality: 'XA', bodyPart: 'HEAD' }],
  ['Colonoscopy', { bodyPart: 'ABDOMEN' }],
  ['Something else', {}],
])('the codes of "%s"', (exam, codes) => {
  expect(studyCodesOf({ background: `Exam: ${exam}`, findings: '' })).toEqual(codes);
});

test('the findings tell what the exam does not name', () => {
  const findings =
    'The lungs are clear. No pleural effusion or pneumothorax. The cardiomediastinal silhouette is normal.';
  expect(studyCodesOf({ background: '', findings })).toMatchObject({ bodyPart: 'CHEST' });
  expect(studyCodesOf({ background: 'Exam: CT', findings })).toEqual({ modality: 'CT', bodyPart: 'CHEST' });
});

test('a kind has its code without words', () => {
  expect([modalityCode('XR'), modalityCode('NM'), modalityCode('FL'), modalityCode('other')]).toEqual([
    'XR',
    'NM',
    'RF',
    undefined,
  ]);
  expect(bodyPartCode('ribs')).toBe('RIB');
});
