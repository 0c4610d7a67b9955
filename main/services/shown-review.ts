import { impressionChecker, type ImpressionChecker } from '#shared/checks/check-impression.ts';
import type { Author, CheckedReport, Warning } from '#shared/checks/check.ts';
import { guidanceSources, type GuidanceSourceName } from '#shared/checks/criticality/actionable-sources.ts';
import { elementSource, statedFinding, type CriticalResult } from '#shared/checks/criticality/critical-result.ts';
import type { OrderedItem } from '#shared/checks/criticality/criticality.ts';
import { warningFixes } from '#shared/checks/fix/warning-fixes.ts';
import type { FollowUpOffer } from '#shared/checks/follow-up/follow-up-rule.ts';
import { isShortNormal } from '#shared/checks/short-normal.ts';
import type { ReviewRecord, ShownCriticalResult, ShownFollowUp } from '#shared/records/review-record.ts';
import type { Review } from './checks.ts';
import type { Digest } from './ports.ts';

/** What a review is shown with. */
export interface ReviewContext {
  readonly report: CheckedReport;
  /** Who wrote the impression. */
  readonly author: Author;
  /** The items that were reviewed, in the order in which they stand in the impression. */
  readonly items: readonly string[];
  /** Keys of the warnings that a reader dismissed. */
  readonly dismissed: ReadonlySet<string>;
  readonly digest: Digest;
}

/** What a window shows of a review. */
export function shownReview(review: Review, context: ReviewContext): ReviewRecord {
  const { impression, findings, check, isRead, order, critical, followUp } = review;
  const checker = impressionChecker(context.report, context.author);
  return {
    impression,
    findings,
    findingsSentences: check.findings.map(({ start, end }) => ({ start, end })),
    impressionSentences: check.impression.map(({ start, end, evidence, support }) => ({
      start,
      end,
      evidence: [...evidence],
      support,
    })),
    warnings: shownWarnings(review, checker, context),
    items: placedItems(impression, order, context.items),
    critical: critical.map(shownCritical),
    followUp: followUp.map(shownOffer),
    isShortNormal: isShortNormal(checker.findings),
    isRead,
  };
}

function shownWarnings(
  review: Review,
  checker: ImpressionChecker,
  { dismissed, digest }: ReviewContext,
): ReviewRecord['warnings'] {
  const { impression, check } = review;
  const fixes = warningFixes({ impression, check, checker });
  const seen = new Map<string, number>();
  return check.warnings.map((warning, index) => {
    const { kind, interrupts, text, sentence, evidence } = warning;
    const name = nameOf(warning, review);
    const occurrence = seen.get(name) ?? 0;
    seen.set(name, occurrence + 1);
    const key = digest(`${occurrence} ${name}`);
    const fix = fixes[index];
    const shown = { key, kind, interrupts, text, evidence: [...evidence], isDismissed: dismissed.has(key) };
    return Object.assign(shown, sentence !== undefined && { sentence }, fix && { fix });
  });
}

/**
 * The sentence's number does not count: a warning stays dismissed where an item is put before its own. Of two that say the same of the same
 * words each is one of its own, and what is said of other findings is another warning.
 */
function nameOf({ kind, text, sentence, evidence }: Warning, { impression, findings, check }: Review): string {
  const span = sentence === undefined ? undefined : check.impression[sentence];
  const words = span === undefined ? '' : impression.slice(span.start, span.end).replace(listNumber, '');
  const told = evidence.map((index) => {
    const stated = check.findings[index];
    return stated === undefined ? '' : findings.slice(stated.start, stated.end);
  });
  return JSON.stringify([kind, words, text, told]);
}

const listNumber = /^\(?#?\d{1,2}[.)]\s+/u;

function placedItems(
  impression: string,
  order: readonly OrderedItem[],
  items: readonly string[],
): ReviewRecord['items'] {
  let from = 0;
  return items.flatMap((text, written) => {
    const placement = order.find((item) => item.written === written);
    const start = impression.indexOf(text, from);
    if (placement === undefined || start === -1) {
      return [];
    }
    from = start + text.length;
    const { category, rule, because, source } = placement;
    return [
      { start, end: from, category, rule, because, ...(source !== undefined && { source: shownSource(source) }) },
    ];
  });
}

function shownSource(name: GuidanceSourceName) {
  return { ...guidanceSources[name] };
}

function shownCritical({ item, inImpression, documented, missing }: CriticalResult): ShownCriticalResult {
  return {
    text: item.text,
    finding: statedFinding(item),
    category: item.category,
    because: item.because,
    inImpression,
    documented: [...documented],
    missing: missing.map((element) => ({ element, source: shownSource(elementSource[element]) })),
  };
}

function shownOffer(offer: FollowUpOffer): ShownFollowUp {
  const { rule, status, subject, text, recommendation, inputs, missing } = offer;
  const { id, version, title, citation, doi } = rule;
  return {
    rule: { id, version, title, citation, doi },
    status,
    subject: { start: subject.start, end: subject.end, part: subject.part },
    text,
    ...(recommendation !== undefined && { recommendation }),
    inputs: inputs.map(({ name, value }) => ({ name, value })),
    missing: [...missing],
  };
}
