import type { Finding } from './finding.ts';
import { labelText } from './label-text.ts';

const signs = { present: '+', absent: '-', uncertain: '?' } as const;

/** The findings of a text in one line: "+pleural-effusion left {base} mild increased 2x3 cm | -pneumothorax". */
export function labelsInWords(text: string): string {
  return labelText(text)
    .flatMap(({ findings }) => findings.map(inWords))
    .join(' | ');
}

function inWords({ name, state, side, locations, severity, change, measurements }: Finding): string {
  const places = locations.length === 0 ? undefined : `{${locations.join(', ')}}`;
  const sizes = measurements.map(({ values, unit }) => `${values.join('x')} ${unit}`);
  const words = [side, places, severity, change, ...sizes].filter((word) => word !== undefined);
  return [`${signs[state]}${name}`, ...words].join(' ');
}
