import type { Span } from './sections.ts';

/** What a stretch of the background speaks of; `unlabelled` where no word says so. */
export type BackgroundField = 'exam' | 'indication' | 'comparison' | 'unlabelled';

export interface FieldSpan extends Span {
  readonly field: BackgroundField;
}

const label =
  /\b(?:(exam(?:ination)?|procedure|study|technique|protocol)|(indications?|(?:clinical|patient|medical) (?:history|information|indication|data)|history|reason for (?:exam(?:ination)?|study|visit)|clinical (?:question|statement))|(comparisons?|compared (?:to|with)|prior (?:studies|exams?)))\s*:/gi;

/** The parts of a background text, as its labels divide it: "Indication: cough. Comparison: none. Exam: CT chest". */
export function backgroundFields(background: string): readonly FieldSpan[] {
  const fields: FieldSpan[] = [];
  let start = 0;
  let field: BackgroundField = 'unlabelled';
  for (const match of background.matchAll(label)) {
    fields.push({ field, start, end: match.index });
    start = match.index + match[0].length;
    field = match[1] !== undefined ? 'exam' : match[2] !== undefined ? 'indication' : 'comparison';
  }
  fields.push({ field, start, end: background.length });
  return fields.filter((span) => background.slice(span.start, span.end).trim() !== '');
}
