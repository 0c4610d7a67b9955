import { describe, expect, it } from 'vitest';
import { checkImpression } from '#shared/checks/check-impression.ts';
import type { Warning } from '#shared/checks/check.ts';

const normal = 'The lungs are clear. Heart size is normal. No pleural effusion.';

function warnings(impression: string, findings: string, background = ''): readonly Warning[] {
  return checkImpression(impression, { findings, background }).warnings;
}

function interrupting(impression: string, findings: string, background = ''): readonly string[] {
  return warnings(impression, findings, background)
    .filter((warning) => warning.interrupts)
    .map(({ text }) => text);
}

function quiet(impression: string, findings: string): readonly Warning[] {
  return warnings(impression, findings).filter((warning) => !warning.interrupts);
}

describe('findings of which the report holds no trace', () => {
  it.each([
    ['Left rib fracture.', normal],
    ['No acute disease. Hiatal hernia.', normal],
    ['Possible nasogastric tube.', normal],
    ['Low lung volumes are noted, clinical correlation recommended.', normal],
    ['Cardiomegaly. Thoracic scoliosis.', 'The heart is enlarged. Lungs are clear.'],
    ['Calcified granulomas.', 'Small right pleural effusion. Mild osteopenia.'],
    ['Right jugular catheter.', 'The XXXX examination is of the chest. The heart and lungs have XXXX. No effusion.'],
  ])('interrupt: %s in %s', (impression, findings) => {
    expect(interrupting(impression, findings)).toEqual([expect.stringMatching(/^Not in the findings: /u)]);
  });

  it('interrupt once a sentence, and once a name', () => {
    expect(interrupting('Emphysema with a right hilar mass. Emphysema of both lungs.', normal)).toHaveLength(1);
  });

  it.each([
    ['in other words', 'Scapular fracture.', 'Cortical step of the scapula, with angulation.'],
    ['as what is more general', 'Left upper lobe mass.', 'Vague opacity of the left upper lobe.'],
    ['as a sign of one of its kinds', 'Basal opacities.', 'Low lung volumes. No effusion.'],
    ['as a measure', 'Renal cyst of 37 mm.', 'Pocket of 3.7 cm in the lower pole.'],
    ['at the border of normal', 'Mild cardiomegaly.', 'The heart is at the upper limit of normal. Lungs are clear.'],
    ['under a mask', 'Low lung volumes.', 'XXXX lung volumes. No effusion.'],
    ['in the background', 'Sarcoidosis.', normal, 'Indication: sarcoidosis, cough.'],
  ])('are quiet where it is there %s', (_, impression, findings, background = '') => {
    expect(interrupting(impression, findings, background)).toEqual([]);
  });

  it.each([
    'Cannot exclude a small nodule.',
    'CT is recommended to exclude a lung nodule.',
    'If pain persists, consider a stress fracture.',
    'Known emphysema.',
  ])('are quiet where the draft does not assert them: %s', (impression) => {
    expect(interrupting(impression, normal)).toEqual([]);
  });

  it('are quiet as one of several explanations', () => {
    const findings = 'Patchy opacity at the left base.';
    expect(interrupting('Left basal atelectasis or small effusion.', findings)).toEqual([]);
  });

  it('are not known from what the background only asks for', () => {
    expect(interrupting('Emphysema.', normal, 'Indication: rule out emphysema.')).toHaveLength(1);
  });
});

