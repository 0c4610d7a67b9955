import { editRate } from './insight.ts';
import { localDate, weekNumberAt, weekOf, type LocalOffset } from './iso-week.ts';
import type { ReaderWork } from './reader-work.ts';

const columns = [
  'week',
  'accepted',
  'modality',
  'body_part',
  'draft',
  'draft_words',
  'word_edits',
  'edit_rate',
  'seconds_to_accept',
] as const;

/**
 * A line a report, the oldest first (RFC 4180). What leaves the station in it is numbers: sentences may name a patient, and an id leads to one.
 */
export function workAsCsv(works: readonly ReaderWork[], offset: LocalOffset): string {
  const lines = works.map((work) => {
    const { acceptedAt, modality, bodyPart, outcome, draftedWords, wordEdits, tookMs } = work;
    const rate = editRate(work);
    return [
      weekOf(weekNumberAt(acceptedAt, offset)).name,
      localDate(acceptedAt, offset),
      modality,
      bodyPart,
      outcome,
      ...(rate === undefined ? ['', '', ''] : [draftedWords, wordEdits, rate.toFixed(4)]),
      tookMs === undefined ? '' : Math.round(tookMs / 1000),
    ];
  });
  return [columns, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

/** A sender's value that begins like a formula would be one to a spreadsheet. */
function cell(value: string | number | undefined = ''): string {
  const text = String(value).replace(/^[=+\-@\t\r]/u, "'$&");
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
