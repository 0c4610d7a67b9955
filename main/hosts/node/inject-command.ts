import { caseId } from '#shared/evaluate/case-id.ts';
import { evaluationCase } from '#shared/evaluate/evaluation-case.ts';
import type { EvaluationCase } from '#shared/evaluate/evaluation-data.ts';
import { injectErrors } from '#shared/evaluate/injection/inject.ts';
import { errorKinds, type ErrorKind, type Injection } from '#shared/evaluate/injection/injection.ts';
import { readPair } from '#shared/evaluate/injection/reading.ts';
import { countOption, UsageError, type Command, type OptionValues } from './command.ts';
import { exitCodeOf, exitCodes, type ExitCode } from './exit-codes.ts';

export const injectCommand: Command = {
  name: 'inject',
  summary: 'make errors in impressions on purpose, to measure checks and to train with',
  help: `Usage: reading-room inject FILE [options]

Makes errors in the impressions of reports, as a drafting model makes them, and prints the faulty impressions with what is
wrong in each. For measuring checks and for training; nothing of it belongs into a patient's record.

  FILE            reports with findings and impression as text, Open-i XML, JSON, JSON lines, CSV, or a zip file of these; -
                  reads standard input
  --kinds A,B     only errors of these kinds (all):
                    side              left for right
                    negation-dropped  "no effusion" becomes "effusion"
                    negation-added    "effusion" becomes "no effusion"
                    number            another size, or another unit
                    severity          large for small, mild for severe
                    invented          a finding that the findings do not hold
                    omitted           a significant finding left out
                    comparison        with an earlier study that the report does not have
  --per-report N  up to N faulty impressions of each report, of different kinds where possible (1)
  --seed N        another draw: the same number and report give the same errors (1)

One JSON object a line: id, background, findings, impression (faulty), original (as the report has it, without masks), error:
kind, start and end of the wrong words in the faulty impression (UTF-16; equal where words are only missing), finding where it has
a name, original words, and carried: whether the wrong sentence comes from the findings. A report in which no such error can be
made gives no line.

Exit codes: 0 done, 2 the input cannot be used, 3 the program failed, 130 interrupted.

Examples:
  reading-room inject examples/reports.jsonl
  reading-room inject --kinds side,number --per-report 2 --seed 7 examples/reports.jsonl > faulty.jsonl`,
  options: {
    kinds: { type: 'string' },
    'per-report': { type: 'string' },
    seed: { type: 'string' },
  },

  async run(file, options, { station, terminal, standardInput }) {
    const drawn = {
      kinds: kindsOption(options),
      seed: countOption(options, 'seed') ?? 1,
      count: countOption(options, 'per-report') ?? 1,
    };
    let exitCode: ExitCode = exitCodes.done;
    for await (const result of station.readReports(file, { standardInput })) {
      if (!result.ok) {
        terminal.complain(result.failure.message);
        exitCode = exitCodeOf(result.failure);
        continue;
      }
      const { name, report } = result.value;
      const id = caseId(result.value, file);
      const found = evaluationCase({ id, report });
      if (typeof found === 'string') {
        terminal.complain(`${name} has ${found}: errors are made in an impression against the findings.`);
        exitCode = exitCodes.badInput;
        continue;
      }
      const reading = readPair({ ...found, impression: found.reference });
      for (const injection of injectErrors(reading, id, drawn)) {
        terminal.print(asJson(found, injection));
      }
    }
    return exitCode;
  },
};

function kindsOption(options: OptionValues): readonly ErrorKind[] {
  const given = options['kinds'];
  if (typeof given !== 'string') {
    return errorKinds;
  }
  return given.split(',').map((name) => {
    const kind = errorKinds.find((known) => known === name.trim());
    if (kind === undefined) {
      throw new UsageError(`--kinds takes ${errorKinds.join(', ')}, parted by commas, not "${name.trim()}"`);
    }
    return kind;
  });
}

function asJson({ id, background, findings, reference }: EvaluationCase, { impression, error }: Injection): string {
  return JSON.stringify({ id, background, findings, impression, original: reference, error });
}
