import { inputLimits } from '#main/interop/input-limits.ts';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import { composeReport } from '#shared/report/compose-report.ts';
import { parseReport } from '#shared/report/parse-report.ts';
import type { ParsedReport } from '#shared/report/sections.ts';
import { attachedContents, type AttachmentContent } from './attachment-text.ts';
import { compositionEntries, compositionOf, narrativeText } from './composition-entries.ts';
import { conceptText } from './concept.ts';
import { withConclusion } from './conclusion.ts';
import { elementOf, elementsOf, resourceType, textOf, textsOf } from './element.ts';
import { observationEntries } from './observation-entries.ts';
import { reportOfEntries, type ReportEntry } from './report-entries.ts';
import { followAll, type Placed } from './scope.ts';

/**
 * What a report says: the text that its sender attached to be read, or else its results one by one, or else the sections of its document, or
 * else its narrative; with the conclusion that is stated beside it. A form that nobody can read here is an error only where no other text is
 * there.
 */
export function readReportText(report: Placed, name: string): Result<ParsedReport> {
  const contents: AttachmentContent[] = [];
  for (const content of attachedContents(report, 'presentedForm')) {
    contents.push(content);
    if (content.kind === 'text') {
      break;
    }
  }
  const study = conceptText(elementOf(report.resource, 'code'));
  const results = observationEntries(report, 'result').map(({ kind, label, text }) => ({
    kind,
    // What was examined is no label of what was found.
    label: label === study ? '' : label,
    text,
  }));
  const conclusion = conclusionOf(report, results);
  const main = mainText(report, contents.at(-1), results);
  if (main === 'too large' || conclusion.length > inputLimits.reportText) {
    return failed(
      'REPORT_TOO_LARGE',
      `${name} has more text than one report may have: export it without the documents attached to it.`,
    );
  }
  if (main !== undefined) {
    return succeeded(conclusion === '' ? main : withConclusion(main, conclusion));
  }
  const parsed = parseReport(conclusion);
  if (parsed.sections.some(({ kind, heading }) => kind === 'findings' && heading !== undefined)) {
    // Some senders put all that they have there.
    return succeeded(parsed);
  }
  // Of a report whose findings nobody can read here, the conclusion alone would look like the whole.
  const unread = contents.map((content) => reasonOf(content, name)).find((reason) => reason !== undefined);
  if (unread !== undefined) {
    return unread;
  }
  return conclusion === ''
    ? noText(report, name)
    : succeeded(composeReport([{ kind: 'impression', heading: 'IMPRESSION', body: conclusion }]));
}

/** Why a form of a report gives no text. */
function reasonOf(content: AttachmentContent, name: string): ReturnType<typeof failed> | undefined {
  switch (content.kind) {
    case 'binary':
      return failed('REPORT_NOT_TEXT', `${name} has its text only as ${content.what}: export it as text.`);
    case 'damaged':
      return failed('REPORT_MALFORMED', `${name} has an attached text that is not valid base64: export it again.`);
    case 'link':
      return failed(
        'REPORT_EMPTY',
        `${name} only links to its text, and nothing is fetched from elsewhere: export it with the text inside.`,
      );
    default:
      return undefined;
  }
}

function noText(report: Placed, name: string): ReturnType<typeof failed> {
  const linked = elementsOf(report.resource, 'result').length > 0;
  return failed(
    'REPORT_EMPTY',
    linked && followAll(report, 'result').length === 0
      ? `${name} refers to results that are not in the file: export them with it.`
      : `${name} has no text: there is no report in it.`,
  );
}

function mainText(
  report: Placed,
  content: AttachmentContent | undefined,
  results: readonly ReportEntry[],
): ParsedReport | 'too large' | undefined {
  if (content?.kind === 'text') {
    return content.text.length > inputLimits.reportText ? 'too large' : parseReport(content.text);
  }
  const document = results.length > 0 ? undefined : documentOf(report);
  const sections = document === undefined ? [] : compositionEntries(document);
  // A narrative that was generated says what the other elements say: nothing of what stands in a form that nobody can read here.
  const generated = textOf(elementOf(report.resource, 'text'), 'status') === 'generated';
  const unread = content !== undefined && content.kind !== 'empty';
  const narrative = results.length + sections.length > 0 || (unread && generated) ? '' : narrativeText(report.resource);
  if (
    [...results, ...sections].reduce((sum, { text }) => sum + text.length, narrative.length) > inputLimits.reportText
  ) {
    return 'too large';
  }
  return (
    reportOfEntries(results, 'findings') ??
    reportOfEntries(sections, sections.some(({ kind }) => kind === 'findings') ? 'other' : 'findings') ??
    (narrative === '' ? undefined : parseReport(narrative))
  );
}

/** The document whose sections tell this report and no other one. */
function documentOf(report: Placed): Placed | undefined {
  if (resourceType(report.resource) === 'Composition') {
    return report;
  }
  return report.scope.ofType('DiagnosticReport').length === 1 ? compositionOf(report) : undefined;
}

/** The conclusion in the sender's words; by its codes where it has no words. */
function conclusionOf(report: Placed, results: readonly ReportEntry[]): string {
  const stated = withoutHeading(textsOf(report.resource, 'conclusion').join('\n'));
  const observed = results.flatMap(({ kind, text }) => (kind === 'impression' ? [text] : []));
  const coded = elementsOf(report.resource, 'conclusionCode').flatMap((code) => conceptText(code) ?? []);
  return [stated, observed.join('\n'), coded.join('\n')].find((text) => text !== '') ?? '';
}

/** "Impression: …" without its heading, which the conclusion's name says already. */
function withoutHeading(conclusion: string): string {
  const [first, ...others] = parseReport(conclusion).sections;
  const headed = first?.kind === 'impression' && first.heading !== undefined && others.length === 0;
  return headed ? conclusion.slice(first.body.start, first.body.end) : conclusion;
}
