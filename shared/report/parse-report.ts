import { findImpressionItems } from './impression-items.ts';
import { splitLines, trimSpan, type Line } from './lines.ts';
import { blankMarkup } from './markup.ts';
import { markParts, type Part } from './parts.ts';
import { findUnheadedFindings, isReporting } from './recover-findings.ts';
import type { ParsedReport, ReportStatus, Section, SectionKind, Study } from './sections.ts';
import { groupStudies, settleChoices } from './studies.ts';
import { classifyUnheaded } from './unheaded.ts';

/** A part whose kind is settled; it ends where the next one starts. */
type Piece = Omit<Part, 'kind'> & { readonly kind: SectionKind };

/**
 * Parses the free text of a radiology report into sections. Never fails: a text without any heading is findings, and every
 * character of the text belongs to exactly one section.
 */
export function parseReport(text: string): ParsedReport {
  const plain = blankMarkup(text);
  const lines = splitLines(plain);
  const { parts, status } = markParts(plain, lines);
  const ends = new Map(parts.map((part, index) => [part, parts[index + 1]?.start ?? text.length]));
  const isEmpty = (part: Part): boolean => plain.slice(part.headingEnd, ends.get(part)).trim() === '';
  absorbIntoAddenda(parts, isEmpty);
  const groups = groupStudies(parts, (index) => {
    const part = parts[index];
    return part === undefined || isEmpty(part);
  });
  const studies = groups.map((group) => {
    settleChoices(group, isEmpty);
    returnToFindings(plain, group, isEmpty, (part) => ends.get(part) ?? text.length);
    return settleStudy(plain, lines, group, (part) => ends.get(part) ?? text.length);
  });
  return assemble(text, plain, studies, status);
}

/** Sections under an addendum that stands above the original report belong to the addendum. */
function absorbIntoAddenda(parts: readonly Part[], isEmpty: (part: Part) => boolean): void {
  const addendum = parts.find((part) => part.kind === 'addendum');
  if (
    addendum === undefined ||
    !parts.some((part) => part.block > addendum.block && part.kind !== 'signature' && !isEmpty(part))
  ) {
    return;
  }
  for (const part of parts.slice(parts.indexOf(addendum))) {
    if (part.block === addendum.block && part.kind !== 'footer' && part.kind !== 'header') {
      part.kind = 'addendum';
    }
  }
}

function settleStudy(
  plain: string,
  lines: readonly Line[],
  group: readonly Part[],
  endOf: (part: Part) => number,
): readonly Piece[] {
  const hasBody = (part: Part): boolean => plain.slice(part.headingEnd, endOf(part)).trim() !== '';
  const has = (kind: SectionKind): boolean =>
    group.some((part) => part.kind === kind && !part.inAddendum && hasBody(part));
  const recovered = has('findings') ? undefined : recoverFindings(plain, lines, group, endOf);
  const wantsFindings = !has('findings') && recovered === undefined;
  let hasExam = has('exam');
  const pieces: Piece[] = [];
  for (const part of group) {
    if (part.kind !== 'unheaded') {
      pieces.push({ ...part, kind: part.kind });
    } else {
      if (part.headingEnd > part.start || endOf(part) === part.start) {
        pieces.push({ ...part, kind: 'header' });
      }
      const inside = linesBetween(plain, lines, part.headingEnd, endOf(part));
      for (const stretch of classifyUnheaded(inside, { wantsFindings, hasExam })) {
        hasExam ||= stretch.kind === 'exam';
        pieces.push({ ...part, ...stretch, headingEnd: stretch.start });
      }
    }
    if (recovered?.part === part) {
      pieces.push({ ...part, kind: 'findings', start: recovered.at, headingEnd: recovered.at, continued: false });
    }
  }
  return pieces;
}

const backgroundKinds: ReadonlySet<string> = new Set(['exam', 'indication', 'technique', 'comparison']);

