import { describe, expect, it } from 'vitest';
import { injectError, injectErrors, randomOf } from './inject.ts';
import { errorKinds, type ErrorKind, type Injection, type ReportPair } from './injection.ts';
import { readPair } from './reading.ts';

const noPrior = 'Comparison: None.';

/** What can come of it: the errors of forty draws, each once. */
function drawn(kind: ErrorKind, report: Partial<ReportPair>): readonly Injection[] {
  const reading = readPair({ background: noPrior, findings: '', impression: '', ...report });
  const made = new Map<string, Injection>();
  for (let draw = 0; draw < 40; draw += 1) {
    const injection = injectError(reading, kind, randomOf(draw, 'report', kind));
    if (injection !== undefined) {
      made.set(injection.impression, injection);
    }
  }
  return [...made.values()];
}

function impressions(kind: ErrorKind, report: Partial<ReportPair>): readonly string[] {
  return drawn(kind, report).map(({ impression }) => impression);
}

function wrongWords({ impression, error }: Injection): string {
  return impression.slice(error.start, error.end);
}

describe('a side flipped', () => {
  it('is the other side, in the same case and inflection', () => {
    const [error] = drawn('side', {
      findings: 'There is a small right pleural effusion. The left lung is clear.',
      impression: 'Right-sided pleural effusion.',
    });
    expect(error).toMatchObject({
      impression: 'Left-sided pleural effusion.',
      error: { kind: 'side', finding: 'pleural-effusion', original: 'Right', carried: false },
    });
    expect(error && wrongWords(error)).toBe('Left');
  });

  it('is made in a sentence of the findings too, where the impression says nothing of it', () => {
    const [error] = drawn('side', {
      findings: 'Old fracture of the left clavicle. The lungs are clear.',
      impression: '1. No acute disease.',
    });
    expect(error?.impression).toMatch(/right clavicle/u);
    expect(error?.error.carried).toBe(true);
  });

  it.each([
    {
      why: 'the findings have it on both sides',
      findings: 'Left and right pleural effusions.',
      impression: 'Right pleural effusion.',
    },
    {
      why: 'the findings have it bilaterally',
      findings: 'Bilateral pleural effusions. The right one is larger.',
      impression: 'Right pleural effusion.',
    },
    {
      why: 'the findings may mean it by another name on the other side',
      findings: 'Right lower lobe opacity. Left lower lobe consolidation.',
      impression: 'Right lower lobe pneumonia.',
    },
    { why: 'the findings do not have that side', findings: 'Pleural effusion.', impression: 'Right pleural effusion.' },
    {
      why: 'the organ has no other side',
      findings: 'The right ventricle is enlarged.',
      impression: 'Enlarged right ventricle.',
    },
    { why: 'nothing is found there', findings: 'The left lung is clear.', impression: 'Clear left lung.' },
  ])('is not made where $why', (report) => {
    expect(impressions('side', report)).toEqual([]);
  });
});

describe('a negation dropped', () => {
  it('states what the findings deny, in whole or in part', () => {
    const made = impressions('negation-dropped', {
      findings: 'No pleural effusion or pneumothorax.',
      impression: 'There is no pleural effusion or pneumothorax.',
    });
    expect(made).toContain('There is a pneumothorax. No pleural effusion.');
    expect(made).toContain('There is a pleural effusion without pneumothorax.');
    expect(made).toContain('There is pleural effusion and pneumothorax.');
  });

  it('is not made of what the findings hold', () => {
    const made = impressions('negation-dropped', {
      findings: 'Small right pleural effusion. No pneumothorax.',
      impression: 'No left pleural effusion. No pneumothorax.',
    });
    expect(made.length).toBeGreaterThan(0);
    expect(made.every((impression) => impression.includes('No left pleural effusion.'))).toBe(true);
  });

  it('is not made where another negation would stay', () => {
    const made = impressions('negation-dropped', {
      findings: 'No focal consolidation, no pleural effusion.',
      impression: 'No focal consolidation, no pleural effusion.',
    });
    expect(made).toEqual([]);
  });

  it('is not made of a comparison', () => {
    expect(
      impressions('negation-dropped', {
        findings: 'The lungs are clear.',
        impression: 'No significant interval change.',
      }),
    ).toEqual([]);
  });
});

