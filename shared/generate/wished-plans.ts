import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import { likelyPlans, type ContentPlan } from './content-plan.ts';
import type { ContentSelection } from './content-selection.ts';
import { isRestricted, requiredNames, type WishedContent } from './wished-content.ts';

/** Content selection among what may be told. @param wanted the report's `wantedNames` */
export function wishedSelection(
  selection: ContentSelection,
  wished: WishedContent,
  wanted: ReadonlySet<FindingName>,
): ContentSelection {
  if (!isRestricted(wished)) {
    return selection;
  }
  const findings = selection.findings.filter(({ name }) => wanted.has(name));
  return { findings, abnormal: findings.length === 0 ? 0 : selection.abnormal };
}

/** The plans that are worth a prompt: the likely ones, each with what must be told; where findings are told alone, just these. */
export function wishedPlans(selection: ContentSelection, wished: WishedContent): readonly ContentPlan[] {
  const required = requiredNames(wished);
  if (wished.only.length > 0) {
    return [required];
  }
  const plans = likelyPlans(selection).map((plan) => Array.from(new Set(plan.concat(required))));
  return [...new Map(plans.map((plan) => [plan.toSorted().join(' '), plan])).values()];
}
