import { adrenal2017 } from './adrenal-2017.ts';
import { fleischner2017 } from './fleischner-2017.ts';
import type { FollowUpOffer, FollowUpReport, RuleReader } from './follow-up-rule.ts';
import { thyroid2015 } from './thyroid-2015.ts';

/** The rule set that the program knows; docs/FOLLOW-UP.md says how one is added, changed or retired. */
export const followUpRules: readonly RuleReader[] = [fleischner2017, adrenal2017, thyroid2015];

/**
 * What the rule set says to the findings of a report: a recommendation where every input of a rule stands in the report, the
 * missing ones where some do not, and why a rule does not apply where its document excludes the case. Empty where no finding
 * is one that a rule speaks of. For the reader to take over or not: it never goes into a text by itself.
 */
export function followUpOffers(report: FollowUpReport): readonly FollowUpOffer[] {
  return followUpRules.map(({ offer }) => offer(report)).filter((offer) => offer !== undefined);
}