describe('a negation added', () => {
  it('denies what the findings hold, without what was said of its size and nature', () => {
    const made = impressions('negation-added', {
      findings: 'There is a small right pleural effusion. The heart is enlarged.',
      impression: 'There is a small right pleural effusion, likely reactive.',
    });
    expect(made).toContain('There is no right pleural effusion.');
    expect(made.some((impression) => /\bis not enlarged/u.test(impression))).toBe(true);
  });

  it('takes a companion away', () => {
    expect(
      impressions('negation-added', {
        findings: 'Cardiomegaly. Pulmonary edema is present.',
        impression: 'Cardiomegaly with pulmonary edema.',
      }),
    ).toContain('Cardiomegaly without pulmonary edema.');
  });

  it('leaves the organ its shape', () => {
    expect(
      impressions('negation-added', {
        findings: 'Stable cardiac silhouette with mild cardiomegaly, compatible with heart failure.',
        impression: 'Stable cardiac silhouette with mild cardiomegaly, compatible with heart failure.',
      }),
    ).toEqual([]);
  });

  it('is not made of what is uncertain, or denied already', () => {
    expect(
      impressions('negation-added', {
        findings: 'Possible small effusion. No pneumothorax.',
        impression: 'Possible effusion. No pneumothorax.',
      }),
    ).toEqual([]);
  });
});

describe('a number changed', () => {
  it('is a size that the findings do not have, or another unit', () => {
    const made = drawn('number', {
      findings: 'A 12 mm nodule in the right upper lobe.',
      impression: '12 mm right upper lobe nodule.',
    });
    expect(made.map(wrongWords)).toEqual(expect.arrayContaining(['cm', '1.2', '21', '24']));
    expect(made.every(({ error }) => ['12', 'mm'].includes(error.original))).toBe(true);
  });

  it('is no rounding', () => {
    const sizes = drawn('number', { findings: 'A 1.5 cm nodule.', impression: 'Nodule of 1.5 cm.' }).map(wrongWords);
    expect(sizes.length).toBeGreaterThan(0);
    for (const size of sizes.filter((word) => /\d/u.test(word))) {
      const ratio = Number(size) / 1.5;
      expect(Math.max(ratio, 1 / ratio)).toBeGreaterThanOrEqual(1.25);
    }
  });

  it('is not made where there is no size that the findings hold', () => {
    expect(impressions('number', { findings: 'A nodule.', impression: 'Nodule in the 4th rib, 3 mm.' })).toEqual([]);
  });
});

describe('a severity changed', () => {
  it('is another by two steps or more', () => {
    const made = impressions('severity', {
      findings: 'The heart is mildly enlarged. There is a small effusion.',
      impression: 'Mild cardiomegaly.',
    });
    expect(made).toEqual(expect.arrayContaining(['Severe cardiomegaly.', 'Marked cardiomegaly.']));
    expect(made.every((impression) => !/moderate/iu.test(impression))).toBe(true);
  });

  it.each([
    { why: 'nothing is there', findings: 'No large effusion.', impression: 'No large effusion.' },
    { why: 'it is a range', findings: 'Mild to moderate edema.', impression: 'Mild to moderate edema.' },
    { why: 'the findings give none', findings: 'There is edema.', impression: 'Mild edema.' },
    { why: 'it is a name', findings: 'Small bowel is dilated.', impression: 'Dilated small bowel.' },
  ])('is not made where $why', (report) => {
    expect(impressions('severity', report)).toEqual([]);
  });
});

