import type { Measurement } from './finding.ts';
import type { Token } from './token.ts';

/** A measurement and the tokens that it spans, both included. */
export interface FoundMeasurement {
  readonly measurement: Measurement;
  readonly first: number;
  readonly last: number;
}

const units: ReadonlyMap<string, string> = new Map([
  ['mm', 'mm'],
  ['millimeter', 'mm'],
  ['cm', 'cm'],
  ['centimeter', 'cm'],
  ['ml', 'mL'],
  ['milliliter', 'mL'],
  ['cc', 'mL'],
  ['liter', 'L'],
  ['hu', 'HU'],
  ['%', '%'],
  ['percent', '%'],
  ['degree', 'degree'],
  ['inch', 'inch'],
  ['g', 'g'],
]);
const between: ReadonlySet<string> = new Set(['x', '×', '-', '–', 'to', 'by', '*']);

/** The sizes in a sentence: numbers with a unit, "2 x 3 cm", "3-4 mm", "1.2 cm by 0.8 cm". */
export function findMeasurements(tokens: readonly Token[]): readonly FoundMeasurement[] {
  const found: FoundMeasurement[] = [];
  let at = 0;
  while (at < tokens.length) {
    const one = numberOf(tokens[at]) === undefined ? undefined : measurementAt(tokens, at);
    if (one === undefined) {
      at += 1;
    } else {
      found.push(one);
      at = one.last + 1;
    }
  }
  return found;
}

function measurementAt(tokens: readonly Token[], first: number): FoundMeasurement | undefined {
  const values: number[] = [];
  let unit: string | undefined;
  let last = first;
  for (let at = first; at < tokens.length; at += 1) {
    const value = numberOf(tokens[at]);
    if (value === undefined) {
      break;
    }
    values.push(value);
    const own = units.get(tokens[at + 1]?.form ?? '');
    if (own !== undefined) {
      at += 1;
      unit = own;
      last = at;
    }
    const join = tokens[at + 1]?.form ?? '';
    // "from 8 mm to 11 mm" are two sizes.
    const apart = join === 'to' && tokens[first - 1]?.form === 'from';
    if (apart || !between.has(join) || numberOf(tokens[at + 2]) === undefined) {
      break;
    }
    at += 1;
  }
  const start = tokens[first];
  const end = tokens[last];
  if (unit === undefined || start === undefined || end === undefined) {
    return undefined;
  }
  return { measurement: { start: start.start, end: end.end, values, unit }, first, last };
}

function numberOf(token: Token | undefined): number | undefined {
  const first = token?.form.charCodeAt(0) ?? 0;
  return token !== undefined && first >= 48 && first <= 57 ? Number(token.form) : undefined;
}
