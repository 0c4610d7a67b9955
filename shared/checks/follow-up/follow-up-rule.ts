import type { CheckedReport } from '#shared/checks/check.ts';
import type { Span } from '#shared/report/sections.ts';

/** What a follow-up rule is, what it reads, and what it answers. */

/** The background keeps its labels ("Exam: …", "Indication: …", "Comparison: …"): without them a reason or a CT is anyone's. */
export interface FollowUpReport extends CheckedReport {
  /** '' where there is none yet. */
  readonly impression: string;
}

export const reportParts = ['background', 'findings', 'impression'] as const;
export type ReportPart = (typeof reportParts)[number];

/** Words of the report: offsets are those of the part they stand in. */
export interface Evidence extends Span {
  readonly part: ReportPart;
}

/** What the report states of one thing, with the words that state it; undefined where it does not, or contradicts itself. */
export type Stated<T> = { readonly value: T; readonly evidence: readonly Evidence[] } | undefined;

/** The document that a rule renders. The version is that of the rendering: it rises with every change of what is offered. */
export interface FollowUpRule {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly citation: string;
  readonly doi: string;
}

/** One input of a rule that the report states. */
export interface RuleInput {
  readonly name: string;
  /** Understood without the name: "no cancer known". */
  readonly value: string;
  readonly evidence: readonly Evidence[];
}

/**
 * `offered`: all inputs stand in the report, and the recommendation is the document's; `incomplete`: some are missing;
 * `outside`: the document does not speak of such a case.
 */
export type FollowUpStatus = 'offered' | 'incomplete' | 'outside';

/** What a rule says to one finding of the report. Nobody writes it into a report but the reader. */
export interface FollowUpOffer {
  readonly rule: FollowUpRule;
  readonly status: FollowUpStatus;
  /** The words of the report that the rule speaks to. */
  readonly subject: Evidence;
  /** One sentence for people: the recommendation, what is missing, or why the rule does not apply. */
  readonly text: string;
  /** What the document recommends; present exactly where the status is `offered`. */
  readonly recommendation?: string;
  readonly inputs: readonly RuleInput[];
  /** Names of the inputs that the report does not state. */
  readonly missing: readonly string[];
}

/** A rule, and what it says to a report: undefined where no finding is one that it speaks of. */
export interface RuleReader {
  readonly rule: FollowUpRule;
  readonly offer: (report: FollowUpReport) => FollowUpOffer | undefined;
}

/** Collects the inputs of a rule as they are asked for, and what is missing. */
export class InputSheet {
  readonly inputs: RuleInput[] = [];
  readonly missing: string[] = [];

  /** Notes an input under its name; `show` puts its value into words. */
  note<T>(name: string, stated: Stated<T>, show: (value: T) => string): T | undefined {
    if (stated === undefined) {
      this.missing.push(name);
      return undefined;
    }
    this.inputs.push({ name, value: show(stated.value), evidence: stated.evidence });
    return stated.value;
  }
}

/** The answer of a rule whose inputs are on the sheet. */
export function answer(
  rule: FollowUpRule,
  subject: Evidence,
  sheet: InputSheet,
  outcome: { readonly outside: string | undefined; readonly recommendation: string | undefined; readonly of: string },
): FollowUpOffer {
  const { inputs, missing } = sheet;
  const common = { rule, subject, inputs, missing };
  if (outcome.outside !== undefined) {
    return {
      ...common,
      status: 'outside',
      text: `${rule.title} does not apply to this ${outcome.of}: ${outcome.outside}.`,
    };
  }
  if (missing.length === 0 && outcome.recommendation !== undefined) {
    const { recommendation } = outcome;
    return { ...common, status: 'offered', recommendation, text: `${rule.title}: ${recommendation}` };
  }
  const text = `${rule.title} would apply to this ${outcome.of}: the report does not state ${listed(missing)}.`;
  return { ...common, status: 'incomplete', text };
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}