describe('a finding invented', () => {
  it('stands in a place of its own, numbered where the others are', () => {
    const made = drawn('invented', { findings: 'The lungs are clear.', impression: '1. No acute disease.' });
    expect(made.length).toBeGreaterThan(15);
    expect(new Set(made.map(({ error }) => error.finding)).size).toBeGreaterThan(10);
    const beside = made.filter(({ impression }) => impression.startsWith('1. '));
    expect(beside.every(({ impression }) => /^1\. No acute disease\. 2\. \S/u.test(impression))).toBe(true);
  });

  it('is nothing that the findings could mean', () => {
    const made = drawn('invented', {
      findings: 'Patchy opacity in the left lower lobe. Small left pleural effusion. Cardiomegaly.',
      impression: 'Left lower lobe opacity with small effusion.',
    });
    const names = made.map(({ error }) => error.finding);
    for (const held of ['pneumonia', 'atelectasis', 'consolidation', 'pleural-effusion', 'edema', 'heart-failure']) {
      expect(names).not.toContain(held);
    }
  });
});

describe('a finding omitted', () => {
  const findings = 'Right upper lobe mass. Small right pneumothorax. Degenerative changes of the spine.';

  it('leaves the other items, counted anew', () => {
    const made = impressions('omitted', {
      findings,
      impression: '1. Right upper lobe mass.\n2. Small right pneumothorax.\n3. Degenerative changes.',
    });
    expect(made.toSorted()).toEqual([
      '1. Right upper lobe mass.\n2. Degenerative changes.',
      '1. Small right pneumothorax.\n2. Degenerative changes.',
    ]);
  });

  it('leaves a normal impression where it was all', () => {
    const [error] = drawn('omitted', { findings, impression: 'Small right pneumothorax.' });
    expect(error?.impression).toMatch(/^(?:No|Normal)\b/u);
    expect(error?.error).toMatchObject({ finding: 'pneumothorax', original: 'Small right pneumothorax.' });
  });

  it('is none where another statement speaks of it', () => {
    expect(
      impressions('omitted', { findings, impression: 'Small right pneumothorax. The pneumothorax was discussed.' }),
    ).toEqual([]);
  });
});

describe('a comparison invented', () => {
  it('speaks of an earlier study', () => {
    const made = impressions('comparison', { findings: 'Cardiomegaly.', impression: 'Cardiomegaly.' });
    expect(made.length).toBeGreaterThan(10);
    expect(made.some((impression) => /^(?:Stable|Unchanged|New|Worsening) cardiomegaly\./u.test(impression))).toBe(
      true,
    );
    expect(made.some((impression) => /prior|previous/u.test(impression))).toBe(true);
  });

  it.each([
    { why: 'there is an earlier study', background: 'Comparison: Chest radiograph of May 2.' },
    { why: 'there may be one', background: 'Comparison: XXXX' },
    { why: 'the findings compare', findings: 'Unchanged cardiomegaly.' },
  ])('is not made where $why', (report) => {
    expect(impressions('comparison', { findings: 'Cardiomegaly.', impression: 'Cardiomegaly.', ...report })).toEqual(
      [],
    );
  });
});

describe('injectErrors', () => {
  const reading = readPair({
    background: noPrior,
    findings:
      'There is a small right pleural effusion. No pneumothorax. Mild cardiomegaly. A 7 mm nodule in the left apex.',
    impression:
      '1. Small right pleural effusion.\n2. Mild cardiomegaly.\n3. 7 mm nodule in the left apex.\n4. No pneumothorax.',
  });

  it('gives the same errors for the same seed, and others for another', () => {
    const once = injectErrors(reading, 'a', { seed: 3, count: 8 });
    expect(injectErrors(reading, 'a', { seed: 3, count: 8 })).toEqual(once);
    expect(injectErrors(reading, 'a', { seed: 4, count: 8 })).not.toEqual(once);
    expect(injectErrors(reading, 'b', { seed: 3, count: 8 })).not.toEqual(once);
  });

  it('makes every kind before one comes again, and only those asked for', () => {
    const made = injectErrors(reading, 'a', { seed: 3, count: errorKinds.length });
    expect(new Set(made.map(({ error }) => error.kind))).toEqual(new Set(errorKinds));
    const some = injectErrors(reading, 'a', { kinds: ['number'], seed: 3, count: 3 });
    expect(some.map(({ error }) => error.kind)).toEqual(['number', 'number', 'number']);
    expect(new Set(some.map(({ impression }) => impression)).size).toBe(3);
  });
});
