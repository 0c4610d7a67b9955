import { describe, expect, it } from 'vitest';
import { checkImpression } from './check-impression.ts';
import type { Warning } from './check.ts';

const noPrior = 'Indication: cough. Comparison: None.';
const withPrior = 'Indication: cough. Comparison: chest radiograph of last week.';

function interrupting(impression: string, findings: string, background = noPrior): readonly string[] {
  return checkImpression(impression, { findings, background })
    .warnings.filter((warning) => warning.interrupts)
    .map(({ kind }) => kind);
}

function quiet(impression: string, findings: string, background = noPrior): readonly Warning[] {
  return checkImpression(impression, { findings, background }).warnings.filter((warning) => !warning.interrupts);
}

describe('side', () => {
  it.each([
    ['Small left pleural effusion.', 'There is a small right pleural effusion. Heart size is normal.'],
    ['Right lower lobe pneumonia.', 'Patchy opacity in the left lower lobe. No effusion.'],
    ['Left upper lobe nodule.', 'An 8 mm nodule lies in the right upper lobe. Scarring at the left base.'],
    ['Small left effusion.', 'The right costophrenic angle is blunted. Patchy opacity in the left lower lobe.'],
    ['Right base atelectasis.', 'Bandlike opacity at the left base, likely atelectasis. Small right pleural effusion.'],
    ['Bilateral effusions, left greater than right.', 'Bilateral pleural effusions, right greater than left.'],
    ['9 mm nodule on the right and 14 mm nodule on the right.', '14 mm nodule on the right. 9 mm nodule on the left.'],
    ['Lingular consolidation.', 'Consolidation of the right middle lobe.'],
    ['Left hydronephrosis.', 'Hydronephrosis of the right kidney. Left kidney of normal size.'],
    ['Thoracic levoscoliosis.', 'Mild dextroscoliosis of the thoracic spine.'],
  ])('%s ⟂ %s', (impression, findings) => {
    expect(interrupting(impression, findings)).toEqual(['side']);
  });

  it.each([
    ['Small left pleural effusion.', 'Small bilateral pleural effusions.'],
    ['Left hydronephrosis.', 'Right ureteral stent. The left kidney has hydronephrosis.'],
    ['Left basilar atelectasis.', 'Streaky opacities at both lung bases.'],
    ['Right lower lobe pneumonia.', 'Opacity in the right lower lobe. Granuloma in the left lower lobe.'],
    ['Left effusion and right basilar atelectasis.', 'Left pleural effusion. Bandlike opacity at the right base.'],
    [
      'Left lower lobe consolidation.',
      'Consolidation behind the heart in the left lower lobe. Right hilar calcification.',
    ],
  ])('%s agrees with %s', (impression, findings) => {
    expect(interrupting(impression, findings)).toEqual([]);
  });

  it('tells two sides that changed places by their degree, once a sentence', () => {
    const findings = 'Small left pleural effusion. Large right pleural effusion.';
    expect(interrupting('Large left pleural effusion. Small right pleural effusion.', findings)).toEqual([
      'side',
      'side',
    ]);
  });

  it('does not widen to both sides', () => {
    expect(interrupting('Bilateral pleural effusions.', 'Small right pleural effusion.')).toEqual(['side']);
  });

  it('reads sides of what the vocabulary does not know', () => {
    const findings = 'Varicose veins cross the left calf. The skin is thickened.';
    expect(interrupting('Varicose veins of the right calf.', findings)).toEqual(['side']);
    expect(interrupting('Varicose veins of the left calf.', findings)).toEqual([]);
  });

  it('takes the side of a joint from the examination', () => {
    const background = 'Exam: MRI of the left knee. Comparison: None.';
    const findings = 'Complete tear of the anterior cruciate ligament.';
    expect(interrupting('Tear of the anterior cruciate ligament of the right knee.', findings, background)).toEqual([
      'side',
    ]);
    expect(interrupting('Tear of the anterior cruciate ligament of the left knee.', findings, background)).toEqual([]);
  });
});

