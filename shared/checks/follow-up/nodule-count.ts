import type { NoduleMention, SizeRange } from './nodule-mentions.ts';
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

/**
 * The size that a rule goes by: that of the single nodule, or of the largest of several. Undefined where the report gives
 * none, or several that do not agree, or for several nodules not the largest's.
 */
export function statedSize(
  mentions: readonly NoduleMention[],
  count: 'single' | 'multiple',
  classOf: (size: SizeRange) => string | undefined,
): Stated<SizeRange> {
  const sizes = mentions.flatMap((mention) => mention.sizes);
  if (count === 'multiple') {
    const largest = sizes.filter(({ ofLargest }) => ofLargest);
    const introduced = mentions.filter(({ refersBack, plural }) => !refersBack && !plural);
    const eachHasOne =
      introduced.length > 1 &&
      introduced.every((mention) => mention.sizes.length > 0) &&
      !mentions.some(({ plural }) => plural);
    if (largest.length === 0 && !eachHasOne) {
      return undefined;
    }
    return agreedSize(largest.length > 0 ? largest : [sizes.reduce((a, b) => (b.high > a.high ? b : a))], classOf);
  }
  return agreedSize(sizes, classOf);
}

function agreedSize(
  sizes: readonly NoduleMention['sizes'][number][],
  classOf: (size: SizeRange) => string | undefined,
): Stated<SizeRange> {
  const [first] = sizes;
  if (first === undefined) {
    return undefined;
  }
  const own = classOf(first);
  if (own === undefined || sizes.some((size) => classOf(size) !== own)) {
    return undefined;
  }
  const { low, high, open } = first;
  return {
    value: { low, high, ...(open === undefined ? {} : { open }) },
    evidence: sizes.map(({ evidence }) => evidence),
  };
}
