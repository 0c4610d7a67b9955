import type { Draft, DraftCandidate, DraftOptions, Refusal } from '#main/services/drafts.ts';
import type { ReadReport } from '#main/services/ports.ts';
import { failed, isInputFailure, succeeded, type Failure, type FailureCode, type Result } from '#shared/ipc/failure.ts';
import { draftLengths, draftWish, type DraftWish } from '#shared/records/draft-record.ts';
import { reportBackground } from '#shared/report/report-background.ts';
import { requireFindings } from '#shared/report/require-findings.ts';
import { countOption, UsageError, type Command, type CommandContext, type OptionValues } from './command.ts';
import { exitCodeOf, exitCodes, type ExitCode } from './exit-codes.ts';
import { reviewAsData } from './review-as-data.ts';
import { interruptionsLine, laidOutReview } from './review-layout.ts';
import { withoutControls } from './terminal.ts';
import { laidOutUrgency } from './urgency-layout.ts';
import { margin, wrapText } from './wrap-text.ts';

export const draftCommand: Command = {
  name: 'draft',
  summary: 'draft the impression of a report from its findings',
  help: `Usage: reading-room draft FILE [options]

Drafts the impression of a report from its findings, on this machine and without a network, the most urgent item first.
Under each item stands the sentence of the findings that it rests on, or that there is none, and what contradicts the
findings; below the draft, what it leaves out, who must be told soon, and what published rules say of follow-up. What asks
for a look before accepting has a ! in the margin. A draft always needs a radiologist's review.

A report that the model was not made for (another kind of study, another language, a child) is not drafted: the reason is
printed with the findings' own sentences.

  FILE              a report as text, Open-i XML, JSON, JSON lines, CSV, or a zip file of these; - reads standard input
  --candidates N    show the N likeliest drafts instead of one
  --beams N         how many drafts the search follows at once: more is slower and rarely better (1: greedy)
  --max-tokens N    longest draft, in tokens (pieces of words)
  --length LENGTH   short (never longer than usual; what someone must be told of stays), usual, or full (all that is found)
  --instruction TEXT  what to tell, in a few words: "shorter, nodule first", "include the scoliosis", "leave out the spine",
                    "only the effusion"; of findings that the report states
  --model FOLDER    another model package than the one that comes with the program
  --json            one JSON object for each report, one a line: "impression" with its "warnings", "sentences" (with evidence),
                    "order", "critical" results and "followUp"; "refusal" where nothing was drafted; "candidates" are as
                    many as --candidates says, else as --beams (fewer where drafts are alike)

Exit codes: 0 done, 2 the input cannot be drafted from, 3 model or engine failed, 130 interrupted.

Examples:
  reading-room draft examples/chest-effusion.txt
  reading-room draft --candidates 3 examples/chest-nodule.txt
  reading-room draft --instruction "shorter, effusion first" examples/chest-effusion.txt
  reading-room draft - < report.txt`,
  options: {
    json: { type: 'boolean' },
    candidates: { type: 'string' },
    beams: { type: 'string' },
    'max-tokens': { type: 'string' },
    length: { type: 'string' },
    instruction: { type: 'string' },
    model: { type: 'string' },
  },

  async run(file, options, context) {
    const candidates = countOption(options, 'candidates');
    const beams = countOption(options, 'beams');
    const maximumTokens = countOption(options, 'max-tokens');
    if (candidates !== undefined && beams !== undefined && candidates > beams) {
      throw new UsageError(`--candidates ${candidates} needs at least as many --beams, not ${beams}`);
    }
    const wish = wishOf(options);
    const asked = {
      ...(wish && { wish }),
      ...(beams !== undefined && { beams }),
      ...(candidates !== undefined && { candidates }),
      ...(maximumTokens !== undefined && { maximumTokens }),
    };
    const present = options['json'] === true ? asJson : layOut;

    let exitCode: ExitCode = exitCodes.done;
    for await (const read of context.station.readReports(file, context)) {
      const drafted = read.ok ? await draftOf(read.value, asked, context) : read;
      if (drafted.ok) {
        context.terminal.print(present(drafted.value, candidates ?? 1));
      } else {
        context.terminal.complain(drafted.failure.message);
        exitCode = exitCodeOf(drafted.failure);
        if (endsAll(drafted.failure)) {
          break;
        }
      }
    }
    return exitCode;
  },
};

