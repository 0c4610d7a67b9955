import type { Line } from './lines.ts';
import type { PartedText } from './parted-text.ts';
import type { Part } from './parts.ts';
import { findUnheadedFindings, isReporting } from './recover-findings.ts';
import { backgroundKinds, type SectionKind } from './sections.ts';
import { isStudyTitle } from './study-title.ts';
import { classifyUnheaded } from './unheaded.ts';

/** A part whose kind is settled; it ends where the next one starts. */
export type Piece = Omit<Part, 'kind'> & { readonly kind: SectionKind };

/** Says of every part of one study what it is, and finds findings that stand without a heading. */
export function settleStudy(text: PartedText, study: readonly Part[]): readonly Piece[] {
  returnToFindings(text, study);
  const has = (kind: SectionKind): boolean =>
    study.some((part) => part.kind === kind && !part.inAddendum && !text.isEmpty(part));
  const recovered = has('findings') ? undefined : recoverFindings(text, study);
  const wantsFindings = !has('findings') && recovered === undefined;
  let hasExam = has('exam');
  const pieces: Piece[] = [];
  for (const part of study) {
    if (part.kind !== 'unheaded') {
      pieces.push({ ...part, kind: part.kind });
    } else {
      if (part.headingEnd > part.start) {
        pieces.push({ ...part, kind: 'header' });
      }
      for (const stretch of text.isEmpty(part)
        ? []
        : classifyUnheaded(text.linesOf(part), { wantsFindings, hasExam, hasImpression: has('impression') })) {
        hasExam ||= stretch.kind === 'exam';
        pieces.push({ ...part, ...stretch, headingEnd: stretch.start });
      }
    }
    if (recovered?.part === part) {
      pieces.push(...unheadedFindings(part, text.linesOf(part, recovered.at), hasExam));
    }
  }
  const [first] = study;
  return pieces.length > 0 || first === undefined ? pieces : [{ ...first, kind: 'header' }];
}

/** Findings that were found below a section's text; a study's name on a line of its own above them is the exam. */
function unheadedFindings(part: Part, lines: readonly Line[], hasExam: boolean): readonly Piece[] {
  const [first, second] = lines;
  const start = first?.start ?? part.headingEnd;
  const findings = (at: number): Piece => ({ ...part, kind: 'findings', start: at, headingEnd: at, continued: false });
  if (first === undefined || second === undefined || hasExam || second.trimmed !== '' || !isStudyTitle(first.trimmed)) {
    return [findings(start)];
  }
  const below = lines.find((line) => line.start > second.start && line.trimmed !== '');
  return below === undefined ? [findings(start)] : [{ ...findings(start), kind: 'exam' }, findings(below.start)];
}

/** Findings without a heading below the last section of the background, or below an earlier one. */
function recoverFindings(
  text: PartedText,
  study: readonly Part[],
): { readonly part: Part; readonly at: number } | undefined {
  const sure = study.some((part) => part.kind === 'impression');
  for (const part of study.toReversed()) {
    if (backgroundKinds.has(part.kind)) {
      const at = findUnheadedFindings(text.linesOf(part), sure);
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
function returnToFindings(text: PartedText, study: readonly Part[]): void {
  if (study.some((part) => part.kind === 'findings' && !text.isEmpty(part))) {
    return;
  }
  const index = study.findIndex((part) => part.kind === 'findings' && part.choices.length === 0);
  const next = study[index + 1];
  if (index !== -1 && next?.kind === 'indication' && isReporting(text.bodyOf(next))) {
    next.kind = 'findings';
    next.headingEnd = next.start;
  }
}
