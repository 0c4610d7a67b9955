import type { Span } from '#shared/report/sections.ts';
import { sentenceText, type ReadText, type Statement } from '#shared/checks/check-text.ts';
import { inWords } from '#shared/checks/check-words.ts';
import type { CheckedReport, Warning } from '#shared/checks/check.ts';
import { sameAmount, type NumberInText } from './conflict-number-values.ts';
import { asymmetries, jointPlaces, onlySide, sidedPlaces, zonesMeet, zonesOverlap } from './conflict-side-places.ts';
import { wordOverlap } from '#shared/checks/support/evidence-words.ts';
import type { Finding, Laterality } from '#shared/checks/labels/finding.ts';
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
    byPlace(text, findings, background) ??
    byWords(draft, sentence, findings);
  return conflict === undefined ? [] : [{ kind: 'side', interrupts: true, sentence, ...conflict }];
}

const bothSides = /\b(?:bilateral|both|bi-?(?:basilar|basal|apical|hilar))/iu;

/** Findings that the draft states of both sides and the findings, under any name, of one only. */
export function widenedSides(draft: ReadText, sentence: number, findings: ReadText): readonly Warning[] {
  const warnings: Warning[] = [];
  if (!bothSides.test(sentenceText(draft, sentence))) {
    return [];
  }
  for (const drafted of draft.sentences[sentence]?.findings ?? []) {
    const known = positives(findings, [...statedBy(drafted.name), ...concludedFrom(drafted.name)]);
    const [first] = known;
    const side = first?.finding.side;
    if (
      isPositive(drafted) &&
      drafted.side === 'bilateral' &&
      (side === 'left' || side === 'right') &&
      known.every(({ finding }) => finding.side === side)
    ) {
      warnings.push({
        kind: 'side',
        interrupts: true,
        text: `Side: the draft says ${inWords(drafted)}, the findings say ${side}.`,
        finding: drafted.name,
        sentence,
        evidence: [...new Set(known.map((other) => other.sentence))],
      });
    }
  }
  return warnings;
}

type Conflict = Pick<Warning, 'text' | 'evidence' | 'finding'>;

const twice = /\b(left|right)\s+(?:and|or)\s+(?:the\s+)?\1\b/iu;

