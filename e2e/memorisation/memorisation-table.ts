import {
  fewestRepeatedWords,
  isOfOneReport,
  type RepeatedText,
  type Repetition,
} from '#shared/evaluate/memorisation.ts';
import { wilsonInterval } from '#shared/evaluate/wilson-interval.ts';

/** What was written for a report, and what it repeats of others. */
export interface ComparedReport extends Repetition {
  readonly id: string;
  /** Whether a warning interrupts. */
  readonly interrupted: boolean;
}

interface Row {
  readonly name: string;
  readonly counts: (report: ComparedReport) => boolean;
}

const repeats = ({ impressions }: ComparedReport): boolean => impressions.length > 0;
const isElsewhere = ({ inFindings }: RepeatedText): boolean => !inFindings;

const rows: readonly Row[] = [
  { name: `of ${fewestRepeatedWords} words or more`, counts: ({ words }) => words >= fewestRepeatedWords },
  { name: 'repeat a whole training impression', counts: repeats },
  { name: '  of a single training report', counts: ({ impressions }) => isOfOneReport(impressions) },
  { name: '  not in their own findings', counts: ({ impressions }) => impressions.some(isElsewhere) },
  { name: '  with an interrupting warning', counts: (report) => repeats(report) && report.interrupted },
  { name: `repeat ${fewestRepeatedWords} words in a row of one`, counts: ({ runs }) => runs.length > 0 },
  { name: '  of a single training report', counts: ({ runs }) => isOfOneReport(runs) },
  { name: '  not in their own findings', counts: ({ runs }) => runs.some(isElsewhere) },
];

/** How often the model and the radiologists repeat training impressions: counts, shares and their 95 % intervals. */
export function memorisationTable(drafts: readonly ComparedReport[], references: readonly ComparedReport[]): string {
  const lines = rows.map(({ name, counts }) =>
    line(name, ...[drafts, references].map((reports) => share(reports.filter(counts).length, reports.length))),
  );
  const all = [drafts, references].map(({ length }) => String(length).padStart(5));
  return [line('', 'model', 'radiologists'), line('impressions', ...all), ...lines].join('\n');
}

/**
 * The reports that repeat training impressions: how many words, and how many training reports have them.
 *
 * @param withTexts whether to add the words themselves
 */
export function repeatLines(reports: readonly ComparedReport[], withTexts: boolean): readonly string[] {
  return reports.flatMap(({ id, impressions, runs, interrupted }) => {
    const warned = interrupted ? ', interrupting warning' : '';
    const isWhole = impressions.length > 0;
    return (isWhole ? impressions : runs).map(({ text, reports, inFindings }) => {
      const line =
        `    ${id}  ${isWhole ? 'whole' : 'part'}, ${text.split(' ').length} words, ${reports} training ` +
        `${reports === 1 ? 'report' : 'reports'}${inFindings ? ', in its findings' : ''}${warned}`;
      return withTexts ? `${line}\n        ${text}` : line;
    });
  });
}

function line(name: string, ...cells: readonly string[]): string {
  return [name.padEnd(40), ...cells.map((cell) => cell.padEnd(28))].join('').trimEnd();
}

function share(count: number, of: number): string {
  const interval = wilsonInterval(count, of);
  const shares =
    interval === null ? '–' : `${percent(count / of)} % (${percent(interval.low)}–${percent(interval.high)})`;
  return `${String(count).padStart(5)}  ${shares}`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
