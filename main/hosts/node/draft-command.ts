import type { Draft, DraftOptions } from '#main/services/drafts.ts';
import type { ReadReport } from '#main/station.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import { requireFindings } from '#shared/report/require-findings.ts';
import { countOption, UsageError, type Command, type CommandContext } from './command.ts';
import { exitCodeOf, exitCodes, type ExitCode } from './exit-codes.ts';

export const draftCommand: Command = {
  name: 'draft',
  summary: 'draft the impression of a report from its findings',
  help: `Usage: reading-room draft FILE [options]

Drafts the impression of a report from its findings, on this machine and without a network.
A draft always needs a radiologist's review.

  FILE              a report as text, Open-i XML, JSON, JSON lines, CSV, or a zip file of these; - reads standard input
  --candidates N    show the N likeliest drafts instead of one
  --beams N         how many drafts the search follows at once: more is slower and rarely better (1: greedy)
  --max-tokens N    longest draft, in word pieces
  --model FOLDER    another model package than the one that comes with the program
  --json            one JSON object a line and report

Exit codes: 0 done, 2 the input cannot be drafted from, 3 model or engine failed.

Examples:
  reading-room draft examples/chest-effusion.txt
  reading-room draft --candidates 3 examples/chest-nodule.txt
  reading-room draft - < report.txt`,
  options: {
    json: { type: 'boolean' },
    candidates: { type: 'string' },
    beams: { type: 'string' },
    'max-tokens': { type: 'string' },
    model: { type: 'string' },
  },

  async run(file, options, context) {
    const candidates = countOption(options, 'candidates');
    const beams = countOption(options, 'beams') ?? (candidates === undefined ? undefined : Math.max(candidates, 4));
    const maximumTokens = countOption(options, 'max-tokens');
    if (candidates !== undefined && beams !== undefined && candidates > beams) {
      throw new UsageError(`--candidates ${candidates} needs at least as many --beams`);
    }
    const asked = {
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
        if (exitCode !== exitCodes.badInput) {
          break;
        } // the next report would fail in the same way
      }
    }
    return exitCode;
  },
};

interface DraftedReport {
  readonly read: ReadReport;
  readonly draft: Draft;
}

async function draftOf(
  read: ReadReport,
  options: DraftOptions,
  { station, terminal, signal }: CommandContext,
): Promise<{ ok: true; value: DraftedReport } | { ok: false; failure: Failure }> {
  const findings = requireFindings(read.report, read.name);
  if (!findings.ok) {
    return findings;
  }
  terminal.showProgress('Loading the model…');
  const drafted = await station.drafts.draft(findings.value, options, {
    signal,
    onProgress: (text) => terminal.showProgress(`Drafting: ${text}`),
  });
  terminal.clearProgress();
  return drafted.ok ? { ok: true, value: { read, draft: drafted.value } } : drafted;
}

function asJson({ read, draft }: DraftedReport): string {
  const [best] = draft.candidates;
  return JSON.stringify({
    ...(read.id !== undefined && { id: read.id }),
    report: read.name,
    impression: best.text,
    candidates: draft.candidates.map(({ text, score, complete }) => ({ text, score, complete })),
    warnings: [],
    model: draft.model,
    timings: draft.timings,
  });
}

function layOut({ read, draft }: DraftedReport, shown: number): string {
  const { model, timings } = draft;
  const texts = draft.candidates.slice(0, shown).map(({ text, complete }, index) => {
    const heading = shown === 1 ? [] : [`Candidate ${index + 1} of ${Math.min(shown, draft.candidates.length)}`, ''];
    const cut = complete ? [] : ['[cut off at the longest allowed length]'];
    return [...heading, text, ...cut, ''].join('\n');
  });
  return [
    'DRAFT IMPRESSION: needs radiologist review',
    '',
    ...texts,
    `Report  ${read.name}`,
    `Model   ${model.name} ${model.version} (${model.variant}, ${model.hash.slice(0, 12)}), made for: ${model.scope}`,
    `Time    ${seconds(timings.totalMs)}, first word after ${seconds(timings.firstTokenMs)}; ` +
      `starting the engine ${seconds(timings.engineStartMs)}`,
    '',
  ].join('\n');
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