/** "Left greater than right" against "right greater than left"; "left and left" against itself. */
function bySidesCompared(text: string, findings: ReadText): Conflict | undefined {
  const doubled = twice.exec(text);
  if (doubled !== null && !twice.test(findings.text)) {
    return { text: `Side: the draft says "${doubled[0]}".`, evidence: [] };
  }
  const curve = onlyCurve(text);
  const knownCurve = curve === undefined ? undefined : onlyCurve(findings.text);
  if (curve !== undefined && knownCurve !== undefined && curve !== knownCurve) {
    return {
      text: `Side: the draft has the spine curve to the ${curve}, the findings to the ${knownCurve}.`,
      evidence: [],
    };
  }
  const known = asymmetries(findings.text);
  for (const [first, second] of asymmetries(text)) {
    if (first === second) {
      return { text: `Side: the draft compares the ${first} with the ${second}.`, evidence: [] };
    }
    if (known.length > 0 && known.every(([other]) => other !== first)) {
      return {
        text: `Side: the draft says more on the ${first}, the findings say more on the ${second}.`,
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

/** By labels: a finding is asked under its own name; where that has no side in the findings, under what states or shows it. */
function byFinding(draft: ReadText, sentence: number, findings: ReadText): Conflict | undefined {
  for (const drafted of draft.sentences[sentence]?.findings ?? []) {
    const { side } = drafted;
    if (!isPositive(drafted) || (side !== 'left' && side !== 'right')) {
      continue;
    }
    const own = positives(findings, [drafted.name]).filter(({ finding }) => finding.side !== undefined);
    const related = positives(findings, [...statedBy(drafted.name), ...concludedFrom(drafted.name)]);
    const against = own.length > 0 ? againstOwn(drafted, side, own, related) : againstRelated(drafted, side, related);
    if (against.length > 0) {
      return {
        text: `Side: the draft says ${inWords(drafted)}, the findings say ${against[0]?.finding.side}.`,
        finding: drafted.name,
        evidence: [...new Set(against.map((other) => other.sentence))],
      };
    }
  }
  return undefined;
}

function positives(findings: ReadText, names: readonly Finding['name'][]): readonly Statement[] {
  return names.flatMap((name) => (findings.byName.get(name) ?? []).filter(({ finding }) => isPositive(finding)));
}

function againstOwn(
  drafted: Finding,
  side: Laterality,
  own: readonly Statement[],
  related: readonly Statement[],
): readonly Statement[] {
  const opposite = own.filter(({ finding }) => isOpposite(side, finding));
  const on = own.filter(({ finding }) => isOn(side, finding));
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

/** By size: the findings' sentence with the same measure speaks of the other side only. */
function byAmount(text: string, amounts: readonly NumberInText[], findings: ReadText): Conflict | undefined {
  for (const [index, amount] of amounts.entries()) {
    const side = sideOfAmount(text, amounts, index);
    const sentences = findings.amounts.flatMap((known, index) =>
      known.some((other) => sameAmount(amount, other))
        ? [{ index, side: onlySide(sentenceText(findings, index)) }]
        : [],
    );
    const [only] = sentences;
    if (
      side !== undefined &&
      sentences.length === 1 &&
      only?.side !== undefined &&
      only.side !== 'bilateral' &&
      only.side !== side
    ) {
      const said = text.slice(amount.start, amount.end);
      return {
        text: `Side: the draft says ${side} of what measures ${said}, the findings say ${only.side}.`,
        evidence: [only.index],
      };
    }
  }
  return undefined;
}

/** The side said of an amount: behind it, up to the next amount, or before it where none is said behind. */
function sideOfAmount(text: string, amounts: readonly Span[], index: number): Laterality | undefined {
  const { start = 0, end = 0 } = amounts[index] ?? {};
  return (
    onlySide(text.slice(end, amounts[index + 1]?.start)) ?? onlySide(text.slice(amounts[index - 1]?.end ?? 0, start))
  );
}

/** By places: the findings name the drafted place on the other side only. */
function byPlace(text: string, findings: ReadText, background: string): Conflict | undefined {
  const places = sidedPlaces(text);
  const known = places.length === 0 ? [] : [...sidedPlaces(findings.text), ...jointPlaces(background)];
  for (const { place, side, start } of places) {
    const same = known.filter((other) => other.place === place);
    if (
      side !== 'bilateral' &&
      same.length > 0 &&
      same.every((other) => other.side !== side && other.side !== 'bilateral')
    ) {
      const said = /^\S+(?:[\s-]+\S+){0,2}/u.exec(text.slice(start))?.[0] ?? side;
      return { text: `Side: the draft says "${said}", the findings name this place on the other side.`, evidence: [] };
    }
  }
  return undefined;
}

/** By words, for what the vocabulary does not know: the findings hold the sentence's words beside the other side only. */
function byWords(draft: ReadText, sentence: number, findings: ReadText): Conflict | undefined {
  const labelled = draft.sentences[sentence]?.findings ?? [];
  const side = onlySide(sentenceText(draft, sentence));
  const words = draft.words[sentence] ?? new Set<string>();
  if (side === undefined || side === 'bilateral' || words.size === 0) {
    return undefined;
  }
  if (labelled.some((finding) => isPositive(finding) && finding.side !== undefined)) {
    return undefined;
  }
  const close = findings.sentences.flatMap((_, index) => {
    const its = onlySide(sentenceText(findings, index));
    const overlap = its === undefined ? 0 : wordOverlap(words, findings.words[index] ?? new Set());
    return its !== undefined && overlap >= 0.5 ? [{ index, side: its }] : [];
  });
  const other = close[0]?.side;
  if (other === undefined || close.some((it) => it.side === side || it.side === 'bilateral')) {
    return undefined;
  }
  return {
    text: `Side: the draft says ${side} here, the findings say ${other}.`,
    evidence: close.map(({ index }) => index),
  };
}
