import { describe, expect, it } from 'vitest';
import { labelsInWords } from './label-notation.testing.ts';

const devices: readonly (readonly [sentence: string, labels: string])[] = [
  [
    'PICC from the right arm, its tip in the left internal jugular vein.',
    '+venous-catheter right | +device-malposition',
  ],
  ['A PICC from the left arm has its tip in the superior vena cava.', '+venous-catheter left {superior vena cava}'],
  ['Left PICC whose tip crosses into the right subclavian vein.', '+venous-catheter left'],
  ['A right jugular catheter terminates in the left brachiocephalic vein.', '+venous-catheter right'],
  ['Swan-Ganz catheter from the right, ending in the left pulmonary artery.', '+venous-catheter right'],
  [
    'Port over the right chest wall with the tip toward the left shoulder.',
    '+venous-catheter right {chest wall, shoulder}',
  ],
  ['Catheter tip in the left innominate vein from a right jugular approach.', '+venous-catheter right'],
  ['The catheter ends in the left innominate vein.', '+venous-catheter'],
  [
    'Generator on the left with a lead extending toward the right ventricle.',
    '+cardiac-device left | +cardiac-device {right ventricle}',
  ],
  ['Chest tubes on the right and on the left.', '+tube bilateral'],
  ['Right chest tube with its tip directed to the left apex.', '+tube right {apex}'],
  ['The chest tube tip is at the right apex.', '+tube right {apex}'],
];

describe('Sides of devices that come in on one and end on the other', () => {
  it.each(devices)('%s', (sentence, labels) => {
    expect(labelsInWords(sentence)).toBe(labels);
  });
});
