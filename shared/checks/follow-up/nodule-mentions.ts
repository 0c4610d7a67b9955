import type { Finding } from '#shared/checks/finding.ts';
import { labelText } from '#shared/checks/label-text.ts';
import type { Span } from '#shared/report/sections.ts';
import type { Evidence, FollowUpReport, Stated } from './follow-up-rule.ts';

/** The lung nodules that a report states, and what it says of each. */

/** A length in millimetres, `low` = `high` for one value. */
export interface SizeRange {
  readonly low: number;
  readonly high: number;
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
  readonly plural: boolean;
  readonly sizes: readonly (SizeRange & { readonly evidence: Evidence; readonly ofLargest: boolean })[];
  readonly densities: readonly { readonly value: NoduleDensity; readonly evidence: Evidence }[];
}

const otherOrgan =
  /\b(?:thyroid|adrenals?|breasts?|hepatic|liver|renal|kidneys?|pancrea\w+|spleen|splenic|subcutaneous|skin|cutaneous|soft tissues?|nipples?|lymph|nodes?|nodal|peritoneal|vocal|parotid|prostate|ovar\w+|pleural nodul\w+)\b/i;
const lungWords =
  /\b(?:lungs?|pulmonary|lobes?|lobar|lingula\w*|apex|apical|apices|bases?|basilar|perihilar|hilar|hilum|subpleural|fissur\w+|perifissural|segments?|segmental|midlung|lung zone|RUL|RML|RLL|LUL|LLL|hemithorax)\b/i;
const benign =
  /^(?!.*\b(?:non|not(?: \w+)?)[- ]?calcified).*\b(?:calcified|granulomas?|granulomatous|hamartomas?|nipple|benign)\b/is;
const speaksOn =
  /^(?:it|this|these|they|the (?:\w+ ){0,4}(?:nodules?|lesions?|largest|dominant|margins?)|largest|margins?|measur\w+)\b/i;

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
  // "Smaller than 6 mm" compares with a number, not with a study.
  const withNumber = /\b(?:smaller|larger|less|greater|more) than (?:or equal to )?\d/i.test(sentence);
  return (
    change === 'unchanged' ||
    ((change === 'increased' || change === 'decreased') && !withNumber) ||
    /\b(?:known|previously (?:seen|noted|described))\b[^.,;]{0,40}$/i.test(before) ||
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

const lengths =
  /(?<![\d.])(\d{1,4}(?:\.\d{1,4})?)(?:\s*(?:mm|cm)?\s*(x|by|×|-|–|to)\s*(\d{1,4}(?:\.\d{1,4})?))?(?:\s*(?:mm|cm)?\s*(?:x|by|×)\s*(\d{1,4}(?:\.\d{1,4})?))?\s*-?\s*(mm|cm|millimet(?:er|re)s?|centimet(?:er|re)s?)\b/gi;

/**
 * The diameters of nodules in a stretch of text. Two diameters count as their mean, as the Fleischner Society measures; of
 * three, or of an earlier study, or of a solid part, or to some other place, none.
 */
function sizesIn(text: string, words: Span, part: Evidence['part']): NoduleMention['sizes'] {
  const sizes: NoduleMention['sizes'][number][] = [];
  const stretch = text.slice(words.start, words.end);
  for (const match of stretch.matchAll(lengths)) {
    const [whole, first, joint, second, third, unit = ''] = match;
    const before = stretch.slice(Math.max(0, match.index - 40), match.index);
    const after = stretch.slice(match.index + whole.length, match.index + whole.length + 30);
    if (third !== undefined || first === undefined || isOfAnother(before, after)) {
      continue;
    }
    const factor = /^c/i.test(unit) ? 10 : 1;
    const a = inMillimetres(first, factor);
    const b = second === undefined ? a : inMillimetres(second, factor);
    const isRange = joint !== undefined && /^(?:-|–|to)$/i.test(joint);
    const mean = Math.round(((a + b) / 2) * 1000) / 1000;
    const size = isRange ? { low: Math.min(a, b), high: Math.max(a, b) } : { low: mean, high: mean };
    const start = words.start + match.index;
    sizes.push({
      ...bounded(size, before),
      ofLargest: /\b(?:largest|up to|dominant|maximum|biggest)\b/i.test(before),
      evidence: { part, start, end: start + whole.length },
    });
  }
  return sizes;
}

function isOfAnother(before: string, after: string): boolean {
  return (
    /\b(?:previously|formerly|prior|earlier|from|compared (?:to|with)|solid (?:component|portion|part)(?: \w+){0,3})\s*(?:measur\w+ )?(?:of )?(?:approximately |about )?\(?$/i.test(
      before,
    ) ||
    /^\)?,?\s*(?:solid (?:component|portion|part)|from|above|below|thick|slice|section|axial|collimation|previously|on (?:the )?(?:prior|previous))\b/i.test(
      after,
    )
  );
}

/** "Less than 6 mm" is anything below; "up to 5 mm" is anything to 5. */
function bounded(size: SizeRange, before: string): SizeRange {
  if (/(?:<|\b(?:less|smaller) than|\bunder|\bbelow)\s*$/i.test(before)) {
    return { low: 0, high: size.high - 0.001 };
  }
  if (/(?:≤|<=|\bat most)\s*$/i.test(before)) {
    return { low: 0, high: size.high };
  }
  if (/(?:>|≥|>=|\b(?:greater|larger|more) than|\bover|\bat least|\babove)\s*$/i.test(before)) {
    return { low: size.low, high: Number.POSITIVE_INFINITY };
  }
  return size;
}

function inMillimetres(value: string, factor: number): number {
  return Math.round(Number(value) * factor * 1000) / 1000;
}

const densityWords =
  /\b(part(?:ly|ially)?[- ]?solid|semi-?solid|mixed (?:solid|density|attenuation))|\b(ground[- ]?glass|GGNs?|non-?solid)|(?<![-\w])(?<!\bsub )(?<!\bsub-)(?<!\bpart )(solid)\b(?! (?:component|portion|part|organ|abdominal))/gi;

function densitiesIn(text: string, words: Span, part: Evidence['part']): NoduleMention['densities'] {
  return Array.from(text.slice(words.start, words.end).matchAll(densityWords), (match) => {
    const start = words.start + match.index;
    const value = match[1] !== undefined ? 'part-solid' : match[2] !== undefined ? 'ground-glass' : 'solid';
    return { value, evidence: { part, start, end: start + match[0].length } };
  });
}

/** The one density of all mentions; undefined where none is stated, or several. */
export function statedDensity(mentions: readonly NoduleMention[]): Stated<NoduleDensity> {
  const all = mentions.flatMap(({ densities }) => densities);
  const [first] = all;
  return first === undefined || all.some(({ value }) => value !== first.value)
    ? undefined
    : { value: first.value, evidence: all.map(({ evidence }) => evidence) };
}
