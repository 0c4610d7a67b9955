import { withoutMarkup } from './markup.ts';

/** What a parsed report is made of. All offsets are UTF-16 code units of the report's text, the end exclusive. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export const sectionKinds = [
  'header',
  'exam',
  'indication',
  'technique',
  'comparison',
  'findings',
  'impression',
  'recommendation',
  'addendum',
  'signature',
  'footer',
  'other',
] as const;

export type SectionKind = (typeof sectionKinds)[number];

/** The kinds that say what was asked and how it was done. */
export const backgroundKinds: ReadonlySet<string> = new Set<SectionKind>([
  'exam',
  'indication',
  'technique',
  'comparison',
]);
/** The kinds that report. */
export const reportKinds: ReadonlySet<string> = new Set<SectionKind>(['findings', 'impression', 'recommendation']);

export type ReportStatus = 'preliminary' | 'final' | 'addendum';

/**
 * A stretch of the text. The sections of a report follow each other without gap or overlap from the first character to
 * the last, so that their slices joined are the text again.
 */
export interface Section extends Span {
  readonly kind: SectionKind;
  /** The heading as written, with its number, brackets, colon or underline; absent where the text stands without one. */
  readonly heading?: Span;
  /** The text under the heading, without the white space around it. */
  readonly body: Span;
  /** The section was interrupted (by the turn of a page, say) and goes on here. */
  readonly continued: boolean;
  /** A preliminary section whose kind the final report that follows has again. */
  readonly superseded: boolean;
}

/** One study of a text that reports on one or several. */
export interface Study extends Span {
  readonly text: string;
  readonly sections: readonly Section[];
}

export interface ParsedReport {
  readonly text: string;
  readonly sections: readonly Section[];
  /** At least one; together they hold every section. */
  readonly studies: readonly Study[];
  /** The single statements of the impression, without their numbers or bullets. */
  readonly impressionItems: readonly Span[];
  /** What the text says of itself; absent where it says nothing. */
  readonly status?: ReportStatus;
}

/** The sections of a kind that count: those that a final report supersedes and those without text do not. */
export function sectionsOf(part: Pick<Study, 'sections'>, kind: SectionKind): readonly Section[] {
  return part.sections.filter(
    (section) => section.kind === kind && !section.superseded && section.body.end > section.body.start,
  );
}

/**
 * The text of all sections of a kind in a report or in one of its studies, without headings and without the
 * markup of other systems; '' where there is none. Parts that an interruption tore apart are joined by a line break, separate sections by a blank line.
 */
export function sectionText(part: Pick<Study, 'text' | 'sections'>, kind: SectionKind): string {
  let joined = '';
  for (const section of sectionsOf(part, kind)) {
    const body = withoutMarkup(part.text.slice(section.body.start, section.body.end));
    joined += joined === '' ? body : `${section.continued ? '\n' : '\n\n'}${body}`;
  }
  return joined;
}
