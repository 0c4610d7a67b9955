import { sentenceText, type ReadText, type Statement } from '#shared/checks/check-text.ts';
import { inWords } from '#shared/checks/check-words.ts';
import type { CheckedReport, Warning } from '#shared/checks/check.ts';
import { sameAmount } from './conflict-number-values.ts';
import { asymmetries, zonesMeet, zonesOverlap } from './conflict-side-places.ts';
import { byAmount, byPlace, byWords, type SideConflict } from './conflict-side-words.ts';
import type { Finding, Laterality } from '#shared/checks/labels/finding.ts';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import { concludedFrom, isPositive, statedBy } from '#shared/checks/support/support.ts';

const anySide = /\b(?:left|right|lt|rt|rul|rml|rll|lul|lll|dextro|levo|leftward|rightward|lingul)/iu;

/** The first thing of a drafted sentence that the findings place on the other side only. */
export function sideConflicts(
  draft: ReadText,
  sentence: number,
  findings: ReadText,
  { background }: CheckedReport,
): readonly Warning[] {
  const text = sentenceText(draft, sentence);
  if (!anySide.test(text)) {
    return [];
  }
  const conflict =
    bySidesCompared(text, findings) ??
    byFinding(draft, sentence, findings) ??
    byAmount(text, draft.amounts[sentence] ?? [], findings) ??
    (agreesByFinding(draft, sentence, findings) ? undefined : byPlace(text, findings, background)) ??
    byWords(draft, sentence, findings);
  return conflict === undefined ? [] : [{ kind: 'side', interrupts: true, sentence, ...conflict }];
}

const bothSides = /\b(?:bilateral|both|bi-?(?:basilar|basal|apical|hilar))/iu;

/** Findings that the draft states of both sides and the findings, under any name, of one only. */
export function widenedSides(draft: ReadText, sentence: number, findings: ReadText): readonly Warning[] {
  const warnings: Warning[] = [];
  const text = sentenceText(draft, sentence);
  if (!bothSides.test(text)) {
    return [];
  }
  const { start = 0, findings: labelled = [] } = draft.sentences[sentence] ?? {};
  for (const drafted of labelled) {
    const known = positives(findings, [...statedBy(drafted.name), ...concludedFrom(drafted.name)]);
    const [first] = known;
    const side = first?.finding.side;
    if (
      isPositive(drafted) &&
      drafted.side === 'bilateral' &&
      bothSides.test(partNaming(text, drafted.start - start)) &&
      (side === 'left' || side === 'right') &&
      known.every(({ finding }) => finding.side === side)
    ) {
      warnings.push({
        kind: 'side',
        interrupts: true,
        text: `Side: the impression says ${inWords(drafted)}, the findings say ${side}.`,
        finding: drafted.name,
        sentence,
        evidence: [...new Set(known.map((other) => other.sentence))],
      });
    }
  }
  return warnings;
}

/** What stands behind "with" has its own side: in "bibasilar atelectasis with an effusion" the effusion is of none. */
function partNaming(text: string, at: number): string {
  const joined = /\bwith\b/iu;
  return [text.slice(0, at).split(joined).at(-1), text.slice(at).split(joined, 1)[0]].join('');
}

const twice = /\b(left|right)\s+(?:and|or)\s+(?:the\s+)?\1\b/iu;

/** "Left greater than right" against "right greater than left"; "left and left" against itself. */
function bySidesCompared(text: string, findings: ReadText): SideConflict | undefined {
  const doubled = twice.exec(text);
  if (doubled !== null && !twice.test(findings.text)) {
    return { text: `Side: the impression says "${doubled[0]}".`, evidence: [] };
  }
  const curve = onlyCurve(text);
  const knownCurve = curve === undefined ? undefined : onlyCurve(findings.text);
  if (curve !== undefined && knownCurve !== undefined && curve !== knownCurve) {
    return {
      text: `Side: the impression has the spine curve to the ${curve}, the findings to the ${knownCurve}.`,
      evidence: [],
    };
  }
  const known = asymmetries(findings.text);
  for (const [first, second] of asymmetries(text)) {
    if (first === second) {
      return { text: `Side: the impression compares the ${first} with the ${second}.`, evidence: [] };
    }
    if (known.length > 0 && known.every(([other]) => other !== first)) {
      return {
        text: `Side: the impression says more on the ${first}, the findings say more on the ${second}.`,
        evidence: [],
      };
    }
  }
  return undefined;
}

const curved =
  /\b(?:(dextro)|levo)-?(?:convex|scolio|curv|rotat|posit)|\b(?:(right)|left)ward\s+(?:\w+\s+){0,2}?(?:curv|scolio|convex)/giu;

