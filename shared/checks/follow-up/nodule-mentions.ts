import type { Finding } from '#shared/checks/labels/finding.ts';
import { labelText } from '#shared/checks/labels/label-text.ts';
import type { Span } from '#shared/report/sections.ts';
import type { Evidence, FollowUpReport, Stated } from './follow-up-rule.ts';
import { lengthsIn } from './written-length.ts';
import type { WrittenLength } from './written-length.ts';

/** The lung nodules that a report states, and what it says of each. */

/** A length in millimetres, `low` = `high` for one value. */
export interface SizeRange {
  readonly low: number;
  readonly high: number;
  /** The end that is not part of it: "below 6 mm" is open at 6. */
  readonly open?: 'low' | 'high';
}

export type NoduleDensity = 'solid' | 'part-solid' | 'ground-glass';

export interface NoduleMention {
  readonly evidence: Evidence;
  readonly finding: Finding;
  /** The sentence and those that speak on of it ("It is solid"). */
  readonly words: Span;
  /** "The nodule": it was mentioned before. */
  readonly refersBack: boolean;
  /** It is compared with an earlier study, which showed it. */
  readonly seenBefore: boolean;
  /** It lies at a fissure, where a nodule may be a lymph node. */
  readonly atFissure: boolean;
  readonly plural: boolean;
  readonly sizes: readonly (SizeRange & { readonly evidence: Evidence; readonly ofLargest: boolean })[];
  readonly densities: readonly { readonly value: NoduleDensity; readonly evidence: Evidence }[];
}

const otherOrgan =
  /\b(?:thyroid|adrenals?|breasts?|hepatic|liver|renal|kidneys?|pancrea\w+|spleen|splenic|subcutaneous|skin|cutaneous|soft tissues?|nipples?|lymph|nodes?|nodal|peritoneal|vocal|parotid|prostate|ovar\w+|pleural nodul\w+)\b/i;
const lungWords =
  /\b(?:lungs?|pulmonary|lobes?|lobar|lingula\w*|apex|apical|apices|bases?|basilar|perihilar|hilar|hilum|subpleural|fissur\w+|perifissural|segments?|segmental|midlung|lung zone|RUL|RML|RLL|LUL|LLL|hemithorax)\b/i;
const benign =
  /^(?!.*\b(?:non|not(?: \w+)?)[- ]?calcified).*\b(?:calcified|granulomas?|granulomatous|hamartomas?|nipple|benign|(?:central|popcorn|laminated|concentric|diffuse|complete|coarse) calcifications?|fat[- ]containing|contain(?:s|ing) (?:\w+ )?fat|(?:macroscopic|intralesional|internal) fat)\b/is;
const speaksOn =
  /^(?:it|this|these|they|the (?:\w+ ){0,4}(?:nodules?|lesions?|largest|dominant|margins?)|largest|margins?|measur\w+|unchanged|stable|no (?:\w+ ){0,2}change)\b/i;

/** The nodules of findings and impression that lie in the lung and are not stated to be harmless. */
export function noduleMentions(report: FollowUpReport, isChest: boolean): readonly NoduleMention[] {
  return (['findings', 'impression'] as const).flatMap((part) => {
    const text = report[part];
    const sentences = labelText(text);
    return sentences.flatMap(({ start, end, findings }, index) => {
      const sentence = text.slice(start, end);
      const inLung = !otherOrgan.test(sentence) && (isChest || lungWords.test(sentence));
      const nodules = findings.filter(({ name, state }) => name === 'nodule' && state !== 'absent');
      if (!inLung || nodules.length === 0 || benign.test(sentence)) {
        return [];
      }
      let last = end;
      for (const next of sentences.slice(index + 1)) {
        const isOwn =
          next.findings.some(({ name }) => name === 'nodule') &&
          !/^(?:the|this|these|largest)\b/i.test(text.slice(next.start));
        if (isOwn || !speaksOn.test(text.slice(next.start, next.end))) {
          break;
        }
        last = next.end;
      }
      return nodules.map((finding) => {
        const words = { start, end: nodules.length > 1 ? end : last };
        const own = nodules.length > 1 ? finding.measurements : undefined;
        return {
          evidence: { part, start: finding.start, end: finding.end },
          finding,
          words,
          refersBack: refersBack(text.slice(start, finding.start), text.slice(start, end)),
          seenBefore: seenBefore(finding, text.slice(start, finding.start), sentence, text.slice(end, last)),
          atFissure: /\b(?:peri)?fissur\w+/i.test(text.slice(words.start, words.end)),
          plural: /s\b/i.test(text.slice(finding.start, finding.end).replace(/\b\w*ss\b/gi, '')),
          sizes: sizesIn(text, words, part).filter(
            ({ evidence }) =>
              own === undefined || own.some((span) => span.start < evidence.end && evidence.start < span.end),
          ),
          densities: densitiesIn(text, words, part),
        };
      });
    });
  });
}

