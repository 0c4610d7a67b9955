import type { Review } from '#main/services/checks.ts';
import type { CheckedSentence, Warning } from '#shared/checks/check.ts';
import { categoryMeaning } from '#shared/checks/criticality/actionable-sources.ts';
import { elementMeaning } from '#shared/checks/criticality/critical-result-record.ts';
import type { Span } from '#shared/report/sections.ts';
import { splitSentences } from '#shared/report/sentences.ts';
import { wrapText } from './wrap-text.ts';

/** More evidence than this helps nobody. Sentences. */
const mostEvidence = 2;

/** What keeps the checks from saying more; nothing where they say all. */
export function laidOutLimits({ isRead }: Review): readonly string[] {
  return isRead
    ? []
    : [wrapText('the report does not read as English, the language that the checks know.', 'NOT CHECKED: '), ''];
}

/** Each sentence of the impression, with what it rests on and the warnings that stand at it. */
export function laidOutImpression({ impression, findings, check }: Review): readonly string[] {
  return check.impression.flatMap((sentence, index) => [
    wrapText(textOf(impression, sentence)),
    ...evidenceOf(sentence, check.findings, findings),
    ...check.warnings.filter((warning) => warning.sentence === index).map(laidOutWarning),
  ]);
}

function evidenceOf({ evidence, support }: CheckedSentence, sentences: readonly Span[], findings: string): string[] {
  const quoted = evidence.slice(0, mostEvidence).flatMap((at) => {
    const span = sentences[at];
    return span === undefined ? [] : [wrapText(`"${textOf(findings, span)}"`, '     = ')];
  });
  const more = evidence.length - quoted.length;
  return [
    ...quoted,
    ...(more > 0 ? [`       and ${more} more`] : []),
    ...(support === 'unsupported' ? ['     ? not supported by the findings'] : []),
  ];
}

function laidOutWarning({ interrupts, text }: Warning): string {
  return wrapText(text, interrupts ? '   !!! ' : '     ~ ');
}

/** Warnings that stand at no sentence: what was left out, the interrupting ones first. */
export function laidOutOmissions({ check }: Review): readonly string[] {
  return check.warnings.filter(({ sentence }) => sentence === undefined).map(laidOutWarning);
}

/** The results that someone must be told of, and what the report does not say of that yet. */
export function laidOutCriticalResults({ critical }: Review): readonly string[] {
  return critical.map(({ item, missing }) => {
    const rest =
      missing.length === 0
        ? 'the report says how it was told.'
        : `say in the report ${missing.map((element) => elementMeaning[element]).join(', ')}.`;
    return wrapText(
      `${firstSentence(item.text)} ${item.because} It asks for ${categoryMeaning[item.category]}: ${rest}`,
      'CRITICAL RESULT  ',
    );
  });
}

/** Enough of an item to know which one is meant. */
export function firstSentence(item: string): string {
  const [first] = splitSentences(item);
  return first === undefined ? item : textOf(item, first);
}

/** What the marks of `laidOutImpression` mean, in a line. */
export const marksLine = 'Marks   = rests on  !!! look before accepting  ~ worth a look  ? unsupported';

/** A review as plain data; `checked` is false for a language that the checks do not know. Offsets are UTF-16 code units of `impression`. */
export function reviewAsData({ impression, findings, check, isRead, order, critical }: Review) {
  const evidenceTexts = (indexes: readonly number[]): readonly string[] =>
    indexes.flatMap((index) => {
      const span = check.findings[index];
      return span === undefined ? [] : [textOf(findings, span)];
    });
  return {
    checked: isRead,
    warnings: check.warnings.map(({ evidence, ...warning }) => ({ ...warning, evidence: evidenceTexts(evidence) })),
    sentences: check.impression.map(({ start, end, support, evidence }) => ({
      text: impression.slice(start, end),
      start,
      end,
      support,
      evidence: evidenceTexts(evidence),
    })),
    order: order.map(({ text, written, category, rule, because, source }) => ({
      text,
      written,
      category,
      rule,
      because,
      ...(source !== undefined && { source }),
    })),
    critical: critical.map(({ item, documented, missing }) => ({
      text: item.text,
      category: item.category,
      documented,
      missing,
    })),
  };
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
