import { reportStates, type ReportState } from '#shared/records/report-record.ts';

/**
 * What a person types into a search field as a query of FTS5: every word must be there, the last one may go on. Nothing that is typed
 * is syntax. Undefined where no word is left.
 */
export function wordQuery(typed: string, states: readonly ReportState[]): string | undefined {
  const words = typed.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (words.length === 0) {
    return undefined;
  }
  const isUnfinished = /[\p{L}\p{M}\p{N}]$/u.test(typed);
  const quoted = words.map((word, index) => (index === words.length - 1 && isUnfinished ? `"${word}"*` : `"${word}"`));
  const asked = `{title background findings impression study_words} : (${quoted.join(' AND ')})`;
  return states.length === reportStates.length
    ? asked
    : `${asked} AND state : (${states.map((state) => `"${state}"`).join(' OR ')})`;
}
