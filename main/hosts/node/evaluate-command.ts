import { normalize, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import type { EvaluationProgress, EvaluationRequest } from '#main/services/evaluation/evaluation-contract.ts';
import { UsageError, type Command, type OptionValues } from './command.ts';
import { layOutEvaluation } from './evaluation-layout.ts';
import { exitCodeOf, exitCodes } from './exit-codes.ts';
import { withoutControls, type Terminal } from './terminal.ts';

/** The exit code that reading-room.js gives to an interrupted process. */
const interrupted = 130;

const baselines = ['normal', 'nearest', 'extract'] as const satisfies readonly EvaluationRequest['baselines'][number][];

export const evaluateCommand: Command = {
  name: 'evaluate',
  summary: 'judge a model on a data set of reports',
  help: `Usage: reading-room evaluate DATASET [options]

Has the model draft every report of a data set, and says how its impressions agree with the radiologists', what they miss and
invent, and what the checks would have said. Reports without findings or impression are left out and counted.

  DATASET              reports with findings and impression: JSON lines, CSV, Open-i XML, text, or a zip file of these such as
                       MIMIC-CXR's mimic-cxr-reports.zip; - reads standard input. A folder of reports is packed into a zip
                       file first. Fields "abnormal" and "hard" are taken over
  --model FOLDER       the model package to judge instead of the one that comes with the program
  --compare FOLDER     another model package, judged on the same reports, with the difference's interval
  --pre-trained FOLDER the model package that the judged one was fine-tuned from, judged too
  --baseline A,B       what needs no model, judged on the same reports:
                         normal   "No acute cardiopulmonary abnormality." for every report
                         nearest  the impression of the most similar findings of --train
                         extract  the sentences of the findings that impressions repeat most
  --train FILE         the reports that "nearest" looks in
  --json               one JSON object: the numbers of all reports, then "abnormal", "hard", intervals, "compare" and more
  --predictions FILE   writes what the model drafted, one JSON object a line: id, impression, warnings
  --report FOLDER      writes index.html for people, evaluation.json and predictions.jsonl

Shares and scores run from 0 to 1; intervals are 95 %, by bootstrap. ROUGE is F1 with stemmer. A report that the model cannot
draft from, such as one with findings too long for it, counts as an empty impression and is told as "not drafted".
With --predictions or --report an interrupted evaluation loses nothing: the same command goes on where it stopped (its drafts wait
in FILE.part; a changed model or report is drafted again).

Exit codes: 0 done, 2 the data set cannot be used or results cannot be written, 3 model or engine failed, 130 interrupted.

Examples:
  reading-room evaluate examples/reports.jsonl
  reading-room evaluate test.jsonl --baseline normal,nearest,extract --train train.jsonl --report evaluation/
  reading-room evaluate test.jsonl --json --predictions drafts.jsonl`,
  options: {
    json: { type: 'boolean' },
    model: { type: 'string' },
    compare: { type: 'string' },
    'pre-trained': { type: 'string' },
    baseline: { type: 'string' },
    train: { type: 'string' },
    predictions: { type: 'string' },
    report: { type: 'string' },
  },

  async run(file, options, { station, terminal, standardInput }) {
    const json = options['json'] === true;
    const compare = textOption(options, 'compare');
    const preTrained = textOption(options, 'pre-trained');
    const train = textOption(options, 'train');
    const predictions = outputOption(options, 'predictions');
    const folder = outputOption(options, 'report');
    const chosen = baselinesOption(options);
    if (chosen.includes('nearest') && train === undefined) {
      throw new UsageError('--baseline nearest looks for similar reports in a training set: name it with --train FILE');
    }
    if (train !== undefined && !chosen.includes('nearest')) {
      throw new UsageError(
        '--train is what "nearest" looks in: ask for it with --baseline nearest, or leave --train out',
      );
    }
    if (train !== undefined && resolve(train) === resolve(file)) {
      throw new UsageError(
        '--train is the data set itself, where every report is its own neighbour: name another file',
      );
    }
    const source = (name: string) => ({ name, reports: station.readDataSet(name, { standardInput }) });
    const unreadable: string[] = [];
    const written: string[] = [];
    const sayHowToGoOn = (code: number): void => {
      if (code === interrupted && (predictions ?? folder) !== undefined) {
        terminal.complain('interrupted; the same command goes on where it stopped.');
      }
    };
    process.on('exit', sayHowToGoOn);
    const evaluated = await station.evaluations.evaluate(
      {
        dataSet: source(file),
        ...(compare !== undefined && { compare }),
        ...(preTrained !== undefined && { preTrained }),
        baselines: chosen,
        ...(train !== undefined && { train: source(train) }),
        ...(predictions !== undefined && { predictions }),
        ...(folder !== undefined && { folder }),
        detect: json || folder !== undefined,
      },
      {
        onProgress: showProgress(terminal),
        onUnreadable: ({ message }) => unreadable.push(message),
        onWritten: (path) => written.push(normalize(path)),
      },
    );
    process.off('exit', sayHowToGoOn);
    terminal.clearProgress();
    if (!evaluated.ok) {
      terminal.complain(evaluated.failure.message);
      return exitCodeOf(evaluated.failure);
    }
    complainOfSome(unreadable, terminal);
    terminal.print(
      json
        ? JSON.stringify(station.evaluations.describe(evaluated.value))
        : withoutControls(layOutEvaluation(evaluated.value)),
    );
    tellWritten(written, json, terminal);
    return exitCodes.done;
  },
};

function textOption(options: OptionValues, name: string): string | undefined {
  const given = options[name];
  if (given === '') {
    throw new UsageError(`--${name} needs a value; see "reading-room evaluate --help"`);
  }
  return typeof given === 'string' ? given : undefined;
}

/** A file or folder to write to. */
function outputOption(options: OptionValues, name: string): string | undefined {
  const given = textOption(options, name);
  if (given === '-') {
    throw new UsageError(`--${name} needs a name: standard output is for the numbers`);
  }
  return given;
}

function baselinesOption(options: OptionValues): EvaluationRequest['baselines'] {
  const names = textOption(options, 'baseline')?.split(',') ?? [];
  return [...new Set(names.map((name) => name.trim()))].map((name) => {
    const known = baselines.find((baseline) => baseline === name);
    if (known === undefined) {
      throw new UsageError(`--baseline takes ${baselines.join(', ')}, several parted by commas, not "${name}"`);
    }
    return known;
  });
}

function tellWritten(paths: readonly string[], json: boolean, terminal: Terminal): void {
  if (paths.length === 0) {
    return;
  }
  if (json) {
    // Standard output holds one JSON object and nothing else.
    terminal.complain(`wrote ${paths.join(', ')}`);
  } else {
    terminal.print(withoutControls(`\nWrote ${paths.join(', ')}`));
  }
}

/** More of them would hide what was measured. */
const mostComplaints = 5;

function complainOfSome(messages: readonly string[], terminal: Terminal): void {
  for (const message of messages.slice(0, mostComplaints)) {
    terminal.complain(message);
  }
  if (messages.length > mostComplaints) {
    terminal.complain(`${messages.length - mostComplaints} more reports cannot be read.`);
  }
}

/** Time between two changes of the line that shows progress, in milliseconds. */
const progressInterval = 100;

function showProgress(terminal: Terminal): (progress: EvaluationProgress) => void {
  let shownAt = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const isStep = progress.stage === 'loading' || progress.stage === 'measuring';
    if (isStep || performance.now() - shownAt > progressInterval) {
      shownAt = performance.now();
      terminal.showProgress(describeProgress(progress));
    }
  };
}

function describeProgress(progress: EvaluationProgress): string {
  switch (progress.stage) {
    case 'reading':
      return `Reading: ${progress.done} reports`;
    case 'loading':
      return 'Loading the model…';
    case 'measuring':
      return 'Measuring…';
    case 'drafting': {
      const { system, done, total, secondsLeft } = progress;
      const left = secondsLeft === undefined ? '' : `, ${describeDuration(secondsLeft)} left`;
      return `${system}: ${done} of ${total} (${Math.floor((100 * done) / total)} %)${left}`;
    }
  }
}

/** "45 s", "12 min", "3 h 5 min". */
function describeDuration(seconds: number): string {
  if (seconds < 90) {
    return `${Math.ceil(seconds)} s`;
  }
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
