import type { Review } from '#main/services/checks.ts';
import type { FollowUpOffer, FollowUpRule } from '#shared/checks/follow-up/follow-up-rule.ts';
import { margin, wrapText } from './wrap-text.ts';

/** What published rules say to the findings, as offers to the reader; nothing where none speaks of them. */
export function laidOutFollowUp({ followUp }: Review): readonly string[] {
  const expected = followUp.filter(isExpected);
  return expected.length === 0 ? [] : ['Follow-up', ...expected.flatMap(laidOutOffer)];
}

/** Nobody looks for a rule for nodules on CT in an ultrasound, which has rules of its own. */
function isExpected({ status, inputs }: FollowUpOffer): boolean {
  return status !== 'outside' || !inputs.some(({ value }) => value === 'ultrasound' || value === 'nuclear medicine');
}

function laidOutOffer({ rule, status, text, inputs }: FollowUpOffer): readonly string[] {
  if (status === 'outside') {
    return [wrapText(text, margin)];
  }
  const reasons =
    status === 'offered' ? [wrapText(`For: ${inputs.map(({ value }) => value).join(', ')}`, `${margin}  `)] : [];
  return [wrapText(text, margin), ...reasons, wrapText(`${shortCitation(rule)}; rule ${rule.version}`, `${margin}  `)];
}

/** "MacMahon et al., Radiology 2017;284:228-243": the first author's name and where it stands. */
function shortCitation({ citation }: FollowUpRule): string {
  const author = citation.split(' ', 1).join('');
  const place = citation.slice(citation.lastIndexOf('. ') + 2);
  return `${author} et al., ${place}`;
}
