import { performance } from 'node:perf_hooks';
import { findIdentifiers } from '#shared/deid/find-identifiers.ts';
import type { StudyRecord } from '#shared/records/study-record.ts';
import { scriptOptions, stopScript, wholeNumber } from '../script/script-options.ts';
import { CleanTally, type CleanScore } from './clean-tally.ts';
import { halves, reportLanguages, type Half } from './deid-case.ts';
import { cleanText, scoresText } from './deid-text.ts';
import { generateCleanReports } from './generate-clean-reports.ts';
import { generateReports } from './generate-reports.ts';
import { MissedExamples } from './missed-examples.ts';
import { IdentifierTally, type IdentifierScore } from './score-identifiers.ts';

const values = scriptOptions({
  help: `Usage: npm run judge:deid -- [options]

How many identifiers are found in invented reports in English, German and Dutch, and how many clean ones are left alone: from the
text alone, and with the study record that came beside it.

  --half NAME   tuning, or held-out: other templates, names and places, never looked at while rules are made (tuning)
  --reports N   reports with identifiers; half as many clean ones come on top (18000)
  --seed S      other reports; the same seed makes the same ones (1)
  --misses K    also up to K missed identifiers and K false hits of each category; not of the held-out half
  --json        the tables as one JSON object

Exit codes: 0 measured, 2 wrong options.`,
  options: {
    half: { type: 'string', default: 'tuning' },
    reports: { type: 'string', default: '18000' },
    seed: { type: 'string', default: '1' },
    misses: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

const half = halves.find((name) => name === values.half);
if (half === undefined) {
  stopScript(`--half takes ${halves.join(' or ')}, not "${values.half}".`);
}
if (half === 'held-out' && values.misses !== undefined) {
  stopScript('--misses shows the tuning half alone: rules are never made by what the held-out half gets wrong.');
}
const count = wholeNumber(values.reports, '--reports', 1);
const seed = wholeNumber(values.seed, '--seed', 0);
const most = values.misses === undefined ? 0 : wholeNumber(values.misses, '--misses', 1);

/** The same tallies for the text alone and for the text with its study. */
class Side {
  readonly byLanguage = new Map(['all', ...reportLanguages].map((name) => [name, new IdentifierTally()]));
  readonly clean = new CleanTally();
  /** Of finding alone, in milliseconds. */
  time = 0;

  find(text: string, study: StudyRecord | undefined) {
    const started = performance.now();
    const found = findIdentifiers(text, study);
    this.time += performance.now() - started;
    return found;
  }

  figures(half: Half) {
    const clean: CleanScore = this.clean.score();
    return {
      languages: new Map([...this.byLanguage].map(([name, tally]) => [name, tally.score()])),
      // Which sentences were touched shows what the held-out half is made of.
      clean: half === 'held-out' ? { ...clean, fragments: [] } : clean,
      // Characters as the program holds them: nearly all of them are one byte of UTF-8.
      megabytesPerSecond: characters / 1000 / this.time,
    };
  }
}

const alone = new Side();
const studied = new Side();
const missed = new MissedExamples(most);
let characters = 0;
for (const report of generateReports({ half, seed, count })) {
  characters += report.text.length;
  for (const side of [alone, studied]) {
    const found = side.find(report.text, side === studied ? report.study : undefined);
    side.byLanguage.get('all')?.add({ ...report, found });
    side.byLanguage.get(report.language)?.add({ ...report, found });
    if (side === studied) {
      missed.add(report, found);
    }
  }
}
for (const report of generateCleanReports({ half, seed, count: Math.ceil(count / 2) })) {
  characters += report.text.length;
  for (const side of [alone, studied]) {
    side.clean.add(report, side.find(report.text, side === studied ? report.study : undefined));
  }
}

const [withoutStudy, withStudy] = [alone.figures(half), studied.figures(half)];
if (values.json) {
  console.log(JSON.stringify({ half, seed, reports: count, withoutStudy, withStudy }, plainMaps));
} else {
  const tables = ['all', ...reportLanguages].map((name) =>
    scoresText(name === 'all' ? `${half}, ${count} reports, seed ${seed}` : `Of them in ${name}`, {
      withoutStudy: scoreOf(withoutStudy.languages, name),
      withStudy: scoreOf(withStudy.languages, name),
    }),
  );
  const speeds = [withoutStudy, withStudy].map(({ megabytesPerSecond }) => megabytesPerSecond.toFixed(1));
  console.log(
    [
      ...tables,
      cleanText(withoutStudy.clean, withStudy.clean),
      `Speed: ${speeds[0]} MB/s alone, ${speeds[1]} MB/s with study`,
      ...(most === 0 ? [] : [missed.lines().join('\n')]),
    ].join('\n\n'),
  );
}

function scoreOf(scores: ReadonlyMap<string, IdentifierScore>, name: string): IdentifierScore {
  return scores.get(name) ?? new IdentifierTally().score();
}

function plainMaps(_: string, value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value;
}
