import { amountsIn } from '#shared/checks/conflicts/conflict-number-values.ts';
import type { Span } from '#shared/report/sections.ts';

/**
 * A length that a text writes, as a span of that text. Beside what amountsIn reads, a rule with classes of size has to know
 * whether a bound includes its value, and which lengths are not those of the thing.
 */
export interface WrittenLength extends Span {
  /** In mm, in rising order; two of them are two diameters, or the ends of a range. */
  readonly values: readonly number[];
  readonly isRange: boolean;
  /** "Below 6 mm" and "sub-6-mm" exclude the value that "at most 6 mm" includes. */
  readonly bound?: 'below' | 'at most' | 'above' | 'at least';
}

const bounds: readonly (readonly [NonNullable<WrittenLength['bound']>, RegExp])[] = [
  ['at most', /(?:≤|<=|\bat most|\bthan or equal to|\bno (?:more|larger|greater) than|\bnot exceeding)\s*$/i],
  ['at least', /(?:≥|>=|\bat least|\bno (?:less|smaller) than)\s*$/i],
  ['below', /(?:<|\b(?:less|smaller) than|\bunder|\bbelow|\bsub-?)\s*$/i],
  ['above', /(?:>|\b(?:greater|larger|more) than|\bover|\babove|\bexceeding)\s*$/i],
];

/** The lengths of a text that are those of the thing it speaks of: none of an earlier study, of a part, or to another place. */
export function lengthsIn(text: string): readonly WrittenLength[] {
  return amountsIn(text).flatMap(({ kind, values, range, start, end }) => {
    const before = text.slice(Math.max(0, start - 60), start);
    if (kind !== 'length' || isOfAnother(before, text.slice(end, end + 40))) {
      return [];
    }
    const bound = bounds.find(([, words]) => words.test(before))?.[0];
    // 0.57 cm is 5.7 mm, not 5.699999999999999 mm: borders are compared with it.
    const rounded = values.map((value) => Math.round(value * 1000) / 1000);
    return [{ start, end, values: rounded, isRange: range, ...(bound === undefined ? {} : { bound }) }];
  });
}

function isOfAnother(before: string, after: string): boolean {
  return (
    /\b(?:previously|formerly|prior|earlier|was|from|compared (?:to|with)|solid (?:component|portion|part)(?: \w+){0,3})\s*(?:measur\w+ )?(?:of )?(?:approximately |about )?\(?$/i.test(
      before,
    ) ||
    /^\)?,?\s*(?:solid (?:component|portion|part)|from|above|below|thick|slice|section|axial|collimation|previously|on (?:the )?(?:prior|previous))\b/i.test(
      after,
    )
  );
}
