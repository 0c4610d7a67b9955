import type { Review } from '#main/services/checks.ts';
import type { ReadReport } from '#main/services/ports.ts';
import type { Command } from './command.ts';
import { exitCodeOf, exitCodes, type ExitCode } from './exit-codes.ts';
import { reviewAsData } from './review-as-data.ts';
import { laidOutReview, verdictLine } from './review-layout.ts';
import { withoutControls } from './terminal.ts';

export const checkCommand: Command = {
  name: 'check',
  summary: 'check the impression of a report against its findings',
  help: `Usage: reading-room check FILE [--json]

Checks the impression that a report has against its findings: what each sentence rests on, what contradicts the findings or
is not in them, what was left out, which items someone must be told of soon, and what published rules say of follow-up.
What asks for a look before accepting has a ! in the margin.

  FILE    a report as text, Open-i XML, JSON, JSON lines, CSV, or a zip file of these; - reads standard input
  --json  one JSON object for each report, one a line: "warnings" (kind, interrupts, text, the sentence it stands at, the
          evidence), "sentences" with "support" and "evidence", "order" by urgency, "critical" results (with what
          guidance asks to document, and whether they are "inImpression"), "followUp"
          (rule, version, citation, status, recommendation, what is missing), "checked" (false where the report is not in
          English, the language that the checks know)

Exit codes: 0 checked, whatever was found; 2 the input cannot be checked, 3 the program failed, 130 interrupted.

Examples:
  reading-room check examples/chest-effusion.txt
  reading-room check --json examples/reports.jsonl`,
  options: { json: { type: 'boolean' } },

  async run(file, options, { station, terminal, standardInput }) {
    const present = options['json'] === true ? asJson : layOut;
    let exitCode: ExitCode = exitCodes.done;
    for await (const read of station.readReports(file, { standardInput })) {
      const review = read.ok ? station.reviewReport(read.value) : read;
      if (read.ok && review.ok) {
        terminal.print(present(read.value, review.value));
      } else if (!review.ok) {
        terminal.complain(review.failure.message);
        exitCode = exitCodeOf(review.failure);
      }
    }
    return exitCode;
  },
};

function asJson({ id, name }: ReadReport, review: Review): string {
  return JSON.stringify({ ...(id !== undefined && { id }), report: name, ...reviewAsData(review) });
}

function layOut({ name }: ReadReport, review: Review): string {
  const verdict = verdictLine(review);
  const lines = [name, ...(verdict === undefined ? [] : [verdict]), '', ...laidOutReview(review)];
  return withoutControls(lines.join('\n'));
}