/** `before` leads to the nodule in its sentence; `after` are the sentences that speak on of it. */
function seenBefore({ change }: Finding, before: string, sentence: string, after: string): boolean {
  // "Smaller than 6 mm" compares with a number, "the larger" with another nodule, not with a study.
  const withNumber =
    /\b(?:smaller|larger|less|greater|more) than (?:or equal to )?\d|\b(?:the|several|few|other|multiple|additional) (?:larger|smaller)\b/i.test(
      sentence,
    );
  return (
    change === 'unchanged' ||
    ((change === 'increased' || change === 'decreased') && !withNumber) ||
    /\b(?:known|previously (?:seen|noted|described))\b[^.,;]{0,40}$/i.test(before) ||
    /\b(?:previously|formerly|was|from|compared (?:to|with))\s+(?:measur\w+\s+|approximately\s+|about\s+)*\d+(?:\.\d+)?\s*[cm]m\b|\d\s*[cm]m,? (?:previously|formerly|on (?:the )?(?:prior|previous))\b/i.test(
      sentence,
    ) ||
    /\b(?:unchanged|stable|(?:no|not|without) (?:\w+ ){0,2}changed?|previously|has (?:grown|increased|decreased|enlarged))\b/i.test(
      after,
    )
  );
}

function refersBack(before: string, sentence: string): boolean {
  const determiners = [
    ...before.matchAll(
      /\b(an?|another|one|single|solitary|two|three|new|multiple|several|the|this|that|these|those)\b/gi,
    ),
  ];
  const last = determiners.at(-1)?.[1]?.toLowerCase();
  return last?.startsWith('th') === true || /^(?:it|this|these)\b/i.test(sentence);
}

/**
 * The diameters of nodules in a stretch of text. Two diameters count as their mean, as the Fleischner Society measures; three
 * count as none.
 */
function sizesIn(text: string, words: Span, part: Evidence['part']): NoduleMention['sizes'] {
  const stretch = text.slice(words.start, words.end);
  return lengthsIn(stretch).flatMap((length) => {
    const { start, end, bound, isRange, values } = length;
    const [low, high = low] = values;
    if (low === undefined || high === undefined || values.length > 2) {
      return [];
    }
    const mean = Math.round(((low + high) / 2) * 1000) / 1000;
    const before = stretch.slice(Math.max(0, start - 40), start);
    return [
      {
        ...(isRange ? { low, high } : bounded(mean, bound)),
        ofLargest:
          bound === 'below' ||
          bound === 'at most' ||
          /\b(?:larger|largest|up to|dominant|maximum|biggest)\b/i.test(before),
        evidence: { part, start: words.start + start, end: words.start + end },
      },
    ];
  });
}

function bounded(value: number, bound: WrittenLength['bound']): SizeRange {
  switch (bound) {
    case 'below':
      return { low: 0, high: value, open: 'high' };
    case 'at most':
      return { low: 0, high: value };
    case 'above':
      return { low: value, high: Number.POSITIVE_INFINITY, open: 'low' };
    case 'at least':
      return { low: value, high: Number.POSITIVE_INFINITY };
    default:
      return { low: value, high: value };
  }
}

const densityWords =
  /\b(part(?:ly|ially)?[- ]?solid|semi-?solid|mixed (?:solid|density|attenuation))|\b(ground[- ]?glass|GGNs?|non-?solid)|(?<![-\w])(?<!\bsub )(?<!\bsub-)(?<!\bpart )(solid)\b(?! (?:component|portion|part|organ|abdominal))/gi;

const solidPart = /(?<!\b(?:no|without|nor) (?:\w+ )?)\bsolid (?:component|portion|part)s?\b/gi;

/** A solid part without the word "part-solid" counts as one more density: what a nodule is then is not stated. */
function densitiesIn(text: string, words: Span, part: Evidence['part']): NoduleMention['densities'] {
  const stretch = text.slice(words.start, words.end);
  const at = (match: RegExpExecArray): Evidence => ({
    part,
    start: words.start + match.index,
    end: words.start + match.index + match[0].length,
  });
  return [
    ...Array.from(stretch.matchAll(densityWords), (match) => {
      const value: NoduleDensity =
        match[1] !== undefined ? 'part-solid' : match[2] !== undefined ? 'ground-glass' : 'solid';
      return { value, evidence: at(match) };
    }),
    ...Array.from(stretch.matchAll(solidPart), (match) => ({ value: 'part-solid' as const, evidence: at(match) })),
  ];
}

/** The one density of all mentions; undefined where none is stated, or several. */
export function statedDensity(mentions: readonly NoduleMention[]): Stated<NoduleDensity> {
  const all = mentions.flatMap(({ densities }) => densities);
  const [first] = all;
  return first === undefined || all.some(({ value }) => value !== first.value)
    ? undefined
    : { value: first.value, evidence: all.map(({ evidence }) => evidence) };
}
