import { stateOfWords } from '#shared/checks/actionable-state.ts';
import { splitSentences } from '#shared/report/sentences.ts';
import type { Evidence, FollowUpReport, Stated } from './follow-up-rule.ts';

/** A lesion of a gland that the finding vocabulary does not name, and the sentences that speak of it. */
export interface OrganLesion {
  readonly subject: Evidence;
  /** The sentences that name the gland, and those that speak on of the lesion ("It measures 12 mm"). */
  readonly sentences: readonly Evidence[];
}

const speaksOn = /^(?:it|this|the (?:\w+ ){0,3}(?:nodule|lesion|mass|adenoma|largest)|measur\w+)\b/i;

/** The lesions of one gland in findings and impression; undefined where none is stated for certain. */
export function findOrganLesion(report: FollowUpReport, lesion: RegExp, gland: RegExp): OrganLesion | undefined {
  let subject: Evidence | undefined;
  const sentences: Evidence[] = [];
  for (const part of ['findings', 'impression'] as const) {
    let speaking = false;
    for (const span of splitSentences(report[part])) {
      const sentence = report[part].slice(span.start, span.end);
      const match = lesion.exec(sentence);
      const words = match === null ? undefined : { start: match.index, end: match.index + match[0].length };
      const stated = words !== undefined && stateOfWords(sentence, words) === 'present';
      if (stated) {
        subject ??= { part, start: span.start + words.start, end: span.start + words.end };
      }
      speaking = stated || (speaking && (gland.test(sentence) || speaksOn.test(sentence)));
      if (speaking) {
        sentences.push({ part, ...span });
      }
    }
  }
  return subject === undefined ? undefined : { subject, sentences };
}

/** What the lesion's sentences say, by words for yes and words for no; a contradiction says nothing. */
export function statedOfLesion(report: FollowUpReport, lesion: OrganLesion, words: RegExp): Stated<boolean> {
  const found: { value: boolean; evidence: Evidence }[] = [];
  for (const { part, start, end } of lesion.sentences) {
    const sentence = report[part].slice(start, end);
    const match = words.exec(sentence);
    if (match !== null) {
      const span = { start: match.index, end: match.index + match[0].length };
      const state = stateOfWords(sentence, span);
      if (state !== 'uncertain') {
        found.push({
          value: state === 'present',
          evidence: { part, start: start + span.start, end: start + span.end },
        });
      }
    }
  }
  const [first] = found;
  return first === undefined || found.some(({ value }) => value !== first.value)
    ? undefined
    : { value: first.value, evidence: found.map(({ evidence }) => evidence) };
}

const lengths =
  /(?<![\d.])(\d{1,4}(?:\.\d{1,4})?)(?:\s*(?:mm|cm)?\s*(?:x|by|×)\s*(\d{1,4}(?:\.\d{1,4})?)){0,2}\s*-?\s*(mm|cm)\b/gi;
const ofAnother =
  /\b(?:previously|formerly|prior|earlier|from)\s*(?:measur\w+ )?(?:approximately |about )?\(?$|(?:<|>|\bthan|\bto|-)\s*$/i;

/** The largest diameter in millimetres; undefined where the report gives none, or two that differ. */
export function statedDiameter(report: FollowUpReport, lesion: OrganLesion): Stated<number> {
  const found: { value: number; evidence: Evidence }[] = [];
  for (const { part, start, end } of lesion.sentences) {
    const sentence = report[part].slice(start, end);
    for (const match of sentence.matchAll(lengths)) {
      if (!ofAnother.test(sentence.slice(Math.max(0, match.index - 40), match.index))) {
        const factor = /cm/i.test(match[3] ?? '') ? 10 : 1;
        const values = Array.from(match[0].matchAll(/\d+(?:\.\d+)?/g), ([digits]) => Number(digits));
        const value = Math.round(Math.max(...values) * factor * 1000) / 1000;
        const at = start + match.index;
        found.push({ value, evidence: { part, start: at, end: at + match[0].length } });
      }
    }
  }
  const [first] = found;
  return first === undefined || found.some(({ value }) => value !== first.value)
    ? undefined
    : { value: first.value, evidence: found.map(({ evidence }) => evidence) };
}