/** Undefined where the reader asks for nothing in particular. Throws UsageError for what is no wish. */
function wishOf({ length, instruction }: OptionValues): DraftWish | undefined {
  if (length === undefined && instruction === undefined) {
    return undefined;
  }
  const wish = draftWish.safeParse({ length, instruction });
  if (wish.success) {
    return wish.data;
  }
  const isLength = wish.error.issues[0]?.path[0] === 'length';
  throw new UsageError(
    isLength
      ? `--length takes ${draftLengths.join(', ')}, not "${String(length)}"`
      : '--instruction takes a few words, of 200 characters at most',
  );
}

interface DraftedReport {
  readonly read: ReadReport;
  readonly draft: Draft;
}

/** Whether the model cannot be used or was asked for what it cannot do, whatever the report. */
function concernsNoReport(code: FailureCode): boolean {
  return code === 'OPTION_OUT_OF_RANGE' || code.startsWith('MODEL_');
}

/** Whether the next report would fail in the same way. */
function endsAll(failure: Failure): boolean {
  return concernsNoReport(failure.code) || !isInputFailure(failure);
}

async function draftOf(
  read: ReadReport,
  options: DraftOptions,
  { station, terminal }: CommandContext,
): Promise<Result<DraftedReport>> {
  const findings = requireFindings(read.report, read.name);
  if (!findings.ok) {
    return findings;
  }
  const report = { findings: findings.value, background: reportBackground(read.report) };
  terminal.showProgress('Loading the model…');
  const drafted = await station.drafts.draft(report, options, {
    onProgress: (text) => terminal.showProgress(`Drafting: ${text}`),
  });
  terminal.clearProgress();
  if (drafted.ok) {
    return succeeded({ read, draft: drafted.value });
  }
  const { code, message } = drafted.failure;
  const complete = message.startsWith(read.name) || concernsNoReport(code);
  return failed(code, complete ? message : `${read.name}: ${message}`);
}

function asJson({ read, draft }: DraftedReport): string {
  const [best] = draft.candidates;
  return JSON.stringify({
    ...(read.id !== undefined && { id: read.id }),
    report: read.name,
    ...(draft.refusal !== undefined && { refusal: draft.refusal }),
    impression: best.text,
    candidates: draft.candidates.map(({ text, score, complete }) => ({ text, score, complete })),
    ...reviewAsData(best.review),
    model: draft.model,
    timings: draft.timings,
  });
}

function layOut({ read, draft }: DraftedReport, shown: number): string {
  const { model, timings } = draft;
  const lines = [
    ...(draft.refusal === undefined ? laidOutDraft(draft, shown) : laidOutRefusal(draft.refusal, draft.candidates[0])),
    `Report  ${read.name}`,
    wrapText(
      `${model.name} ${model.version} (${model.variant}, ${model.hash.slice(0, 12)}), made for: ${model.scope}`,
      'Model   ',
    ),
    `Time    ${(timings.totalMs / 1000).toFixed(2)} s`,
    '',
  ];
  return withoutControls(lines.join('\n'));
}

function laidOutDraft(draft: Draft, shown: number): readonly string[] {
  const candidates = draft.candidates.slice(0, shown);
  return [
    'DRAFT IMPRESSION: needs radiologist review',
    ...candidates.flatMap((candidate, index) =>
      shown === 1
        ? laidOutCandidate(candidate)
        : ['', `Candidate ${index + 1} of ${candidates.length}`].concat(laidOutCandidate(candidate)),
    ),
  ];
}

function laidOutRefusal({ message }: Refusal, { items, review }: DraftCandidate): readonly string[] {
  const urgency = review.isRead ? laidOutUrgency(review) : [];
  return [
    'NOT DRAFTED: outside what the model is made for',
    wrapText(message),
    '',
    "The findings' own sentences, word for word, to write the impression from:",
    '',
    ...items.map((item, index) => wrapText(item, items.length === 1 ? margin : `${margin}${index + 1}. `)),
    '',
    ...(urgency.length === 0 ? [] : [...urgency, '']),
  ];
}

function laidOutCandidate({ review, complete }: DraftCandidate): readonly string[] {
  const interruptions = interruptionsLine(review);
  return [
    ...(interruptions === undefined ? [] : [interruptions]),
    ...(complete ? [] : ['Cut off at the longest allowed length']),
    '',
    ...laidOutReview(review),
  ];
}
