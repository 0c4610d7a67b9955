import { composeReport, type ReportPart } from '#shared/report/compose-report.ts';
import { parseReport } from '#shared/report/parse-report.ts';
import { sectionText, type ParsedReport, type Span } from '#shared/report/sections.ts';

/**
 * A report with the conclusion that its sender states beside the text. Where the text has an impression, that one counts; where it ends
 * with the conclusion under a heading that nobody knows, or under none, these words are the impression and do not come twice.
 */
export function withConclusion(report: ParsedReport, conclusion: string): ParsedReport {
  if (sectionText(report, 'impression') !== '') {
    return report;
  }
  const impression = { kind: 'impression', heading: 'IMPRESSION', body: conclusion } as const;
  const place = placeAtEnd(conclusion, report.text);
  const after = place && parseReport(report.text.slice(place.end));
  if (place === undefined || after === undefined || sectionText(after, 'findings') !== '') {
    return composeReport([report, impression]);
  }
  const before = parseReport(report.text.slice(0, place.start).replace(/\n[^\n]{1,60}:\s*$/u, '\n'));
  const parts: readonly ReportPart[] = [before, impression, after];
  return composeReport(parts.filter((part) => !('text' in part) || part.text.trim() !== ''));
}

/** In characters: what may follow a conclusion, such as signatures. */
const longestEnd = 2000;
/** Longer ones are not looked for in the text. */
const longestConclusion = 20_000;

/** Where words stand as sentences of their own at or near the end of a text, however they are broken into lines; undefined where they do not. */
function placeAtEnd(words: string, text: string): Span | undefined {
  const sought = words.replaceAll(/\s+/gu, '');
  if (sought.length > longestConclusion) {
    return undefined;
  }
  const from = Math.max(0, text.length - 2 * words.length - longestEnd);
  const places: number[] = [];
  for (let index = from; index < text.length; index += 1) {
    if (/\S/u.test(text.charAt(index))) {
      places.push(index);
    }
  }
  const at = places
    .map((place) => text.charAt(place))
    .join('')
    .lastIndexOf(sought);
  const start = places[at];
  const last = places[at + sought.length - 1];
  if (start === undefined || last === undefined) {
    return undefined;
  }
  const before = text.slice(from, start);
  return /(?:^|[.!?:;]|\n)\s*$/u.test(before.slice(-200)) ? { start, end: last + 1 } : undefined;
}
