import type { NoduleMention } from './nodule-mentions.ts';
import type { FollowUpReport, Stated } from './follow-up-rule.ts';

const countWords =
  /\b(?:(single|solitary|one)|(multiple|several|few|numerous|scattered|innumerable|many|two|three|four|five|\d+ (?:\w+ ){0,2}nodules|bilateral))\b(?![- ]?(?:view|slice|week|month|year|lobe))/i;

const severalNodules = /(?<!\b(?:no|without) (?:[\w-]+ ){0,3})\bnodules\b/i;

/**
 * Whether the lungs hold one nodule or several. "Single" and "multiple" say it; a plural says several; else two nodules that
 * one section introduces are several, and one is one.
 */
export function statedCount(report: FollowUpReport, mentions: readonly NoduleMention[]): Stated<'single' | 'multiple'> {
  const evidence = mentions.map((mention) => mention.evidence);
  const said = new Set<'single' | 'multiple'>();
  for (const mention of mentions) {
    const text = report[mention.evidence.part];
    const before = text.slice(Math.max(mention.words.start, mention.evidence.start - 60), mention.evidence.end);
    const words = countWords.exec(before);
    const several = severalNodules.test(text.slice(mention.words.start, mention.words.end));
    if (mention.plural || several || words?.[2] !== undefined) {
      said.add('multiple');
    } else if (words?.[1] !== undefined) {
      said.add('single');
    }
  }
  for (const part of ['findings', 'impression'] as const) {
    if (mentions.filter((mention) => mention.evidence.part === part && !mention.refersBack).length > 1) {
      said.add('multiple');
    }
  }
  if (said.size > 1) {
    return undefined;
  }
  return { value: said.has('multiple') ? 'multiple' : 'single', evidence };
}
