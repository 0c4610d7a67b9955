import { describeReport } from '#shared/report/describe-report.ts';
import { describeStudyRecord } from '#shared/records/study-record.ts';
import { sectionText, sectionKinds, type ParsedReport } from '#shared/report/sections.ts';
import type { Command } from './command.ts';
import { exitCodeOf, exitCodes, type ExitCode } from './exit-codes.ts';
import { withoutControls } from './terminal.ts';

export const parseCommand: Command = {
  name: 'parse',
  summary: 'show the sections of a report',
  help: `Usage: reading-room parse FILE [--json]

Shows which sections a report has: what the program would draft from.

  FILE    a report as text, HL7 v2, FHIR R4, DICOM SR, Open-i XML, JSON, JSON lines, CSV, or a zip file of these; - reads standard
          input
  --json  one JSON object for each report, one a line: each section's text under its name, "sections" with offsets, and
          what the sender says of the study under "study"

Exit codes: 0 done, 2 the input cannot be read, 3 the program failed, 130 interrupted.

Examples:
  reading-room parse examples/chest-effusion.txt
  reading-room parse --json examples/reports.jsonl`,
  options: { json: { type: 'boolean' } },

  async run(file, options, { station, terminal, standardInput }) {
    let exitCode: ExitCode = exitCodes.done;
    for await (const result of station.readReports(file, { standardInput })) {
      if (!result.ok) {
        terminal.complain(result.failure.message);
        exitCode = exitCodeOf(result.failure);
      } else if (options['json'] === true) {
        const { id, report, study } = result.value;
        const told = study && describeStudyRecord(study);
        terminal.print(
          JSON.stringify({ ...(id !== undefined && { id }), ...describeReport(report), ...(told && { study: told }) }),
        );
      } else {
        terminal.print(withoutControls(layOut(result.value.name, result.value.report)));
      }
    }
    return exitCode;
  },
};

function layOut(name: string, report: ParsedReport): string {
  const sections = sectionKinds
    .map((kind) => ({ kind, text: sectionText(report, kind) }))
    .filter(({ text }) => text !== '')
    .map(({ kind, text }) => `${kind.toUpperCase()}\n${text.replace(/^/gmu, '  ')}`);
  const status = report.status === undefined ? '' : `, ${report.status}`;
  return [`${name}${status}`, ...sections].join('\n\n').concat('\n');
}
