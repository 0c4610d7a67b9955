import type { Warning } from '#shared/checks/check.ts';
import { settles } from './fix-holds.ts';
import { proposals } from './fix-proposals.ts';
import { editBetween, type TextEdit } from './text-edit.ts';
import type { CheckedImpression } from './warned-impression.ts';

/** Of one warning; more are never worth it. Each costs a check. */
const mostTries = 12;

/**
 * What settles a warning: words of the findings in the place of some of the impression. The smallest change comes first, and each one is
 * tried before it is offered: the impression is checked with it, the warning must be gone, and no other may have come. Where two changes
 * of the same size would do, neither is surely right. Undefined where none is.
 */
export function warningFix(warning: Warning, checked: CheckedImpression): TextEdit | undefined {
  const { impression, check, checker } = checked;
  let left = mostTries;
  for (const alternatives of proposals(warning, checked)) {
    const holding = [...new Set(alternatives)].slice(0, left).filter((changed) => {
      left -= 1;
      return changed !== impression && changed.trim() !== '' && settles(warning, check, checker.check(changed));
    });
    const [only] = holding;
    if (only !== undefined && holding.length === 1) {
      return editBetween(impression, only);
    }
    if (left === 0) {
      return undefined;
    }
  }
  return undefined;
}
