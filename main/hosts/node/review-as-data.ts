import type { Review } from '#main/services/checks.ts';
import { elementSource } from '#shared/checks/criticality/critical-result.ts';
import type { FollowUpOffer } from '#shared/checks/follow-up/follow-up-rule.ts';
import type { Span } from '#shared/report/sections.ts';

/** A review as plain data; `checked` is false for a language that the checks do not know. Offsets are UTF-16 code units of `impression`. */
export function reviewAsData({ impression, findings, check, isRead, order, critical, followUp }: Review) {
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
    critical: critical.map(({ item, inImpression, documented, missing }) => ({
      text: item.text,
      category: item.category,
      inImpression,
      documented,
      missing,
      askedBy: Object.fromEntries(missing.map((element) => [element, elementSource[element]])),
    })),
    followUp: followUp.map(offerAsData),
  };
}

function offerAsData({ rule, status, text, recommendation, inputs, missing }: FollowUpOffer) {
  return {
    rule: rule.id,
    version: rule.version,
    citation: rule.citation,
    doi: rule.doi,
    status,
    text,
    ...(recommendation !== undefined && { recommendation }),
    inputs: inputs.map(({ name, value }) => ({ name, value })),
    missing,
  };
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