describe('findings of another organ', () => {
  it('interrupt', () => {
    const [warning] = warnings('Pulmonary nodule of 8 mm.', 'An 8 mm nodule lies in the left lobe of the thyroid.');
    expect(warning).toMatchObject({ kind: 'unsupported', interrupts: true, finding: 'nodule', evidence: [0] });
    expect(warning?.text).toBe('Organ: the impression says nodule of the lung, the findings say of the thyroid.');
    const mixed = 'A 4 cm mass lies in the left upper lobe. An 8 mm nodule lies in the thyroid.';
    expect(interrupting('Pulmonary nodule of 8 mm.', mixed)).toContain(warning?.text);
    expect(interrupting('Left renal mass.', 'There is a mass in the left adrenal gland.')).toHaveLength(1);
  });

  it.each([
    ['Thyroid nodule.', 'An 8 mm nodule lies in the left lobe of the thyroid.'],
    ['8 mm nodule.', 'An 8 mm nodule lies in the left lobe of the thyroid.'],
    ['Right upper lobe nodule.', 'Nodule in the right upper lobe. Thyroid nodule.'],
    ['Pulmonary nodule.', 'Nodule at the right apex.'],
  ])('do not take these for two: %s, %s', (impression, findings) => {
    expect(warnings(impression, findings).filter(({ text }) => text.startsWith('Organ'))).toEqual([]);
  });
});

describe('quiet warnings', () => {
  it('name what the findings do not hold', () => {
    const [first] = quiet('Opacity. Left upper lobe nodule.', 'Opacity of the right lower lobe.');
    expect(first).toMatchObject({ kind: 'unsupported', finding: 'nodule', sentence: 1, interrupts: false });
  });

  it('name what no word of the findings speaks of', () => {
    expect(quiet('Situs inversus.', 'The lungs are clear. The heart is normal in size.')).toMatchObject([
      { kind: 'unsupported' },
    ]);
  });

  it('note a certainty that the findings do not have, and one that they have', () => {
    const [first] = quiet('Right lower lobe atelectasis.', 'Possible atelectasis in the right lower lobe.');
    expect(first).toMatchObject({ kind: 'certainty', finding: 'atelectasis', evidence: [0] });
    const [doubted] = quiet('Possible right lower lobe atelectasis.', 'Atelectasis in the right lower lobe.');
    expect(doubted).toMatchObject({ kind: 'certainty', finding: 'atelectasis', evidence: [0] });
    expect(doubted?.text).toBe('Certainty: the impression calls right atelectasis possible, the findings state it.');
  });

  it.each([
    ['Possible right lower lobe atelectasis.', 'Possible atelectasis in the right lower lobe.'],
    ['Possible left atelectasis.', 'Right atelectasis. Possible left atelectasis.'],
    ['Heart size at the upper limits of normal.', 'Slight cardiomegaly.'],
  ])('take these for equally certain: %s, %s', (impression, findings) => {
    expect(quiet(impression, findings).filter(({ kind }) => kind === 'certainty')).toEqual([]);
  });

  it('leave conclusions alone that radiologists draw', () => {
    expect(quiet('Right lower lobe pneumonia.', 'Opacity in the right lower lobe.')).toEqual([]);
    expect(quiet('Emphysema.', 'The lungs are hyperinflated with flattened diaphragms.')).toEqual([]);
  });

  it('do not ask for a finding that words conclude, nor call its sign left out', () => {
    expect(quiet('Large hiatal hernia.', 'Retrocardiac opacity with an air-fluid level.')).toEqual([]);
    const findings = 'The right ventricle is dilated with flattening of the septum.';
    expect(quiet('Right heart strain.', findings)).toEqual([]);
  });

  it('take the other devices that are unchanged for all of them', () => {
    const findings = 'The endotracheal tube was removed. Left chest tube and right jugular catheter are unchanged.';
    expect(quiet('Endotracheal tube removed; remaining devices unchanged.', findings)).toEqual([]);
  });

  it('do not take an opacity elsewhere for the ground of a conclusion', () => {
    expect(quiet('Left upper lobe pneumonia.', 'Opacity in the right lower lobe.')).toMatchObject([
      { kind: 'unsupported', finding: 'pneumonia' },
    ]);
  });

  it('list what is left out, the weightiest first', () => {
    const left = quiet('Cardiomegaly.', 'Cardiomegaly. Degenerative change of the spine. Small left pleural effusion.');
    expect(left.map(({ finding }) => finding)).toEqual(['pleural-effusion', 'degenerative-change']);
  });
});
