import type { Warning, WarningKind } from '#shared/checks/check.ts';
import { normalProposals, omissionProposals } from './addition-proposals.ts';
import {
  actProposals,
  comparisonProposals,
  contradictionProposals,
  sexProposals,
  unsupportedProposals,
} from './removal-proposals.ts';
import {
  inTheirWords,
  negationProposals,
  numberProposals,
  placeProposals,
  severityProposals,
  sideProposals,
} from './reword-proposals.ts';
import type { CheckedImpression, Proposals } from './warned-impression.ts';

const ofKind: Readonly<Record<WarningKind, (warning: Warning, checked: CheckedImpression) => Proposals>> = {
  // Nothing in the text makes the model one for such a report, nor a report short.
  scope: () => [],
  unchecked: () => [],
  side: sideProposals,
  place: placeProposals,
  negation: negationProposals,
  number: numberProposals,
  severity: severityProposals,
  sex: sexProposals,
  comparison: comparisonProposals,
  contradiction: contradictionProposals,
  'drafted-normal': normalProposals,
  'critical-omitted': omissionProposals,
  communication: actProposals,
  unsupported: unsupportedProposals,
  certainty: inTheirWords,
  recommendation: actProposals,
  omitted: omissionProposals,
};

/** What may settle a warning, by its kind. */
export function proposals(warning: Warning, checked: CheckedImpression): Proposals {
  return ofKind[warning.kind](warning, checked);
}
