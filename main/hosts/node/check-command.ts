import type { Review } from '#main/services/checks.ts';
import type { ReadReport } from '#main/services/ports.ts';
import { categoryMeaning } from '#shared/checks/criticality/actionable-sources.ts';
import type { Command } from './command.ts';
import { exitCodeOf, exitCodes, type ExitCode } from './exit-codes.ts';
import {
  firstSentence,
  laidOutCriticalResults,
  laidOutImpression,
  laidOutLimits,
  laidOutOmissions,
  marksLine,
  reviewAsData,
} from './review-layout.ts';
import { withoutControls } from './terminal.ts';
import { wrapText } from './wrap-text.ts';

export const checkCommand: Command = {
  name: 'check',
  summary: 'check the impression of a report against its findings',
  help: `Usage: reading-room check FILE [--json]

Checks the impression that a report has against its findings: what each sentence rests on, what contradicts the findings or
is not in them, what was left out, and which items someone must be told of soon.

  FILE    a report as text, Open-i XML, JSON, JSON lines, CSV, or a zip file of these; - reads standard input
  --json  one JSON object for each report, one a line: "warnings" (kind, interrupts, text, the sentence it stands at, the
          evidence), "sentences" with "support" and "evidence", "order" by urgency, "critical" results, "checked" (false
          where the report is not in English, the language that the checks know)

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
  const { warnings } = review.check;
  const interrupting = warnings.filter(({ interrupts }) => interrupts).length;
  const omissions = laidOutOmissions(review);
  const lines = [
    `${name}: ${interrupting} to look at before accepting, ${warnings.length - interrupting} quiet`,
    '',
    ...laidOutLimits(review),
    ...laidOutImpression(review),
    '',
    ...(omissions.length === 0 ? [] : ['Of the whole impression', ...omissions, '']),
    ...laidOutOrder(review),
    ...laidOutCriticalResults(review),
    marksLine,
    '',
  ];
  return withoutControls(lines.join('\n'));
}

/** The items by urgency, where there is an order to speak of. */
function laidOutOrder({ order }: Review): readonly string[] {
  if (order.every(({ category }) => category === 'none')) {
    return ['Order            as written: nothing asks for more than the report'];
  }
  return order.map(({ text, written, category, because }, index) =>
    wrapText(
      `${order.length === 1 ? '' : `${written + 1}. `}${firstSentence(text)}${category === 'none' ? '' : ` [${categoryMeaning[category]}: ${because}]`}`,
      (index === 0 ? 'Order' : '').padEnd(17),
    ),
  );
}
