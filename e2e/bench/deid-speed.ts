import { readdir, readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { findIdentifiers } from '#shared/deid/find-identifiers.ts';
import type { StudyRecord } from '#shared/records/study-record.ts';
import { generateReports } from '../deid/generate-reports.ts';

/**
 * How many megabytes of reports a second de-identification reads on one core, from the text alone and with the study record beside it. Figures
 * are given by the clock, and by the time that the thread was running: they differ where other work has the core. A first pass, in which the
 * engine compiles, is not counted.
 *
 *   npm run bench:deid
 */

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '3' } } });

interface Case {
  readonly text: string;
  readonly study: StudyRecord;
}

const generated = [...generateReports({ half: 'tuning', seed: 1, count: 1200 })];
const folder = new URL('../../examples/', import.meta.url);
const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
const examples = await Promise.all(
  names.map(async (name, index): Promise<Case> => ({
    text: await readFile(new URL(name, folder), 'utf8'),
    // Of somebody: which names are looked for makes no difference to the time.
    study: generated[index]?.study ?? {},
  })),
);
/** Four at a time, for most of those that are made are shorter than a page; every third is of one language. */
const pages = Array.from({ length: 300 }, (_, index): Case => {
  const first = Math.floor(index / 3) * 12 + (index % 3);
  const parts = [0, 3, 6, 9].map((step) => generated[first + step]);
  return { text: parts.map((part) => part?.text ?? '').join('\n\n'), study: parts[0]?.study ?? {} };
});

function measure(cases: readonly Case[], hasStudy: boolean): string {
  const readAll = (): void => {
    for (const { text, study } of cases) {
      findIdentifiers(text, hasStudy ? study : {});
    }
  };
  readAll();
  const started = performance.now();
  const before = process.threadCpuUsage();
  let passes = 0;
  do {
    readAll();
    passes += 1;
  } while (performance.now() < started + Number(values.seconds) * 1000);
  const { user, system } = process.threadCpuUsage(before);
  // In UTF-8.
  const bytes = passes * cases.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const clock = bytes / 1000 / (performance.now() - started);
  return `${clock.toFixed(2).padStart(7)}${(bytes / (user + system)).toFixed(2).padStart(9)}`;
}

console.log(`MB/s, one thread of ${cpus()[0]?.model ?? 'unknown'}            by the clock  running`);
for (const [name, cases] of [
  ['the examples', examples],
  ['invented reports full of identifiers', pages],
] as const) {
  const bytes = cases.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / cases.length;
  for (const hasStudy of [false, true]) {
    const what = `${name}, ${Math.round(bytes)} bytes each, ${hasStudy ? 'with study' : 'text alone'}`;
    console.log(`${what.padEnd(76)}${measure(cases, hasStudy)}`);
  }
}
