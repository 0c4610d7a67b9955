import { checkImpression } from '#shared/checks/check-impression.ts';
import type { CheckedSentence } from '#shared/checks/check.ts';
import type { LabelledSentence } from '#shared/checks/labels/finding.ts';
import { readText } from '#shared/checks/check-text.ts';
import { contentFeatures } from '#shared/generate/content-features.ts';
import { prepareFindings } from '#shared/generate/prepare-findings.ts';
import { caseId } from '#shared/evaluate/case-id.ts';
import { reportBackground } from '#shared/report/report-background.ts';
import { sectionText } from '#shared/report/sections.ts';
import type { Command } from './command.ts';
import { exitCodeOf, exitCodes, type ExitCode } from './exit-codes.ts';

export const labelCommand: Command = {
  name: 'label',
  summary: 'name the findings that each sentence of a report states, and what each impression rests on',
  help: `Usage: reading-room label FILE

Prints what each sentence of findings and impression says was found: one JSON object a report and line, for programs that train
or measure. "radtrain train" and "radtrain select" read it.

  FILE            reports as text, Open-i XML, JSON, JSON lines, CSV, or a zip file of these; - reads standard input

Each line has id, findings and impression: lists of sentences with text and the findings that each states (name, state, and what
else is said of it: side, severity, change, locations, measurements). A sentence of the impression also has support and evidence:
the places, from 0 on, of the sentences of the findings that it rests on. "selectable" are the findings that an impression
may tell, with the features by which the program estimates whether it does; "features" are those of the report as a whole.
docs/FINDINGS.md lists the names.

Exit codes: 0 done, 2 the input cannot be used, 3 the program failed, 130 interrupted.

Example:
  reading-room label examples/reports.jsonl > labels.jsonl`,
  options: {},

  async run(file, _options, { station, terminal, standardInput }) {
    let exitCode: ExitCode = exitCodes.done;
    for await (const result of station.readDataSet(file, { standardInput })) {
      if (!result.ok) {
        terminal.complain(result.failure.message);
        exitCode = exitCodeOf(result.failure);
        continue;
      }
      const { report } = result.value;
      const findings = sectionText(report, 'findings');
      const impression = sectionText(report, 'impression');
      const features = contentFeatures(readText(prepareFindings(findings)));
      const check = checkImpression(impression, { findings, background: reportBackground(report) });
      terminal.print(
        JSON.stringify({
          id: caseId(result.value, file),
          findings: check.findings.map((sentence) => labelled(findings, sentence)),
          impression: check.impression.map((sentence) => supported(impression, sentence)),
          selectable: features.findings,
          features: features.report,
        }),
      );
    }
    return exitCode;
  },
};

function labelled(text: string, { start, end, findings }: LabelledSentence): object {
  const named = findings.map(({ start: _start, end: _end, measurements, ...finding }) => ({
    ...finding,
    measurements: measurements.map(({ values, unit }) => ({ values, unit })),
  }));
  return { text: text.slice(start, end), findings: named };
}

function supported(text: string, sentence: CheckedSentence): object {
  const { support, evidence } = sentence;
  return { ...labelled(text, sentence), support, evidence };
}
