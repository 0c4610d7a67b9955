import { findImpressionItems } from './impression-items.ts';
import { splitLines, trimSpan } from './lines.ts';
import { blankMarkup } from './markup.ts';
import { PartedText } from './parted-text.ts';
import { markParts, type Part } from './parts.ts';
import {
  backgroundKinds,
  reportKinds,
  type ParsedReport,
  type ReportStatus,
  type Section,
  type SectionKind,
  type Study,
} from './sections.ts';
import { settleStudy, type Piece } from './settle-study.ts';
import { groupStudies, settleChoices } from './studies.ts';

/**
 * Parses the free text of a radiology report into sections. Never fails: a text without any heading is findings, and every
 * character of the text belongs to exactly one section.
 */
export function parseReport(text: string): ParsedReport {
  const plain = blankMarkup(text);
  const lines = splitLines(plain);
  const { parts, status } = markParts(plain, lines);
  const parted = new PartedText(plain, lines, parts);
  absorbIntoAddenda(parted);
  const studies = groupStudies(parted).map((study) => {
    settleChoices(parted, study);
    return settleStudy(parted, study);
  });
  return assemble(text, plain, studies, status);
}

/** Sections under an addendum that stands above the original report belong to the addendum. */
function absorbIntoAddenda(text: PartedText): void {
  const { parts } = text;
  const addendum = parts.find((part) => part.kind === 'addendum');
  if (
    addendum === undefined ||
    !parts.some((part) => part.block > addendum.block && part.kind !== 'signature' && !text.isEmpty(part))
  ) {
    return;
  }
  for (const part of parts.slice(parts.indexOf(addendum))) {
    if (part.block === addendum.block && part.kind !== 'footer' && part.kind !== 'header') {
      part.kind = 'addendum';
    }
  }
}

const supersededKinds: ReadonlySet<string> = new Set([...backgroundKinds, ...reportKinds]);

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
