import type { Span } from '#shared/report/sections.ts';

/**
 * Numbers as they are compared: brought to one unit, with what was written of their precision, range and bound. The labels
 * (labels/measurement.ts) keep a size as written instead, since they only tie it to its finding by the tokens between.
 */

/** What a number of a text is of: amounts are brought to one unit, positions and counts stay as they are. */
export interface NumberInText extends Span {
  /** Numbers are compared only with numbers of the same kind: "length", "percent", "vertebra", "count of nodule". */
  readonly kind: string;
  /** In rising order; for a length in mm, for a volume in mL. */
  readonly values: readonly number[];
  /** The smallest step that the text writes each amount in: 1 for "8 mm", 1 for "1.4 cm", 10 for "2 cm"; 0 for positions and counts. */
  readonly step: number;
  /** A series of two amounts with a dash between is a range, and so is all of "T8 through T10". */
  readonly range: boolean;
  /** "less than 1 cm", "at least 2 cm": nothing is known but that it is not more (or not less). */
  readonly bound?: 'most' | 'least';
}

const units: readonly (readonly [pattern: string, kind: string, factor: number])[] = [
  ['mm|millimet(?:er|re)s?', 'length', 1],
  ['cm|cms|centimet(?:er|re)s?', 'length', 10],
  ['ml|milliliters?|millilitres?|cc|ccs', 'volume', 1],
  ['l|liters?|litres?', 'volume', 1000],
  ['hu|hounsfield\\s+units?', 'density', 1],
  ['%|percent', 'percent', 1],
  ['degrees?|°', 'angle', 1],
];
const number = '\\d{1,4}(?:[.,]\\d{1,2})?|\\.\\d{1,2}';
const anyUnit = units.map(([pattern]) => pattern).join('|');
const amount = new RegExp(
  `(?<![\\w.,/])(${number})(?:[\\s-]*(?:${anyUnit})(?![a-z]))?((?:\\s*(?:x|×|\\*|by|-|–|to)\\s*(?:${number})(?:[\\s-]*(?:${anyUnit})(?![a-z]))?){0,2})[\\s-]*(${anyUnit})(?![a-z])`,
  'giu',
);
const upperBound = /(?:less\s+than|smaller\s+than|at\s+most|<|≤)\s*(?:or\s+equal\s+to\s+)?$/iu;
const lowerBound = /(?:more\s+than|greater\s+than|larger\s+than|at\s+least|>|≥)\s*(?:or\s+equal\s+to\s+)?$/iu;

/** The amounts with a unit that a text holds. "1-2 cm" is a range, "1 x 2 cm" two dimensions. */
export function amountsIn(text: string): readonly NumberInText[] {
  const found: NumberInText[] = [];
  if (!/\d/u.test(text)) {
    return found;
  }
  for (const match of text.matchAll(amount)) {
    const [whole, first = '', rest = '', unitWord = ''] = match;
    // The unit stands behind the last number, or behind each.
    const own = whole.slice(first.length).match(new RegExp(`^[\\s-]*(${anyUnit})(?![a-z])`, 'iu'))?.[1];
    const unit = unitOf(unitWord);
    if (unit === undefined || (own !== undefined && unitOf(own)?.kind !== unit.kind)) {
      continue;
    }
    const written = [first, ...(rest.match(new RegExp(number, 'gu')) ?? [])];
    const factor = own === undefined ? unit.factor : (unitOf(own)?.factor ?? unit.factor);
    const values = written.map((value, index) => asNumber(value) * (index === 0 ? factor : unit.factor));
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    const bound = upperBound.test(before) ? 'most' : lowerBound.test(before) ? 'least' : undefined;
    found.push({
      kind: unit.kind,
      values: values.sort((a, b) => a - b),
      step: Math.min(...written.map((value) => unit.factor * 10 ** -decimals(value))),
      range: written.length === 2 && /^\s*(?:-|–|to)/u.test(rest),
      ...(bound === undefined ? {} : { bound }),
      start: match.index,
      end: match.index + whole.length,
    });
  }
  return found;
}

function unitOf(word: string): { readonly kind: string; readonly factor: number } | undefined {
  const entry = units.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(word));
  return entry === undefined ? undefined : { kind: entry[1], factor: entry[2] };
}

const asNumber = (written: string): number => Number(written.replace(',', '.'));
const decimals = (written: string): number => written.split(/[.,]/u)[1]?.length ?? 0;

/**
 * Whether a known amount holds a value of the draft: equal, within its range or bound, or rounded to the step that the draft
 * writes, as long as that moves it by at most 15 %.
 */
export function holdsValue(value: number, draft: NumberInText, known: NumberInText): boolean {
  if (draft.bound !== undefined) {
    return known.values.some((other) => (draft.bound === 'most' ? other <= value * 1.001 : other >= value * 0.999));
  }
  if (known.range || known.bound !== undefined) {
    const [low = 0, high = low] = known.values;
    const least = known.bound === 'most' ? 0 : low;
    const most = known.bound === 'least' ? Number.POSITIVE_INFINITY : high;
    return value >= least * 0.999 && value <= most * 1.001;
  }
  return known.values.some(
    (other) =>
      Math.abs(other - value) < 0.001 * value ||
      (Math.abs(other - value) <= draft.step / 2 + 0.001 && Math.abs(other - value) <= 0.15 * other),
  );
}

/** Whether all values of a drafted amount are in the known one. */
export function sameAmount(draft: NumberInText, known: NumberInText): boolean {
  return draft.kind === known.kind && draft.values.every((value) => holdsValue(value, draft, known));
}

const counts = 'zero one two three four five six seven eight nine ten'.split(' ');
const counted =
  /(?<![\w.,/-])(single|solitary|one|two|three|four|five|six|seven|eight|nine|ten|[1-9])\s+(?:(?!x{3}|mm\b|cm\b|of\b|or\b|x\b|to\b|and\b|views?\b)[a-z-]+\s+){0,3}?(nodul|mass|lesion|fractur|stone|calcul|cyst|lead|drain|granuloma|polyp|aneurysm|metasta|fibroid|gallstone|fetus|gestation)\w*/giu;
const graded =
  /\b((?:bi|lung|li|ti|pi|o)-?rads|grade|stage|kellgren[\s-]lawrence|fazekas|bosniak)\s*:?\s*(?:category\s*)?([0-6]|[iv]{1,3})\b/giu;
const romans = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi'];

/** How many of a thing a text counts ("two nodules"), and its grades ("BI-RADS 4", "grade II"). */
export function countsIn(text: string): readonly NumberInText[] {
  const found: NumberInText[] = [];
  for (const match of text.matchAll(counted)) {
    const [whole, word = '', noun = ''] = match;
    const spelled = /^(?:single|solitary)$/iu.test(word) ? 1 : counts.indexOf(word.toLowerCase());
    const value = spelled > 0 ? spelled : Number(word);
    const kind = `count of ${noun.toLowerCase()}`;
    found.push({ kind, values: [value], step: 0, range: false, start: match.index, end: match.index + whole.length });
  }
  for (const match of text.matchAll(graded)) {
    const [whole, scale = '', written = ''] = match;
    const roman = romans.indexOf(written.toLowerCase());
    const value = roman > 0 ? roman : Number(written);
    const kind = scale.toLowerCase().replaceAll(/[\s-]/gu, '');
    found.push({ kind, values: [value], step: 0, range: false, start: match.index, end: match.index + whole.length });
  }
  return found;
}
