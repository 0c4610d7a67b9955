import type { Edit } from './injection.ts';
import type { Reading, Statement } from './reading.ts';

const measure =
  /(?<![\w.])(?<numbers>\d{1,4}(?:\.\d{1,2})?(?:\s?(?:x|×|by|to|-|–)\s?\d{1,4}(?:\.\d{1,2})?){0,2})(?<gap>\s?-?)(?<unit>mm|cm|millimeters?|centimeters?|mL|cc|degrees?|%|HU)(?![\w])/giu;
const number = /\d+(?:\.\d+)?/gu;

/** The larger of two sizes that the eye still takes for one: reports round "1.4 cm" to "1.5 cm". */
const clearDifference = 1.25;
const millimetres: Readonly<Record<string, number>> = { mm: 1, millimeter: 1, cm: 10, centimeter: 10 };
const otherUnit: Readonly<Record<string, string>> = {
  mm: 'cm',
  cm: 'mm',
  millimeter: 'centimeter',
  centimeter: 'millimeter',
  millimeters: 'centimeters',
  centimeters: 'millimeters',
};
/** In millimetres, or in the unit itself where it is no length: what a reader would believe. */
const smallest = 1;
const largest = 150;

/** Another number or unit in a measurement that stands in the findings too: slips of a digit, the point, or the unit. */
export function numberChanges(statement: Statement, reading: Reading): readonly Edit[] {
  const known = sizes(reading.findings);
  const said = sizes(reading.impression);
  if (statement.carried && sizes(statement.text).some((size) => said.includes(size))) {
    return [];
  }
  const edits: Edit[] = [];
  for (const match of statement.text.matchAll(measure)) {
    const { numbers = '', unit = '' } = match.groups ?? {};
    const finding = statement.findings.find((finding) =>
      finding.measurements.some((measurement) => Math.abs(measurement.start - match.index) < match[0].length),
    )?.name;
    const add = (start: number, end: number, replacement: string, values: readonly number[], newUnit: string): void => {
      if (values.every((value) => isCredible(value, newUnit, known))) {
        edits.push({ start, end, replacement, ...(finding !== undefined && { finding }) });
      }
    };
    const written = [...numbers.matchAll(number)].map((found) => ({ index: found.index, text: found[0] }));
    if (!written.every(({ text }) => isKnown(Number(text), unit, known))) {
      continue;
    }
    const exchanged = otherUnit[unit.toLowerCase()];
    if (exchanged !== undefined) {
      const start = match.index + match[0].length - unit.length;
      const values = written.map(({ text }) => Number(text));
      add(start, start + unit.length, exchanged, values, exchanged);
    }
    for (const { index, text } of written) {
      for (const slip of slips(text)) {
        const start = match.index + index;
        add(start, start + text.length, slip, [Number(slip)], unit);
      }
    }
  }
  return edits;
}

/** What a slipped finger or a misread digit makes of a number. */
function slips(written: string): readonly string[] {
  const value = Number(written);
  const [whole = '', decimals = ''] = written.split('.');
  const candidates = [
    // The point moved: 12 → 1.2, 1.2 → 12, 0.9 → 9.
    decimals.length === 1
      ? String(Number(whole + decimals))
      : value >= 10 && value % 10 !== 0
        ? String(value / 10)
        : '',
    // Two digits change places: 12 → 21, 1.2 → 2.1.
    decimals.length === 1
      ? `${decimals}.${whole}`
      : whole.length === 2 && decimals === ''
        ? whole.slice(1) + whole.charAt(0)
        : '',
    // A digit too many: 8 → 18.
    whole.length === 1 && value > 1 && decimals === '' ? `1${whole}` : '',
    // One digit read for another that looks like it.
    written.replace(/[135678]/u, (digit) => ({ 1: '7', 3: '8', 5: '6', 6: '8', 7: '1', 8: '3' })[digit] ?? digit),
    // Twice as much, and half of it.
    decimals === '' ? String(value * 2) : (value * 2).toFixed(1),
  ];
  return candidates.filter(
    (slip) => slip !== '' && slip !== written && !/^0\d|^0(?:\.0)?$/u.test(slip) && Number(slip) > 0,
  );
}

function inMillimetres(value: number, unit: string): number {
  return value * (millimetres[unit.toLowerCase().replace(/s$/u, '')] ?? 1);
}

function sizes(text: string): readonly number[] {
  return [...text.matchAll(measure)].flatMap((match) => {
    const { numbers = '', unit = '' } = match.groups ?? {};
    return [...numbers.matchAll(number)].map(([value]) => inMillimetres(Number(value), unit));
  });
}

function isKnown(value: number, unit: string, known: readonly number[]): boolean {
  return known.some((size) => Math.abs(size - inMillimetres(value, unit)) < 1e-6);
}

function isCredible(value: number, unit: string, known: readonly number[]): boolean {
  const size = inMillimetres(value, unit);
  return (
    size >= smallest &&
    size <= (unit === '%' ? 100 : largest) &&
    known.every((other) => Math.max(size, other) / Math.min(size, other) >= clearDifference)
  );
}