describe('severity', () => {
  it.each([
    ['Large right effusion.', 'Small right pleural effusion.'],
    ['Moderate right effusion.', 'Small right pleural effusion.'],
    ['Mild cardiomegaly.', 'The heart is severely enlarged.'],
    ['Severe disc herniation at L4-5.', 'Mild disc herniation at L4-5.'],
  ])('%s ⟂ %s', (impression, findings) => {
    expect(interrupting(impression, findings)).toEqual(['severity']);
  });

  it('compares the degrees of one level', () => {
    expect(
      interrupting('Severe disc herniation at L4-5.', 'Mild disc herniation at L1-2. Disc herniation at L4-5.'),
    ).toEqual([]);
  });

  it('notes quietly what is slight by either word', () => {
    expect(interrupting('Mild basal scarring.', 'Minimal scarring at the bases.')).toEqual([]);
    expect(quiet('Mild basal scarring.', 'Minimal scarring at the bases.').map(({ kind }) => kind)).toEqual([
      'severity',
    ]);
  });

  it('compares the degrees of one side', () => {
    expect(interrupting('Large left effusion.', 'Large left pleural effusion. Trace right pleural effusion.')).toEqual(
      [],
    );
  });
});

describe('comparison', () => {
  it.each([
    'Unchanged small right effusion.',
    'Small right effusion, new since the prior study.',
    'Interval worsening of the right effusion.',
    'Small right effusion has increased.',
    'Small right effusion. No significant change.',
  ])('has no prior: %s', (impression) => {
    expect(interrupting(impression, 'Small right pleural effusion.')).toEqual(['comparison']);
  });

  it('is allowed where the report has a prior study', () => {
    expect(interrupting('Unchanged small right effusion.', 'Small right pleural effusion.', withPrior)).toEqual([]);
    expect(interrupting('Unchanged small right effusion.', 'Small right pleural effusion, unchanged.')).toEqual([]);
  });

  it('contradicts another change in the findings', () => {
    const findings = 'The right pleural effusion has decreased.';
    expect(interrupting('Increased right pleural effusion.', findings, withPrior)).toEqual(['comparison']);
  });
});

describe('sex', () => {
  it('contradicts the background', () => {
    const background = 'Indication: 54-year-old man. Comparison: None.';
    expect(interrupting('Enlarged fibroid uterus.', 'Enlarged pelvic organ.', background)).toContain('sex');
    expect(interrupting('Enlarged prostate.', 'Enlarged prostate.', background)).toEqual([]);
  });
});

describe('a draft that calls an abnormal report normal', () => {
  it('interrupts once', () => {
    const findings =
      'Patchy airspace opacity in the right lower lobe. Small right pleural effusion. The heart is enlarged.';
    const { warnings } = checkImpression('No acute cardiopulmonary abnormality.', { findings, background: noPrior });
    expect(warnings.filter(({ interrupts }) => interrupts)).toMatchObject([
      { kind: 'drafted-normal', evidence: expect.arrayContaining([0, 1]) },
    ]);
  });

  it.each([
    'Degenerative changes of the spine. Calcified granuloma. The lungs are clear.',
    'Tortuous aorta. Low lung volumes. No focal consolidation.',
    'Old healed rib fractures. Sternotomy wires. Heart size is normal.',
  ])('passes over what people pass over: %s', (findings) => {
    expect(interrupting('No acute cardiopulmonary abnormality.', findings)).toEqual([]);
  });
});

describe('critical findings', () => {
  it.each([
    ['Right rib fractures.', 'Right sixth and seventh rib fractures. Small right apical pneumothorax.'],
    ['Cardiomegaly.', 'Cardiomegaly. There is free air under the right hemidiaphragm.'],
    ['Emphysema.', 'Emphysema. There is a 4 cm mass in the left upper lobe.'],
    ['Hiatal hernia.', 'Large hiatal hernia. There is a 4 cm mass in the left upper lobe.'],
    ['Cardiomegaly.', 'There is a large left pneumothorax, and the heart size is unchanged and enlarged.'],
    ['Cardiomegaly.', 'Cardiomegaly. There is a new left pneumothorax compared with the prior study.'],
    ['Cardiomegaly.', 'large left pneumothorax. cardiomegaly, unchanged.'],
    ['Scarring.', 'Left pneumothorax measuring 32 mm. Chronic scarring.'],
    ['Enteric tube in place.', 'The enteric tube is coiled in the esophagus.'],
  ])('%s leaves out: %s', (impression, findings) => {
    expect(interrupting(impression, findings)).toEqual(['critical-omitted']);
  });

  it('are not asked for where they are known', () => {
    expect(interrupting('Emphysema.', 'Emphysema. The known left upper lobe mass is unchanged.')).toEqual([]);
    expect(interrupting('Emphysema.', 'Emphysema. The mass that was seen previously in the left lung.')).toEqual([]);
  });
});

