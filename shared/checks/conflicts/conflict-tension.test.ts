import { describe, expect, it } from 'vitest';
import { checkImpression } from '#shared/checks/check-impression.ts';

const said = (impression: string, findings: string): readonly string[] =>
  checkImpression(impression, { findings, background: '' })
    .warnings.filter(({ interrupts }) => interrupts)
    .map(({ text }) => text);

describe('tension of a pneumothorax', () => {
  it.each([
    ['Right pneumothorax, no tension.', 'Right tension pneumothorax.', /no tension, the findings state/],
    [
      'Tension pneumothorax on the right.',
      'Right pneumothorax. There is no sign of tension.',
      /the findings deny tension/,
    ],
    ['Tension pneumothorax on the right.', 'Right pneumothorax of 2 cm.', /Not in the findings: that/],
    ['Right pneumothorax.', 'Right tension pneumothorax with a shifted heart.', /Omitted, though critical/],
  ])('interrupts: %s ⟂ %s', (impression, findings, text) => {
    expect(said(impression, findings)).toEqual([expect.stringMatching(text)]);
  });

  it.each([
    ['Right tension pneumothorax.', 'Large right pneumothorax; the heart is displaced to the left.'],
    ['Right pneumothorax without tension.', 'Right pneumothorax. Mediastinum is midline.'],
    ['Right pneumothorax under tension.', 'Tension pneumothorax on the right.'],
  ])('agrees: %s | %s', (impression, findings) => {
    expect(said(impression, findings)).toEqual([]);
  });
});
