import { describe, expect, it } from 'vitest';
import { labelsInWords } from './label-notation.testing.ts';

describe('Gas under the diaphragm', () => {
  it.each([
    ['A thin lucency is noted below the left hemidiaphragm.', '+free-air'],
    ['Gas collects beneath both hemidiaphragms.', '+free-air'],
    ['There is no lucency under the hemidiaphragms.', '-free-air'],
    ['Lucency under the diaphragm is the interposed colon.', ''],
    ['Gas of the gastric fundus beneath the left hemidiaphragm.', ''],
    ['Lucency beneath the right hemidiaphragm, which may be free air.', '?free-air {diaphragm}'],
    ['Air trapping with flat hemidiaphragms.', '+hyperinflation'],
  ])('%s', (sentence, labels) => {
    expect(labelsInWords(sentence)).toBe(labels);
  });
});

describe('Tubes and lines that end in the wrong place', () => {
  it.each([
    ['Left PICC, its tip looped in the left jugular vein.', '+venous-catheter left | +device-malposition'],
    ['NG tube extends into the left main bronchus.', '+tube | +device-malposition'],
    ['Dobhoff tube with tip in the trachea.', '+tube | +device-malposition {trachea}'],
    ['Endotracheal tube lies within the esophagus.', '+tube | +device-malposition {esophagus}'],
    ['Endotracheal tube 2 cm above the right main bronchus.', '+tube right 2 cm'],
    ['Feeding tube runs through the esophagus to the duodenum.', '+tube {esophagus}'],
    ['Feeding tube in the stomach, and the bronchi are clear.', '+tube {abdomen}'],
    ['Enteric tube tip overlies the gastric body.', '+tube {abdomen}'],
  ])('%s', (sentence, labels) => {
    expect(labelsInWords(sentence)).toBe(labels);
  });
});
