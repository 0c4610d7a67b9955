import { describe, expect, it } from 'vitest';
import type { Warning } from '#shared/checks/check.ts';
import { compareSystems } from './compare-systems.ts';
import type { PairScore, Summary } from './evaluation-data.ts';
import { scorePair } from './score-pair.ts';
import { finish } from './steps.ts';
import { summarizeSystem } from './summarize.ts';

const effusion = 'Small left pleural effusion is seen.';
const normal = 'No acute cardiopulmonary disease is seen.';
const interrupting: Warning = { kind: 'drafted-normal', interrupts: true, text: 'Abnormal.', evidence: [0] };

function pair(id: string, reference: string, impression: string, warnings: readonly Warning[] = []): PairScore {
  const abnormal = reference !== normal;
  const findings = abnormal ? reference : 'The lungs are clear.';
  return scorePair(
    { id, background: '', findings, reference, abnormal, hard: id.startsWith('hard') },
    { id, impression, warnings },
  );
}

const pairs = [
  pair('a', effusion, effusion),
  pair('hard b', effusion, normal),
  pair('hard c', effusion, normal, [interrupting]),
  pair('d', normal, normal),
  pair('e', normal, 'Right pneumothorax is seen, with pleural effusion.'),
];

function summarize(pairs: readonly PairScore[]): Summary {
  return finish(summarizeSystem('a system', pairs, 1)).subsets.all;
}

describe('summarize', () => {
  it('counts shares among the reports that they are of', () => {
    expect(summarize(pairs)).toMatchObject({
      n: 5,
      abnormalCalledNormal: 2 / 3,
      silentNormal: 1 / 3,
      normalCalledAbnormal: 1 / 2,
      // Effusion: 1 agreed, 1 invented, 2 missed; pneumothorax: 1 invented.
      findingF1: 2 / 6,
      findingF1Macro: (2 / 5 + 0) / 2,
      unsupported: 2 / 3,
    });
  });

  it('says null where nothing can be counted', () => {
    const { n, ...measures } = summarize([]);
    expect(n).toBe(0);
    expect(new Set(Object.values(measures))).toEqual(new Set([null]));
    expect(summarize([pair('d', normal, normal)])).toMatchObject({
      rouge1: 1,
      findingF1: null,
      abnormalCalledNormal: null,
      normalCalledAbnormal: 0,
      unsupported: null,
    });
  });

  it('measures BLEU of the set, not of its pairs', () => {
    expect(summarize([pairs[0] ?? pair('', '', ''), pair('e', normal, '')]).bleu).toBeCloseTo(Math.exp(1 - 14 / 7), 12);
  });
});

describe('summarizeSystem', () => {
  const system = finish(summarizeSystem('a system', pairs, 3));

  it('summarizes the abnormal and the hard ones by themselves', () => {
    expect(system.subsets.abnormal).toEqual(summarize(pairs.filter(({ abnormal }) => abnormal)));
    expect(system.subsets.abnormal).toMatchObject({ n: 3, normalCalledAbnormal: null });
    expect(system.subsets.hard).toMatchObject({ n: 2, abnormalCalledNormal: 1, silentNormal: 0.5 });
    expect(system.subsetIntervals.hard.abnormalCalledNormal).toEqual({ low: 1, high: 1 });
    expect(system.subsetIntervals.abnormal.normalCalledAbnormal).toBeUndefined();
  });

  it('sets intervals around what it measured', () => {
    const { low = 1, high = 0 } = system.intervals.rouge1 ?? {};
    expect(low).toBeLessThan(system.subsets.all.rouge1 ?? 0);
    expect(high).toBeGreaterThan(system.subsets.all.rouge1 ?? 1);
  });

  it('says of each finding how often it was right', () => {
    expect(system.classes).toEqual([
      { name: 'pleural-effusion', agreed: 1, invented: 1, missed: 2, f1: 2 / 5 },
      { name: 'pneumothorax', agreed: 0, invented: 1, missed: 0, f1: 0 },
    ]);
  });

  it('describes how its scores are spread', () => {
    expect(system.distributions.referenceWords).toMatchObject({ count: 5, mean: 6, min: 6, max: 6, std: 0 });
    expect(system.distributions.rouge1.max).toBe(1);
  });
});

describe('compareSystems', () => {
  const many = Array.from({ length: 30 }, (_, index) => String(index));
  const system = (name: string, write: (index: number) => string) =>
    finish(
      summarizeSystem(
        name,
        many.map((id, index) => pair(id, effusion, write(index))),
        1,
      ),
    );
  const good = system('good', (index) => (index % 3 === 0 ? normal : effusion));
  const bad = system('bad', (index) => (index % 3 === 1 ? effusion : normal));

  it('finds the better one, with an interval that leaves zero out', () => {
    const { rouge1, abnormalCalledNormal } = finish(compareSystems(good, bad)).subsets.all;
    expect(rouge1?.difference).toBeCloseTo((good.subsets.all.rouge1 ?? 0) - (bad.subsets.all.rouge1 ?? 0), 12);
    expect(rouge1?.low).toBeGreaterThan(0);
    expect(rouge1?.flipped).toBeLessThan(0.01);
    expect(abnormalCalledNormal?.difference).toBeCloseTo(-1 / 3, 12);
  });

  it('draws both systems together: one that never differs has no interval at all', () => {
    expect(finish(compareSystems(good, good)).subsets.all.rouge1).toEqual({
      difference: 0,
      flipped: 0,
      low: 0,
      high: 0,
    });
  });

  it('is the same seen from the other side, and says nothing of what neither counts', () => {
    const there = finish(compareSystems(good, bad)).subsets;
    const back = finish(compareSystems(bad, good)).subsets;
    expect(there.all.bleu?.difference).toBeCloseTo(-(back.all.bleu?.difference ?? 0), 12);
    expect(there.all.normalCalledAbnormal).toBeUndefined();
    expect(there.hard).toEqual({});
  });
});
