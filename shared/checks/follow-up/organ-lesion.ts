import { stateOfWords } from '#shared/checks/criticality/actionable-state.ts';
import { splitSentences } from '#shared/report/sentences.ts';
import type { Evidence, FollowUpReport, Stated } from './follow-up-rule.ts';
import { lengthsIn } from './written-length.ts';

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

/** In millimetres; the same for a lesion of which one diameter is given. */
export interface Diameters {
  readonly longest: number;
  readonly shortest: number;
}

/** The diameters of the lesion; undefined where the report gives none, two sizes that differ, or but a range or bound. */
export function statedDiameters(report: FollowUpReport, lesion: OrganLesion): Stated<Diameters> {
  const found: { value: Diameters; evidence: Evidence }[] = [];
  for (const { part, start, end } of lesion.sentences) {
    for (const { values, isRange, bound, ...span } of lengthsIn(report[part].slice(start, end))) {
      const [shortest] = values;
      const longest = values.at(-1);
      if (shortest !== undefined && longest !== undefined && !isRange && bound === undefined) {
        const evidence = { part, start: start + span.start, end: start + span.end };
        found.push({ value: { shortest, longest }, evidence });
      }
    }
  }
  const [first] = found;
  return first === undefined || found.some(({ value }) => value.longest !== first.value.longest)
    ? undefined
    : { value: first.value, evidence: found.map(({ evidence }) => evidence) };
}
