import { checkImpression } from '#shared/checks/check-impression.ts';
import { readsAsEnglish } from '#shared/checks/check-language.ts';
import { readText } from '#shared/checks/check-text.ts';
import type { Author, CheckedReport, ImpressionCheck, Warning } from '#shared/checks/check.ts';
import { criticalResults, leftOutResults, type CriticalResult } from '#shared/checks/criticality/critical-result.ts';
import { orderByCriticality, type OrderedItem } from '#shared/checks/criticality/criticality.ts';
import type { FollowUpOffer } from '#shared/checks/follow-up/follow-up-rule.ts';
import { followUpOffers } from '#shared/checks/follow-up/follow-up-rules.ts';
import { formatImpression } from '#shared/generate/impression-form.ts';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import { reportBackground } from '#shared/report/report-background.ts';
import { requireFindings } from '#shared/report/require-findings.ts';
import { sectionText } from '#shared/report/sections.ts';
import type { ReadReport } from './ports.ts';

/** What a radiologist must know of an impression before accepting it. */
export interface Review {
  /** The impression that was checked; the spans of `check.impression` are of it. */
  readonly impression: string;
  /** The findings that it was checked against; the spans of `check.findings` are of it. */
  readonly findings: string;
  readonly check: ImpressionCheck;
  /** Whether both are in the language that the checks know; of others, the check says little and its silence nothing. */
  readonly isRead: boolean;
  /** The impression's items, the most urgent first. */
  readonly order: readonly OrderedItem[];
  /**
   * What someone must be told of, and what the report says of that: critical findings that the impression leaves out, then
   * its items that ask for it within hours; not what a warning says is not there.
   */
  readonly critical: readonly CriticalResult[];
  /** What published rules say to its findings, for the reader to take over or not. */
  readonly followUp: readonly FollowUpOffer[];
}

/** Reviews what a radiologist wrote. @param reportText what may say who was told of it: the whole report, or the impression alone */
export function reviewImpression(
  impression: string,
  items: readonly string[],
  report: CheckedReport,
  reportText: string,
): Review {
  return review({ impression, items, author: 'radiologist', reportText }, report);
}

/** Reviews what a model drafted: what it says of who was told is asked for its ground, and documents nothing. */
export function reviewDraft(impression: string, items: readonly string[], report: CheckedReport): Review {
  const reportText = `${report.background}\n${report.findings}`;
  return review({ impression, items, author: 'model', reportText }, report);
}

/** The warning that nothing was drafted. @param message why: what the report was read as, and what the model was made for */
export function scopeWarning(message: string): Warning {
  return { kind: 'scope', interrupts: true, text: message, evidence: [] };
}

/**
 * Reviews the findings' own sentences where they stand in for a draft: they need no check against themselves, only `warning`
 * and what is urgent in them.
 */
export function reviewOwnSentences(items: readonly string[], report: CheckedReport, warning: Warning): Review {
  const impression = formatImpression(items);
  const order = orderByCriticality(items, report.background);
  return {
    impression,
    findings: report.findings,
    check: {
      findings: readText(report.findings).sentences,
      impression: readText(impression).sentences.map((sentence) =>
        Object.assign({ evidence: [], support: 'supported' as const }, sentence),
      ),
      warnings: [warning],
      criticalLeftOut: [],
    },
    isRead: readsAsEnglish(report.findings),
    order,
    critical: criticalResults(order, `${report.background}\n${report.findings}`),
    followUp: followUpOffers({ ...report, impression }),
  };
}

interface Written {
  readonly impression: string;
  readonly items: readonly string[];
  readonly author: Author;
  readonly reportText: string;
}

function review({ impression, items, author, reportText }: Written, report: CheckedReport): Review {
  const check = checkImpression(impression, report, author);
  const order = orderByCriticality(items, report.background);
  const leftOut = check.criticalLeftOut.flatMap((index) => {
    const span = check.findings[index];
    return span === undefined ? [] : [report.findings.slice(span.start, span.end)];
  });
  return {
    impression,
    findings: report.findings,
    check,
    isRead: readsAsEnglish(impression) && readsAsEnglish(report.findings),
    order,
    critical: [
      ...leftOutResults(leftOut, reportText, report.background),
      ...criticalResults(order, reportText).filter(({ item }) => !isDenied(item, check)),
    ],
    followUp: followUpOffers({ ...report, impression }).filter(({ subject }) => !isUnsupported(subject, check)),
  };
}

/** Nobody is to be told of what the findings deny or hold no trace of. */
function isDenied({ finding }: OrderedItem, { warnings }: ImpressionCheck): boolean {
  return warnings.some(
    ({ kind, interrupts, finding: questioned }) =>
      interrupts && (kind === 'negation' || kind === 'unsupported') && questioned === finding?.name,
  );
}

/** What the impression alone states is to be questioned, not to be followed. */
function isUnsupported({ part, start }: FollowUpOffer['subject'], check: ImpressionCheck): boolean {
  return (
    part === 'impression' &&
    check.impression.some(
      (sentence) => sentence.support === 'unsupported' && sentence.start <= start && start < sentence.end,
    )
  );
}

/** Reviews the impression that a report has. Fails with `REPORT_NO_FINDINGS` or `REPORT_NO_IMPRESSION`. */
export function reviewReport({ name, report }: Pick<ReadReport, 'name' | 'report'>): Result<Review> {
  const findings = requireFindings(report, name);
  if (!findings.ok) {
    return findings;
  }
  const impression = sectionText(report, 'impression');
  if (!/[\p{L}\p{N}]/u.test(impression)) {
    return failed('REPORT_NO_IMPRESSION', `${name} has no impression to check: add one, or draft one with "draft".`);
  }
  const items = report.impressionItems.map(({ start, end }) => report.text.slice(start, end));
  const checked = { findings: findings.value, background: reportBackground(report) };
  return succeeded(reviewImpression(impression, items, checked, report.text));
}