/** Findings without a heading below the last section of the background, or below an earlier one. */
function recoverFindings(
  plain: string,
  lines: readonly Line[],
  group: readonly Part[],
  endOf: (part: Part) => number,
): { readonly part: Part; readonly at: number } | undefined {
  const sure = group.some((part) => part.kind === 'impression');
  for (const part of group.toReversed()) {
    if (backgroundKinds.has(part.kind)) {
      const at = findUnheadedFindings(linesBetween(plain, lines, part.headingEnd, endOf(part)), sure);
      if (at !== undefined) {
        return { part, at };
      }
    }
  }
  return undefined;
}

/**
 * Below a findings heading that no text of its own follows, the next section's heading is a label inside the findings, where
 * the study has no other findings: "Verslag: Medische gegevens: … Geen afwijkingen."
 */
function returnToFindings(
  plain: string,
  group: readonly Part[],
  isEmpty: (part: Part) => boolean,
  endOf: (part: Part) => number,
): void {
  if (group.some((part) => part.kind === 'findings' && !isEmpty(part))) {
    return;
  }
  const index = group.findIndex((part) => part.kind === 'findings' && part.choices.length === 0);
  const next = group[index + 1];
  if (
    index !== -1 &&
    next !== undefined &&
    backgroundKinds.has(next.kind) &&
    isReporting(plain.slice(next.headingEnd, endOf(next)))
  ) {
    next.kind = 'findings';
    next.headingEnd = next.start;
  }
}

/** The lines of a stretch of the text, the first and the last cut to it. */
function linesBetween(plain: string, lines: readonly Line[], from: number, to: number): readonly Line[] {
  const inside: Line[] = [];
  for (let index = firstLineAfter(lines, from); index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.start >= to) {
      break;
    }
    const start = Math.max(line.start, from);
    const end = Math.min(line.end, to);
    inside.push({ start, end, next: line.next, trimmed: plain.slice(start, end).trim() });
  }
  return inside;
}

/** The index of the first line that reaches beyond `offset`, by bisection: a text may have a million lines. */
function firstLineAfter(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle]?.next ?? 0) > offset) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

const supersededKinds: ReadonlySet<string> = new Set([...backgroundKinds, 'findings', 'impression', 'recommendation']);

/** A final section supersedes the preliminary ones of its kind that stand above it: where the last final one of each kind is. */
function lastFinal(pieces: readonly Piece[]): ReadonlyMap<SectionKind, number> {
  const last = new Map<SectionKind, number>();
  for (const piece of pieces) {
    if (piece.status === 'final' && supersededKinds.has(piece.kind)) {
      last.set(piece.kind, piece.start);
    }
  }
  return last;
}

function assemble(
  text: string,
  plain: string,
  studies: readonly (readonly Piece[])[],
  status: Part['status'],
): ParsedReport {
  const pieces = studies.flat();
  const finals = lastFinal(pieces);
  const sections: Section[] = [];
  for (const [index, piece] of pieces.entries()) {
    const { kind, headingEnd, continued } = piece;
    const start = index === 0 ? 0 : piece.start;
    const end = pieces[index + 1]?.start ?? text.length;
    sections.push({
      kind,
      start,
      end,
      ...(headingEnd > piece.start ? { heading: trimSpan(plain, { start: piece.start, end: headingEnd }) } : {}),
      body: trimSpan(plain, { start: Math.min(headingEnd, end), end }),
      continued,
      superseded: piece.status === 'preliminary' && piece.start < (finals.get(kind) ?? 0),
    });
  }
  let first = 0;
  const grouped = studies.map((group): Study => {
    const own = sections.slice(first, first + group.length);
    first += group.length;
    return { text, start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? text.length, sections: own };
  });
  const impressions = sections.filter((section) => section.kind === 'impression' && !section.superseded);
  const reportStatus: ReportStatus | undefined = sections.some((section) => section.kind === 'addendum')
    ? 'addendum'
    : status;
  return {
    text,
    sections,
    studies: grouped,
    impressionItems: impressions.flatMap((section) => findImpressionItems(plain, section.body)),
    ...(reportStatus === undefined ? {} : { status: reportStatus }),
  };
}
