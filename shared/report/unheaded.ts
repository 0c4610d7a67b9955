import { isLetterhead, isPageFurniture, isParticular, isPatientLine, isRule, isSignature } from './furniture.ts';
import type { Line } from './lines.ts';
import type { SectionKind } from './sections.ts';
import { isStudyTitle } from './study-title.ts';

/** A run of lines of one kind; the next one starts where it ends. */
export interface Stretch {
  readonly start: number;
  readonly kind: SectionKind;
}

/**
 * What text that no heading stands over is: letterhead and particulars, the study's name, a signature; prose is findings
 * where the report has none under a heading. The stretches cover the lines given.
 */
export function classifyUnheaded(
  lines: readonly Line[],
  report: { readonly wantsFindings: boolean; readonly hasExam: boolean; readonly hasImpression: boolean },
): readonly Stretch[] {
  const [first] = lines;
  if (first === undefined) {
    return [];
  }
  const stretches: Stretch[] = [];
  const withText = lines.filter((line) => line.trimmed !== '');
  let { hasExam } = report;
  let prose = false;
  let signed = false;
  for (const [index, line] of withText.entries()) {
    const kind = classifyLine(line.trimmed, {
      prose,
      signed,
      hasExam,
      mustReport: report.wantsFindings && !report.hasImpression && index === withText.length - 1,
    });
    prose ||= kind === 'prose';
    signed ||= kind === 'signature';
    hasExam ||= kind === 'exam';
    const settled = kind === 'prose' ? (report.wantsFindings ? 'findings' : 'other') : kind;
    if (stretches.at(-1)?.kind !== settled) {
      stretches.push({ start: stretches.length === 0 ? first.start : line.start, kind: settled });
    }
  }
  return stretches.length === 0 ? [{ start: first.start, kind: 'header' }] : stretches;
}

function classifyLine(
  trimmed: string,
  above: {
    readonly prose: boolean;
    readonly signed: boolean;
    readonly hasExam: boolean;
    /** The last line of a report that would have nothing else to say. */ readonly mustReport: boolean;
  },
): SectionKind | 'prose' {
  if (isRule(trimmed) || isPatientLine(trimmed) || isPageFurniture(trimmed)) {
    return 'header';
  }
  if (above.prose) {
    return above.signed || isSignature(trimmed) ? 'signature' : 'prose';
  }
  if (isParticular(trimmed) || isSignature(trimmed)) {
    return 'header';
  }
  if (isStudyTitle(trimmed) && !above.mustReport) {
    return above.hasExam ? 'header' : 'exam';
  }
  return isLetterhead(trimmed) ? 'header' : 'prose';
}
