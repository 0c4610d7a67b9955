import { faultyShare, type CountedShare, type DetectionTable, type Detection } from './detection.ts';

/** The table for people: a row a kind of error, then what untouched impressions were disturbed by. */
export function detectionText({ detections, untouched, seed }: DetectionTable): string {
  const percent = `${Math.round(100 * faultyShare)} %`;
  const rows = [
    ['error', 'made', 'interrupted', '', 'any warning', '', 'right kind', '', `PPV at ${percent}`],
    ...detections.map(row),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length))) ?? [];
  const lines = rows.map((cells) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const { all, abnormal } = untouched;
  return [
    ...lines,
    '',
    `Untouched impressions (seed ${seed}): ${all.interrupted.of}, of them ${abnormal.interrupted.of} abnormal`,
    `  interrupting warnings a report  ${decimals(all.alertsPerReport, 3)}  (abnormal ${decimals(abnormal.alertsPerReport, 3)})`,
    `  reports interrupted             ${decimals(all.interrupted.share, 3)}  ${interval(all.interrupted)}`,
    `  quiet warnings a report         ${decimals(all.quietPerReport, 3)}  (abnormal ${decimals(abnormal.quietPerReport, 3)})`,
  ].join('\n');
}

function row({ kind, interrupting, anyWarning, rightKind, predictiveValue }: Detection): string[] {
  const shares = [interrupting, anyWarning, rightKind].flatMap((share) => [decimals(share.share, 3), interval(share)]);
  return [kind, String(interrupting.of), ...shares, decimals(predictiveValue, 3)];
}

function interval({ interval }: CountedShare): string {
  return interval === null ? '' : `[${decimals(interval.low, 2)}, ${decimals(interval.high, 2)}]`;
}

function decimals(value: number | null, digits: number): string {
  return value === null ? '–' : value.toFixed(digits).replace(/^0(?=\.)/u, '');
}
