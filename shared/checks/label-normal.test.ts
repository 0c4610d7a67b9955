import { describe, expect, it } from 'vitest';
import { labelsInWords } from './label-notation.testing.ts';

const sentences: readonly (readonly [sentence: string, labels: string])[] = [
  ['No acute cardiopulmonary abnormality.', '-abnormality'],
  ['Normal chest.', '-abnormality'],
  ['Unremarkable study.', '-abnormality'],
  ['No active disease.', '-abnormality'],
  ['NO ACUTE FINDINGS.', '-abnormality'],
  ['no acute bony abnormality', '-abnormality'],
  ['Negative.', '-abnormality'],
  ['Negative chest x-ray.', '-abnormality'],
  ['Soft tissues and upper abdomen are unremarkable.', '-abnormality {abdomen}'],
  ['Heart size is normal.', '-cardiomegaly'],
  ['The heart is not enlarged.', '-cardiomegaly'],
  ['Heart size is at the upper limits of normal.', '-cardiomegaly'],
  ['The cardiac silhouette is within normal limits.', '-cardiomegaly'],
  ['Heart size top normal.', '-cardiomegaly'],
  ['The cardiomediastinal silhouette is normal in size and contour.', '-enlarged-cardiomediastinum | -cardiomegaly'],
  ['Mediastinal contours are unremarkable.', '-enlarged-cardiomediastinum'],
  ['Normal heart size and mediastinal contours.', '-cardiomegaly | -enlarged-cardiomediastinum'],
  [
    'The heart, mediastinum and hilar contours are normal.',
    '-cardiomegaly | -enlarged-cardiomediastinum | -hilar-enlargement',
  ],
  ['Pulmonary vascularity is normal.', '-vascular-congestion'],
  ['Heart size and pulmonary vascularity appear within normal limits.', '-cardiomegaly | -vascular-congestion'],
  ['The lungs are clear.', '-lung-opacity'],
  ['Clear lungs.', '-lung-opacity'],
  ['Both lungs are clear and well expanded.', '-lung-opacity bilateral'],
  ['Lungs are clear bilaterally without focal consolidation.', '-lung-opacity bilateral | -consolidation'],
  ['The bony structures are intact.', '-fracture'],
  ['Osseous structures are grossly intact.', '-fracture'],
  ['The costophrenic angles are sharp.', '-pleural-effusion'],
  ['The pleural spaces are clear.', '-pleural-effusion'],
  ['The trachea is midline.', '-mediastinal-shift'],
  ['Trachea is in the midline and the lungs are clear.', '-mediastinal-shift | -lung-opacity'],
  ['Hemidiaphragms are normal.', '-elevated-diaphragm'],
  ['Hilar contours are normal.', '-hilar-enlargement'],
  ['Lungs are grossly clear of infiltrate or effusion.', '-lung-opacity | -pleural-effusion'],
  ['Heart and lungs normal.', '-cardiomegaly | -lung-opacity'],
  ['No evidence of acute disease in the chest.', '-abnormality'],
  ['HEART SIZE NORMAL. LUNGS CLEAR.', '-cardiomegaly | -lung-opacity'],
  ['Normal heart and vessels; no fracture.', '-cardiomegaly | -vascular-congestion | -fracture'],
  ['The appendix is normal.', '-appendicitis'],
  ['The heart is normal in size, and the aorta is tortuous.', '-cardiomegaly | +aortic-tortuosity'],
  ['The thoracic cage is intact.', '-fracture'],
];

describe('Sentences that call things normal', () => {
  it.each(sentences)('%s', (sentence, labels) => {
    expect(labelsInWords(sentence)).toBe(labels);
  });
});
