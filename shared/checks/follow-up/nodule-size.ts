import type { Stated } from './follow-up-rule.ts';
import type { NoduleMention, SizeRange } from './nodule-mentions.ts';

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
