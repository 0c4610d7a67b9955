import { backgroundKinds, type ParsedReport } from './sections.ts';

/** What was asked and how it was done (exam, indication, technique, comparison), under the report's own headings; '' where it says nothing. */
export function reportBackground(report: ParsedReport): string {
  return report.sections
    .filter(({ kind, superseded }) => backgroundKinds.has(kind) && !superseded)
    .map(({ start, end }) => report.text.slice(start, end).trim())
    .filter((text) => text !== '')
    .join('\n');
}
