import { describe, expect, it } from 'vitest';
import { checkImpression } from './check-impression.ts';

function contradictions(impression: string, findings: string): readonly string[] {
  return checkImpression(impression, { findings, background: '' })
    .warnings.filter(({ kind }) => kind === 'contradiction')
    .map(({ interrupts, text }) => `${interrupts ? '! ' : ''}${text}`);
}

describe('a draft that contradicts itself', () => {
  it.each([
    ['No acute findings. Free air under the diaphragm.', 'Free air below the right hemidiaphragm.'],
    ['Normal chest. Small left apical pneumothorax.', 'Small left apical pneumothorax.'],
    ['No acute cardiopulmonary abnormality. Tension pneumothorax on the right.', 'Right tension pneumothorax.'],
    ['No pneumothorax. Small left apical pneumothorax.', 'Small left apical pneumothorax.'],
    ['No pleural effusion. Right pleural effusion.', 'Right pleural effusion.'],
  ])('interrupts where one side is critical or the findings speak of it: %s', (impression, findings) => {
    expect(contradictions(impression, findings)).toEqual([expect.stringMatching(/^! Contradiction: /u)]);
  });

  it('waits in the margin where both may be meant', () => {
    expect(contradictions('No acute disease. Left pneumonia.', 'Left pneumonia.')).toEqual([
      'Contradiction: the impression calls the study free of abnormality and states left pneumonia.',
    ]);
  });

  it.each([
    ['No acute cardiopulmonary abnormality. Free air under the diaphragm.', 'Free air under the diaphragm.'],
    ['Left pneumothorax. No other acute abnormality.', 'Left pneumothorax.'],
    ['Left pneumothorax. No right pneumothorax.', 'Left pneumothorax. No right pneumothorax.'],
    ['Small effusion. No large effusion.', 'Small effusion.'],
    ['No acute fracture. Old rib fractures.', 'Old rib fractures.'],
    ['No acute disease. Calcified granuloma.', 'Calcified granuloma.'],
    ['Chest. No acute abnormality. Abdomen. Free air.', 'The lungs are clear. Free air.'],
    ['No renal stone. Thoracic compression fracture. No rib fracture.', 'Thoracic compression fracture.'],
  ])('is none where both can be true: %s', (impression, findings) => {
    expect(contradictions(impression, findings)).toEqual([]);
  });

  it('is one warning with what the findings say against it', () => {
    const { warnings } = checkImpression('No acute disease. Left pneumothorax.', {
      findings: 'The lungs are clear. No pneumothorax.',
      background: '',
    });
    expect(warnings.filter(({ interrupts }) => interrupts).map(({ kind }) => kind)).toEqual(['negation']);
  });

  it('is told beside another error of the same finding', () => {
    const { warnings } = checkImpression('No pneumothorax. Small left pneumothorax.', {
      findings: 'Large left pneumothorax.',
      background: '',
    });
    expect(warnings.filter(({ interrupts }) => interrupts).map(({ kind }) => kind)).toEqual([
      'contradiction',
      'severity',
    ]);
  });
});
