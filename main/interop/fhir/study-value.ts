import { longestStudyValue } from '#shared/records/study-record.ts';

/** A name or a number of a study record, on one line; undefined where it is empty or too long to be one. */
export function studyValue(text: string | undefined): string | undefined {
  const line = oneLine(text ?? '');
  return line === '' || line.length > longestStudyValue ? undefined : line;
}

/** Words of a study record, on one line, cut where they are many. */
export function studyWords(text: string | undefined): string | undefined {
  const line = oneLine(text ?? '');
  return line.length > longestStudyValue
    ? `${line.slice(0, longestStudyValue - 1).replace(/\s+\S{0,50}$/u, '')}…`
    : studyValue(line);
}

/** A date as exact as it is written, without the time of day: "2026-03-02T23:30:00-05:00" is the second of March wherever it is read. */
export function studyDay(text: string | undefined): string | undefined {
  return /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?:$|T)/u.exec(text ?? '')?.[1];
}

/** More than any value that is kept; what lies beyond is not looked at. */
const longestLookedAt = 10_000;

function oneLine(text: string): string {
  return text
    .slice(0, longestLookedAt)
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
