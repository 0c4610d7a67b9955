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

test('a kind has its code without words', () => {
  expect([modalityCode('XR'), modalityCode('NM'), modalityCode('FL'), modalityCode('other')]).toEqual([
    'XR',
    'NM',
    'RF',
    undefined,
  ]);
  expect(bodyPartCode('ribs')).toBe('RIB');
});
