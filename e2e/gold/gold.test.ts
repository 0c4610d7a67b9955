import { describe, expect, it } from 'vitest';

import type { Finding, FindingState } from '#shared/checks/labels/finding.ts';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import { labelText } from '#shared/checks/labels/label-text.ts';

import { wilsonInterval } from '#shared/evaluate/wilson-interval.ts';
import { cohensKappa, scoreGroups } from './agreement.ts';
import { compareLabels } from './compare-labels.ts';
import { readGoldSentences, readSentenceTexts, type GoldFinding } from './gold-sentences.ts';

describe('the gold labels', () => {
  // Reading holds every line to the schema: known names, states and attributes, nothing else, and so no text.
  const sentences = readGoldSentences();

  it('are of 300 sentences, none twice and none overlapping another', () => {
    expect(sentences).toHaveLength(300);
    const inOrder = sentences.toSorted((one, other) => one.start - other.start);
    const ends = new Map<string, number>();
    for (const { report, section, start, end } of inOrder) {
      const place = `${report} ${section}`;
      expect(start, place).toBeGreaterThanOrEqual(ends.get(place) ?? 0);
      expect(end, place).toBeGreaterThan(start);
      ends.set(place, end);
    }
  });

  it('name a finding, state and side once a sentence', () => {
    for (const { report, start, findings } of sentences) {
      const keys = findings.map(({ name, state, side }) => `${name} ${state} ${side ?? ''}`);
      expect(new Set(keys).size, `${report} ${start}`).toBe(keys.length);
    }
  });

  it('give an absent finding no severity, and no change but that it has resolved', () => {
    const absent = sentences.flatMap(({ findings }) => findings).filter(({ state }) => state === 'absent');
    expect(absent.length).toBeGreaterThan(0);
    expect(absent.filter(({ severity }) => severity !== undefined)).toEqual([]);
    expect(absent.filter(({ change }) => change !== undefined && change !== 'resolved')).toEqual([]);
  });

  const data = process.env['READING_ROOM_DATA'];
  it.skipIf(data === undefined)('agree with the labeller to a micro F1 above .9', () => {
    const texts = readSentenceTexts(sentences, data ?? '');
    const agreement = compareLabels(
      sentences.map(({ findings }, index) => ({
        gold: findings,
        found: labelText(texts[index] ?? '').flatMap(({ findings }) => findings),
      })),
    );
    expect(agreement.all.f1).toBeGreaterThan(0.9);
  });
});

describe('the measure', () => {
  it('counts name and state by name, by state and by CheXpert class, and attributes of what is shared', () => {
    const agreement = compareLabels([
      {
        gold: [{ name: 'pleural-effusion', state: 'present', side: 'right', severity: 'mild' }],
        found: [found('pleural-effusion', 'present', { side: 'left', severity: 'mild' })],
      },
      { gold: [{ name: 'pneumothorax', state: 'absent' }], found: [found('pneumothorax', 'absent')] },
      { gold: [{ name: 'pneumonia', state: 'present' }], found: [found('pneumonia', 'uncertain')] },
    ]);
    expect(agreement.all).toMatchObject({ n: 3, precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
    expect(agreement.states.absent).toMatchObject({ n: 1, f1: 1 });
    expect(agreement.states.uncertain).toMatchObject({ n: 0, precision: 0, recall: null });
    expect(agreement.names['pneumonia']).toMatchObject({ n: 1, precision: 0, recall: 0, f1: 0 });
    expect(agreement.classes['Pleural Effusion']).toMatchObject({ n: 1, f1: 1 });
    expect(agreement.attributes.side).toMatchObject({ stated: 1, equal: 0, accuracy: 0.5 });
    expect(agreement.attributes.severity).toMatchObject({ stated: 1, equal: 1, accuracy: 1 });
  });

  it('lets a place meet a wider one that holds it, and not another', () => {
    expect(meeting('spine', 'thoracic spine')).toBe(1);
    expect(meeting('upper lung', 'upper lobe')).toBe(1);
    expect(meeting('spine', 'shoulder')).toBe(0);
  });

  it('gives an interval around each score', () => {
    const right = { gold: [{ key: 'a', groups: ['g'] }], found: [{ key: 'a', groups: ['g'] }] };
    const wrong = { gold: [{ key: 'a', groups: ['g'] }], found: [] };
    const scores = scoreGroups(
      Array.from({ length: 40 }, (_, index) => (index < 30 ? right : wrong)),
      ['g'],
    ).get('g');
    expect(scores?.f1).toBeCloseTo(60 / 70, 10);
    expect(scores?.f1Interval?.low).toBeGreaterThan(0.7);
    expect(scores?.f1Interval?.low).toBeLessThan(60 / 70);
    expect(scores?.f1Interval?.high).toBeGreaterThan(60 / 70);
    expect(scores?.f1Interval?.high).toBeLessThan(0.97);
  });

  // R. G. Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I.
  it("has Wilson's interval as published", () => {
    const interval = wilsonInterval(81, 263);
    expect(interval?.low).toBeCloseTo(0.2553, 4);
    expect(interval?.high).toBeCloseTo(0.3662, 4);
    expect(wilsonInterval(0, 20)?.high).toBeCloseTo(0.1611, 4);
    expect(wilsonInterval(0, 0)).toBeNull();
  });

  it("has Cohen's kappa of a table of four cells", () => {
    const ratings = [
      ...times(20, 'yes', 'yes'),
      ...times(5, 'yes', 'no'),
      ...times(10, 'no', 'yes'),
      ...times(15, 'no', 'no'),
    ];
    expect(cohensKappa(ratings)).toBeCloseTo(0.4, 10);
  });
});

function found(name: FindingName, state: FindingState, attributes: Partial<Finding> = {}): Finding {
  return { start: 0, end: 1, name, state, locations: [], measurements: [], ...attributes };
}

/** 1 where the two places meet. */
function meeting(goldPlace: string, foundPlace: string): number {
  const gold: GoldFinding = { name: 'degenerative-change', state: 'present', locations: [goldPlace] };
  const other = found('degenerative-change', 'present', { locations: [foundPlace] });
  return compareLabels([{ gold: [gold], found: [other] }]).attributes.locations.equal;
}

function times(count: number, one: string, other: string): readonly (readonly [string, string])[] {
  return Array.from({ length: count }, (): [string, string] => [one, other]);
}