describe('the check', () => {
  const findings = 'There is a small right pleural effusion. No pneumothorax. Heart size is normal.';

  it('puts what interrupts first, and says the same again', () => {
    const check = checkImpression('Left pleural effusion. Hiatal hernia.', { findings, background: noPrior });
    expect(check.warnings.map(({ kind }) => kind)).toEqual(['side', 'unsupported']);
    expect(checkImpression('Left pleural effusion. Hiatal hernia.', { findings, background: noPrior })).toEqual(check);
  });

  it('speaks plainly', () => {
    const [warning] = checkImpression('Left pleural effusion.', { findings, background: noPrior }).warnings;
    expect(warning?.text).toBe('Side: the impression says left pleural effusion, the findings say right.');
  });

  it('links each sentence to what it rests on, the closest first', () => {
    const check = checkImpression('Small right effusion. Hiatal hernia. Recommend follow-up.', {
      findings,
      background: noPrior,
    });
    expect(check.impression.map(({ evidence, support }) => [evidence[0], support])).toEqual([
      [0, 'supported'],
      [undefined, 'unsupported'],
      [undefined, 'nothing to support'],
    ]);
  });

  it('is silent about a faithful impression, a masked report and an empty one', () => {
    expect(interrupting('Small right pleural effusion.', findings)).toEqual([]);
    expect(interrupting('XXXX right effusion.', 'XXXX XXXX right pleural effusion. XXXX are normal.')).toEqual([]);
    expect(checkImpression('', { findings: '', background: '' }).warnings).toEqual([]);
  });

  it('warns once of a sentence that is written again', () => {
    const { warnings, impression } = checkImpression('Left pleural effusion. '.repeat(50), {
      findings,
      background: noPrior,
    });
    expect(warnings.filter(({ interrupts }) => interrupts)).toHaveLength(1);
    expect(impression).toHaveLength(50);
    expect(new Set(impression.map(({ support }) => support))).toEqual(new Set(['supported']));
  });

  it('reads a line of two thousand findings in pieces', () => {
    const line = 'left effusion, right nodule, '.repeat(1000);
    const check = checkImpression(line, { findings: line, background: '' });
    expect(check.impression.every(({ start, end }) => end - start <= 1000)).toBe(true);
    expect(check.impression.flatMap(({ findings: found }) => found).length).toBeGreaterThan(30);
  });

  it.each([
    [
      'Mild right effusion.',
      'Severe right pleural effusion.',
      'Severity: the impression says mild right pleural effusion, the findings say severe.',
    ],
    ['No nodule.', 'A nodule.', 'Negation: the impression says no nodule, the findings state it.'],
    [
      'Left nodule, mass.',
      'No nodule. No mass.',
      'Negation: the impression states left nodule, left mass, the findings deny them.',
    ],
    [
      'Nodule of 9 mm.',
      'Nodule of the left lung.',
      'Number: the impression says 9 mm, the findings give no such measure.',
    ],
    ['Emphysema. 9 mm nodule.', 'Emphysema.', 'Not in the findings: nodule.'],
    ['Emphysema.', 'Emphysema. Right pneumothorax.', 'Omitted, though critical: right pneumothorax.'],
  ])('has one warning for one cause: %s ⟂ %s', (impression, found, text) => {
    const { warnings } = checkImpression(impression, { findings: found, background: '' });
    expect(warnings.filter(({ interrupts }) => interrupts).map((warning) => warning.text)).toEqual([text]);
  });

  it('does not read other languages by Latin words', () => {
    expect(interrupting('Kein Infiltrat.', 'Kein Pneumothorax. Das Herz ist nicht vergrößert.')).toEqual([]);
  });
});
