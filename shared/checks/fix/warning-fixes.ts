import type { Warning } from '#shared/checks/check.ts';
import { settles } from './fix-holds.ts';
import { proposals } from './fix-proposals.ts';
import { editBetween, type TextEdit } from './text-edit.ts';
import type { CheckedImpression } from './warned-impression.ts';

/** Of one warning; more are never worth it. */
const mostTries = 12;
/** Characters that are checked again for all warnings of an impression: some 40 ms of work, of which a usual report needs two. */
const mostCharacters = 40_000;

/**
 * What settles each warning of an impression: words of the findings in the place of some of the impression. The smallest change comes
 * first, and each one is tried before it is offered: the impression is checked with it, the warning must be gone, and no other may have
 * come. Where two changes of the same size would do, neither is surely right. Undefined where none is, and for the last warnings of what is
 * far too long for a report.
 */
export function warningFixes(checked: CheckedImpression): readonly (TextEdit | undefined)[] {
  const { impression, check, checker } = checked;
  let charactersLeft = mostCharacters;

  function holds(changed: string, warning: Warning): boolean {
    charactersLeft -= changed.length + checker.report.findings.length;
    return (
      charactersLeft >= 0 &&
      changed !== impression &&
      changed.trim() !== '' &&
      settles(warning, check, checker.check(changed))
    );
  }

  return check.warnings.map((warning) => {
    let triesLeft = mostTries;
    for (const step of proposals(warning, checked)) {
      const alternatives = [...new Set(step)];
      triesLeft -= alternatives.length;
      if (triesLeft < 0) {
        return undefined;
      }
      const [only, ...others] = alternatives.filter((changed) => holds(changed, warning));
      if (only !== undefined && others.length === 0) {
        return editBetween(impression, only);
      }
    }
    return undefined;
  });
}
