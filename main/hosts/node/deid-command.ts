import { readFile } from 'node:fs/promises';
import type { ReadReport } from '#main/services/ports.ts';
import { findIdentifiers } from '#shared/deid/find-identifiers.ts';
import type { IdentifierSpan } from '#shared/deid/identifier.ts';
import { maskIdentifiers } from '#shared/deid/mask-identifiers.ts';
import { readKnownStudy } from '#shared/deid/read-known-study.ts';
import { replaceBySurrogates } from '#shared/deid/surrogates.ts';
import type { StudyRecord } from '#shared/records/study-record.ts';
import { UsageError, type Command, type OptionValues } from './command.ts';
import { exitCodeOf, exitCodes, type ExitCode } from './exit-codes.ts';
import { withoutControls } from './terminal.ts';

export const deidCommand: Command = {
  name: 'deid',
  summary: 'take the patient out of a report',
  help: `Usage: reading-room deid FILE [--json] [--known STUDY.json] [--surrogates KEY]

Shows a report without what names a patient or those around them: names, dates, numbers, places, ages over 89. English, German, Dutch.

  FILE              a report as text, HL7 v2, FHIR R4, DICOM SR, Open-i XML, JSON, JSON lines, CSV, or a zip file of these; - reads
                    standard input
  --known FILE      what is known of the study, as "parse --json" prints it under "study"; what a message says of its own study is
                    known without
  --surrogates KEY  invented names and other digits in place of ___, the same ones for the same key; dates become intervals to
                    the study
  --json            one JSON object for each report, one a line: "text" without identifiers, and "spans": what was found, with
                    start and end in the given text, category, rule, and confidence from 0 to 1

Not every name can be found: SECURITY.md says what remains.

Exit codes: 0 done, 2 the input cannot be read, 3 the program failed, 130 interrupted.

Examples:
  reading-room deid examples/chest-effusion.txt
  reading-room deid --json --known study.json report.txt`,
  options: { json: { type: 'boolean' }, known: { type: 'string' }, surrogates: { type: 'string' } },

  async run(file, options, { station, terminal, standardInput }) {
    const known = await knownStudy(options['known']);
    let exitCode: ExitCode = exitCodes.done;
    for await (const result of station.readReports(file, { standardInput })) {
      if (!result.ok) {
        terminal.complain(result.failure.message);
        exitCode = exitCodeOf(result.failure);
        continue;
      }
      const { id } = result.value;
      const { text, spans } = deidentified(result.value, known, options);
      terminal.print(
        options['json'] === true
          ? JSON.stringify({ ...(id !== undefined && { id }), text, spans })
          : withoutControls(text),
      );
    }
    return exitCode;
  },
};

function deidentified(
  { report, study: own }: ReadReport,
  known: StudyRecord | undefined,
  { surrogates }: OptionValues,
): { readonly text: string; readonly spans: readonly IdentifierSpan[] } {
  const study = { ...own, ...known };
  const spans = findIdentifiers(report.text, study);
  const { studyDate } = study;
  const text =
    typeof surrogates === 'string'
      ? replaceBySurrogates(report.text, spans, { key: surrogates, ...(studyDate !== undefined && { studyDate }) })
      : maskIdentifiers(report.text, spans);
  return { text, spans };
}

async function knownStudy(path: OptionValues[string]): Promise<StudyRecord | undefined> {
  if (typeof path !== 'string') {
    return undefined;
  }
  const study = readKnownStudy(await readJson(path));
  if (study === undefined) {
    throw new UsageError(
      `--known ${path} is not a study: give the "study" object that "reading-room parse --json" prints`,
    );
  }
  return study;
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch {
    throw new UsageError(`--known ${path} cannot be read as JSON: check the path and the file`);
  }
}
