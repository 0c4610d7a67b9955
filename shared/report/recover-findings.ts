import { organHeadings } from './heading-vocabulary.ts';
import type { Line } from './lines.ts';

/**
 * Findings that stand without a heading: below the last heading of the background ("COMPARISON: None." and, after a blank
 * line, the findings), as paragraphs by organ, or in a text without any heading.
 */

const reporting =
  /\b(?:no|normal|unremarkable|clear|there (?:is|are|has|was)|is (?:seen|noted|identified|present|unchanged|stable)|are (?:seen|noted|identified|present|unchanged|stable)|without|unchanged|stable|intact|demonstrates?|shows?|measur\w+|within normal limits|enlarged|mild|moderate|severe|effusion|opacit\w+|kein\w*|unauffällig\w*|regelrecht\w*|geen|normale?|ongewijzigd)\b/i;

/** Whether a text tells what was seen, rather than why or how one looked. */
export function isReporting(text: string): boolean {
  return reporting.test(text);
}

const organLabel = /^[-•*\s]*([\p{L}][\p{L} /,&-]{2,40}?)\s*(?::|$)/u;

/** "LUNGS: …", "Liver" on a line of its own. */
export function isOrganLine(trimmed: string): boolean {
  const label = organLabel.exec(trimmed)?.[1];
  return label !== undefined && organHeadings.has(label.toLowerCase());
}

/**
 * Where unheaded findings begin in a background section whose lines with text are given (the heading's line first), or
 * undefined. `sure` says that the report's other sections leave nothing but findings to be expected.
 */
export function findUnheadedFindings(lines: readonly Line[], sure: boolean): number | undefined {
  const withText = lines.filter((line) => line.trimmed !== '');
  const rest = withText.slice(1);
  const organ = rest.find((line) => isOrganLine(line.trimmed) && line.trimmed.includes(':')) ?? firstOfLabels(rest);
  const paragraph = firstBelowBlank(lines);
  const start = paragraph !== undefined && (organ === undefined || paragraph.start < organ.start) ? paragraph : organ;
  if (start !== undefined) {
    const tail = rest.filter((line) => line.start >= start.start);
    return sure || start === organ || tail.some((line) => isReporting(line.trimmed)) ? start.start : undefined;
  }
  return afterFirstSentence(withText);
}

/** The first of several lines that each begin with a label, to the end: "Right lobe: …", "Isthmus: …". */
function firstOfLabels(lines: readonly Line[]): Line | undefined {
  const last = lines.findLastIndex((line) => !/^[\p{L}][\p{L}\d /,&()-]{2,40}:\s/u.test(line.trimmed));
  return lines.length - last > 2 ? lines[last + 1] : undefined;
}

/** The first line of the second paragraph. */
function firstBelowBlank(lines: readonly Line[]): Line | undefined {
  const first = lines.findIndex((line) => line.trimmed !== '');
  return lines.find((line, index) => index > first && line.trimmed !== '' && lines[index - 1]?.trimmed === '');
}

/** In a section without blank lines: below a first line that is complete, if what follows reports on something. */
function afterFirstSentence(withText: readonly Line[]): number | undefined {
  const [first, second] = withText;
  const tail = withText.slice(1);
  if (
    first === undefined ||
    second === undefined ||
    first.trimmed.length > 60 ||
    !/[.?!]$/.test(first.trimmed) ||
    !/^[\p{Lu}\d_-]/u.test(second.trimmed)
  ) {
    return undefined;
  }
  return tail.some((line) => isReporting(line.trimmed)) ? second.start : undefined;
}
