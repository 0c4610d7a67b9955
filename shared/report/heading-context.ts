import type { HeadingHit } from './heading-hit.ts';
import type { Casing } from './heading-phrase.ts';
import { backgroundKinds, reportKinds, type SectionKind } from './sections.ts';
import { isStudyTitle } from './study-title.ts';

/** What stands before a place that has the form of a heading, as far as it decides whether it is one. */
export interface HeadingContext {
  /** The section that is open there. */
  readonly open: SectionKind | 'unheaded';
  /** How its heading is written; undefined where there is none or it may turn out to be none. */
  readonly openCasing: Casing | undefined;
  /** Its heading stands in the middle of a line. */
  readonly openedInside: boolean;
  /** It has text above the place. */
  readonly hasText: boolean;
  /** Kinds whose headings the study has above. */
  readonly seen: ReadonlySet<string>;
  /** Headings of this report have list numbers or bullets, or this is its first heading. */
  readonly listed: boolean;
  /** The whole report stands on one line. */
  readonly isOneLine: boolean;
  /** The beginning of what follows the heading. */
  readonly textAfter: string;
  /** Whether at least two kinds of headings stand at the beginning of lines. */
  readonly hasHeadings: () => boolean;
}

/** Whether something with the form of a heading is one where it stands, rather than a label or a word of the open section. */
export function fitsContext(hit: HeadingHit, context: HeadingContext): boolean {
  const [kind] = hit.kinds;
  const { open } = context;
  const inReport = open === 'findings' || open === 'impression';
  if (hit.subordinate && (open === kind || reportKinds.has(open))) {
    return false;
  }
  if (hit.modified && (kind === 'findings' || kind === 'impression' ? context.seen.has(kind) : reportKinds.has(open))) {
    return false;
  }
  // "Comparison: the nodule was 3 mm" under FINDINGS in capitals is a line of theirs.
  if (inReport && backgroundKinds.has(kind) && context.openCasing === 'upper' && hit.casing !== 'upper') {
    return false;
  }
  // "History: cough" on the first line under INDICATION, "CT chest: Impression: stable" under IMPRESSION: words of theirs.
  if (kind === open && context.openCasing === 'upper' && hit.casing !== 'upper' && (inReport || !context.hasText)) {
    return false;
  }
  // "1. Findings: stable" is an item of an impression, unless the report's headings are numbered.
  if (inReport && hit.listed && !context.listed) {
    return false;
  }
  return !hit.doubtful || isLikely(kind, context);
}

/** Whether a heading that a sentence might begin with too ("Comparison CT shows …") is more likely a heading. */
function isLikely(kind: SectionKind, context: HeadingContext): boolean {
  const [line = ''] = context.textAfter.split(/[\r\n]/, 1);
  if (kind === 'findings' && isStudyTitle(line.trim())) {
    return false;
  }
  return context.hasText && (!reportKinds.has(context.open) || reportKinds.has(kind)) && context.hasHeadings();
}

/**
 * Whether a heading in the middle of a line goes with those before it. Where findings or impression were opened at the
 * beginning of a line, "Comparison: none" or "Findings: two" in their sentences are words of theirs.
 */
export function fitsInsideLine(hit: HeadingHit, context: HeadingContext): boolean {
  const [kind, ...others] = hit.kinds;
  const { open } = context;
  const label = context.openCasing === 'upper' && hit.casing !== 'upper';
  if (kind === open && (label || reportKinds.has(kind) === context.hasText)) {
    return false;
  }
  if (!reportKinds.has(open) || context.openedInside || context.isOneLine) {
    return true;
  }
  const seen = others.length > 0 && context.seen.has(kind);
  return (kind === 'findings' || kind === 'impression' || kind === 'addendum') && !seen;
}