/** "Dextroscoliosis", "leftward curvature": the one side that the spine is said to bend to. */
function onlyCurve(text: string): Laterality | undefined {
  const curves = new Set<Laterality>();
  for (const [, dextro, right] of text.matchAll(curved)) {
    curves.add(dextro === undefined && right === undefined ? 'left' : 'right');
  }
  return curves.size === 1 ? [...curves][0] : undefined;
}

/**
 * By labels: a finding is asked under its own name; where that has no side in the findings, under those of its kinds, and where
 * these have none, under what shows it.
 */
function byFinding(draft: ReadText, sentence: number, findings: ReadText): SideConflict | undefined {
  for (const drafted of draft.sentences[sentence]?.findings ?? []) {
    const { side } = drafted;
    if (!isPositive(drafted) || (side !== 'left' && side !== 'right')) {
      continue;
    }
    const measured = sentencesOfMeasure(drafted, draft, sentence, findings);
    const of = (names: Iterable<FindingName>): readonly Statement[] =>
      positives(findings, names).filter((other) => measured.length === 0 || measured.includes(other.sentence));
    const sided = (names: Iterable<FindingName>): readonly Statement[] =>
      of(names).filter(({ finding }) => finding.side !== undefined);
    const own = sided([drafted.name]);
    const named = own.length > 0 ? own : sided(statedBy(drafted.name));
    const related = of([...statedBy(drafted.name), ...concludedFrom(drafted.name)]);
    const against =
      named.length > 0 ? againstNamed(drafted, side, named, related) : againstRelated(drafted, side, related);
    if (against.length > 0) {
      return {
        text: `Side: the impression says ${inWords(drafted)}, the findings say ${against[0]?.finding.side}.`,
        finding: drafted.name,
        evidence: [...new Set(against.map((other) => other.sentence))],
      };
    }
  }
  return undefined;
}

/** Each finding of the sentence that has a side is stated on it: one reader's lower lobe may be the lingula of another. */
function agreesByFinding(draft: ReadText, sentence: number, findings: ReadText): boolean {
  const sided = (draft.sentences[sentence]?.findings ?? []).filter(
    (drafted) => isPositive(drafted) && (drafted.side === 'left' || drafted.side === 'right'),
  );
  return (
    sided.length > 0 &&
    sided.every(({ name, side }) => positives(findings, statedBy(name)).some(({ finding }) => finding.side === side))
  );
}

/** The sentences that give the drafted finding's measure, and those that they speak on from; none where it has no such measure. */
function sentencesOfMeasure(
  drafted: Finding,
  draft: ReadText,
  sentence: number,
  findings: ReadText,
): readonly number[] {
  const { start = 0 } = draft.sentences[sentence] ?? {};
  const own = (draft.amounts[sentence] ?? []).filter((amount) =>
    drafted.measurements.some((measure) => measure.start < start + amount.end && start + amount.start < measure.end),
  );
  return findings.amounts.flatMap((known, index) =>
    own.some((amount) => known.some((other) => sameAmount(amount, other))) ? [index, index - 1] : [],
  );
}

function positives(findings: ReadText, names: Iterable<FindingName>): readonly Statement[] {
  return [...names].flatMap((name) => (findings.byName.get(name) ?? []).filter(({ finding }) => isPositive(finding)));
}

function againstNamed(
  drafted: Finding,
  side: Laterality,
  named: readonly Statement[],
  related: readonly Statement[],
): readonly Statement[] {
  const opposite = named.filter(({ finding }) => isOpposite(side, finding));
  const on = named.filter(({ finding }) => isOn(side, finding));
  const meeting = on.filter(({ finding }) => zonesMeet(drafted, finding));
  if (meeting.length > 0) {
    // Both sides have it: the degree tells which of the two the draft means.
    const { severity } = drafted;
    const swapped = opposite.filter(({ finding }) => severity !== undefined && finding.severity === severity);
    const differs = ({ finding }: Statement): boolean =>
      finding.side === side && finding.severity !== undefined && finding.severity !== severity;
    return meeting.every(differs) ? swapped : [];
  }
  // What shows it at the very place may be what the draft names.
  if (related.some(({ finding }) => isOn(side, finding) && zonesOverlap(drafted, finding))) {
    return [];
  }
  return on.length === 0 ? opposite : opposite.filter(({ finding }) => zonesMeet(drafted, finding));
}

function againstRelated(drafted: Finding, side: Laterality, related: readonly Statement[]): readonly Statement[] {
  if (related.some(({ finding }) => isOn(side, finding) && zonesMeet(drafted, finding))) {
    return [];
  }
  return related.filter(({ finding }) => isOpposite(side, finding) && zonesMeet(drafted, finding));
}

const isOpposite = (side: Laterality, { side: other }: Finding): boolean =>
  other !== undefined && other !== 'bilateral' && other !== side;

const isOn = (side: Laterality, { side: other }: Finding): boolean => other === side || other === 'bilateral';
