import type { Finding, FindingState, Measurement } from '#shared/checks/labels/finding.ts';
import { findingNames, type FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import { chexpertClass } from '#shared/checks/vocabulary/vocabulary.ts';
import { chexpertClasses, phrasesOf } from '#shared/checks/vocabulary/vocabulary-entry.ts';
import { placePhrases } from '#shared/checks/vocabulary/vocabulary-places.ts';

import { cohensKappa, scoreGroups, type Scores, type Statement } from './agreement.ts';
import type { GoldFinding } from './gold-sentences.ts';

/** What the gold says of a sentence and what the labeller says. */
export interface LabelPair {
  readonly gold: readonly GoldFinding[];
  readonly found: readonly Finding[];
}

/** An attribute of findings that gold and labeller share. */
export interface AttributeAgreement {
  /** Findings of which either side gives the attribute. */
  readonly stated: number;
  readonly equal: number;
  readonly onlyGold: number;
  readonly onlyFound: number;
  /** Share of all shared findings on which both agree, most of them by giving none; null without any. */
  readonly accuracy: number | null;
}

export const attributes = ['side', 'severity', 'change', 'measurements', 'locations'] as const;
type Attribute = (typeof attributes)[number];

export interface LabelAgreement {
  readonly sentences: number;
  /** Name and state of all findings; of those of one state. */
  readonly all: Scores;
  readonly states: Readonly<Record<FindingState, Scores>>;
  /** Over all pairs of a sentence and a name, the ratings being none, present, absent and uncertain. */
  readonly kappa: number | null;
  /** Findings in common. Locations agree where one place of either side lies in one of the other's. */
  readonly attributes: Readonly<Record<Attribute, AttributeAgreement>>;
  /** Names and classes that either side gives. */
  readonly names: Readonly<Record<string, Scores>>;
  readonly classes: Readonly<Record<string, Scores>>;
}

const states = ['present', 'absent', 'uncertain'] as const;
const allNames = 'all';

export function compareLabels(pairs: readonly LabelPair[]): LabelAgreement {
  const names = scoreGroups(
    pairs.map(({ gold, found }) => ({ gold: nameStatements(gold), found: nameStatements(found) })),
    [allNames, ...states, ...findingNames],
  );
  const classes = scoreGroups(
    pairs.map(({ gold, found }) => ({ gold: classStatements(gold), found: classStatements(found) })),
    chexpertClasses,
  );
  const scores = (group: string): Scores => {
    const found = names.get(group);
    if (found === undefined) {
      throw new Error(`No group "${group}".`);
    }
    return found;
  };
  const shared = pairs.flatMap(sharedFindings);
  return {
    sentences: pairs.length,
    all: scores(allNames),
    states: { present: scores('present'), absent: scores('absent'), uncertain: scores('uncertain') },
    kappa: cohensKappa(pairs.flatMap(ratings)),
    attributes: {
      side: attributeAgreement(shared, 'side'),
      severity: attributeAgreement(shared, 'severity'),
      change: attributeAgreement(shared, 'change'),
      measurements: attributeAgreement(shared, 'measurements'),
      locations: attributeAgreement(shared, 'locations'),
    },
    names: statedOnly(findingNames.map((name) => [name, scores(name)])),
    classes: statedOnly([...classes]),
  };
}

/** What the labels of a sentence differ in, for people: "gold alone: pneumonia present". */
export function differences({ gold, found }: LabelPair): readonly string[] {
  const goldKeys = new Set(gold.map(statementKey));
  const foundKeys = new Set(found.map(statementKey));
  return [
    ...[...goldKeys].filter((key) => !foundKeys.has(key)).map((key) => `gold alone: ${key}`),
    ...[...foundKeys].filter((key) => !goldKeys.has(key)).map((key) => `labeller alone: ${key}`),
    ...sharedFindings({ gold, found }).flatMap((shared) =>
      attributes.flatMap((attribute) => {
        const text = attributeText[attribute];
        const [wanted, given] = [text(shared.gold), text(shared.found)];
        return agree(attribute, wanted, given)
          ? []
          : [`${shared.gold.name}, ${attribute}: gold "${wanted}", labeller "${given}"`];
      }),
    ),
  ];
}

/** What both kinds of finding have, as far as it is compared. */
interface Labels {
  readonly name: FindingName;
  readonly state: FindingState;
  readonly side?: string | undefined;
  readonly severity?: string | undefined;
  readonly change?: string | undefined;
  readonly locations?: readonly string[] | undefined;
  readonly measurements?: readonly Pick<Measurement, 'values' | 'unit'>[] | undefined;
}

interface SharedFinding {
  readonly gold: Labels;
  readonly found: Labels;
}

function statementKey({ name, state }: Labels): string {
  return `${name} ${state}`;
}

function nameStatements(findings: readonly Labels[]): readonly Statement[] {
  return unique(
    findings.map((finding) => ({
      key: statementKey(finding),
      groups: [allNames, finding.state, finding.name],
    })),
  );
}

function classStatements(findings: readonly Labels[]): readonly Statement[] {
  return unique(
    findings.flatMap(({ name, state }) => {
      const chexpert = chexpertClass(name);
      return chexpert === undefined ? [] : [{ key: `${chexpert} ${state}`, groups: [chexpert] }];
    }),
  );
}

function unique(statements: readonly Statement[]): readonly Statement[] {
  return [...new Map(statements.map((statement) => [statement.key, statement])).values()];
}

function ratings({ gold, found }: LabelPair): readonly (readonly [string, string])[] {
  return findingNames.map((name) => [rating(gold, name), rating(found, name)]);
}

function rating(findings: readonly Labels[], name: FindingName): string {
  const given = findings.filter((finding) => finding.name === name).map(({ state }) => state);
  return [...new Set(given)].sort().join(' and ');
}

/** Findings of one name and state, those of one side first; what the labeller repeats is taken together, as in the gold. */
function sharedFindings({ gold, found }: LabelPair): readonly SharedFinding[] {
  const rest = mergeRepeated(found);
  const take = (fits: (finding: Labels) => boolean): Labels | undefined => {
    const index = rest.findIndex(fits);
    return index === -1 ? undefined : rest.splice(index, 1)[0];
  };
  return gold.flatMap((finding) => {
    const key = statementKey(finding);
    const partner =
      take((other) => statementKey(other) === key && other.side === finding.side) ??
      take((other) => statementKey(other) === key);
    return partner === undefined ? [] : [{ gold: finding, found: partner }];
  });
}

function mergeRepeated(findings: readonly Labels[]): Labels[] {
  const merged = new Map<string, Labels>();
  for (const finding of findings) {
    const key = `${statementKey(finding)} ${finding.side ?? ''}`;
    const earlier = merged.get(key);
    merged.set(key, earlier === undefined ? finding : mergeTwo(earlier, finding));
  }
  return [...merged.values()];
}

function mergeTwo(first: Labels, second: Labels): Labels {
  return {
    ...second,
    ...first,
    locations: [...(first.locations ?? []), ...(second.locations ?? [])],
    measurements: [...(first.measurements ?? []), ...(second.measurements ?? [])],
  };
}

function attributeAgreement(shared: readonly SharedFinding[], attribute: Attribute): AttributeAgreement {
  const text = attributeText[attribute];
  const values = shared.map(({ gold, found }) => ({ gold: text(gold), found: text(found) }));
  const stated = values.filter(({ gold, found }) => gold !== '' || found !== '');
  const equal = stated.filter(({ gold, found }) => agree(attribute, gold, found)).length;
  return {
    stated: stated.length,
    equal,
    onlyGold: stated.filter(({ found }) => found === '').length,
    onlyFound: stated.filter(({ gold }) => gold === '').length,
    accuracy: values.length === 0 ? null : (values.length - stated.length + equal) / values.length,
  };
}

/** Empty where the attribute is not given. */
const attributeText: Readonly<Record<Attribute, (labels: Labels) => string>> = {
  side: ({ side }) => side ?? '',
  severity: ({ severity }) => severity ?? '',
  change: ({ change }) => change ?? '',
  measurements: ({ measurements }) => measurementText(measurements ?? []),
  locations: ({ locations }) => (locations ?? []).map(placeName).join('|'),
};

function agree(attribute: Attribute, gold: string, found: string): boolean {
  return gold === found || (attribute === 'locations' && placesMeet(gold, found));
}

function measurementText(measurements: NonNullable<Labels['measurements']>): string {
  return measurements
    .map(({ values, unit }) => `${values.join(' x ')} ${unit}`)
    .sort()
    .join(', ');
}

const nameOfPlace = new Map(
  Object.entries(placePhrases).flatMap(([name, phrases]) =>
    phrasesOf(phrases).map((phrase): [string, string] => [phrase, name]),
  ),
);

/** The gold words places as the sentence does; the labeller has one name for several wordings. */
function placeName(place: string): string {
  return nameOfPlace.get(place) ?? place;
}

/** "spine" and "thoracic spine" meet. */
function placesMeet(gold: string, found: string): boolean {
  return gold
    .split('|')
    .some((place) => place !== '' && found.split('|').some((other) => other !== '' && within(place, other)));
}

function within(one: string, other: string): boolean {
  return ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
}

function statedOnly(scores: readonly (readonly [string, Scores])[]): Readonly<Record<string, Scores>> {
  return Object.fromEntries(scores.filter(([, { n, precision }]) => n > 0 || precision !== null));
}
