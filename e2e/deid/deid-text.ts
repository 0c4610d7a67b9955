import type { CleanScore } from './clean-tally.ts';
import type { CountedShare, IdentifierScore } from './score-identifiers.ts';

/** What was scored with the study beside the text, and without. */
export interface BothScores {
  readonly withoutStudy: IdentifierScore;
  readonly withStudy: IdentifierScore;
}

/** The table for people: what was found of each group and category, and how much of what was found is right. */
export function scoresText(title: string, { withoutStudy, withStudy }: BothScores): string {
  const recall = [...withoutStudy.recall.keys()].map((name) =>
    row(name, withoutStudy.recall.get(name), withStudy.recall.get(name)),
  );
  const names = [...new Set([...withoutStudy.precision.keys(), ...withStudy.precision.keys()])].sort();
  const precision = names.map((name) => row(name, withoutStudy.precision.get(name), withStudy.precision.get(name)));
  return [
    title,
    ...table([['found of true ones', 'true', 'text alone', '95 %', 'with study', '95 %'], ...recall]),
    '',
    ...table([['right of found ones', 'found', 'text alone', '95 %', 'with study', '95 %'], ...precision]),
    '',
    `Texts with every identifier found: ${inWords(withoutStudy.wholeTexts)} alone, ${inWords(withStudy.wholeTexts)} with study`,
  ].join('\n');
}

// The rest is in the JSON.
const shownFragments = 20;

export function cleanText(withoutStudy: CleanScore, withStudy: CleanScore): string {
  return [
    `Clean texts touched: ${inWords(withoutStudy.touched)} alone, ${inWords(withStudy.touched)} with the study of somebody`,
    ...withStudy.fragments
      .slice(0, shownFragments)
      .map(({ times, example }) => `  ${String(times).padStart(4)}  ${example}`),
  ].join('\n');
}

function row(name: string, alone: CountedShare | undefined, studied: CountedShare | undefined): readonly string[] {
  const none = { count: 0, of: 0, interval: null };
  const shares = [alone ?? none, studied ?? none].flatMap((share) => [percent(share), interval(share)]);
  return [name, String(alone?.of ?? 0), ...shares];
}

function inWords(share: CountedShare): string {
  return `${share.count} of ${share.of} (${percent(share)})`;
}

function percent({ count, of }: CountedShare): string {
  return of === 0 ? '–' : `${((100 * count) / of).toFixed(2)} %`;
}

function interval({ interval }: CountedShare): string {
  return interval === null ? '' : `[${(100 * interval.low).toFixed(1)}, ${(100 * interval.high).toFixed(1)}]`;
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
