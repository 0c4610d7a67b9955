import { withoutMarkup } from './markup.ts';
import type { ParsedReport, Section, SectionKind } from './sections.ts';

/** The labels that every reader of a background looks for, whatever headings a report has. */
const labels: Readonly<Partial<Record<SectionKind, string>>> = {
  exam: 'Exam',
  indication: 'Indication',
  technique: 'Technique',
  comparison: 'Comparison',
};

/** What was asked and how it was done, a line or more a section: "Exam: …", "Indication: …", "Technique: …", "Comparison: …"; '' where it says nothing. */
export function reportBackground(report: ParsedReport): string {
  return report.sections
    .flatMap((section) => {
      const label = section.superseded ? undefined : labels[section.kind];
      const words = withoutMarkup(wordsOf(section, report.text)).trim();
      return label === undefined || words === '' ? [] : [`${label}: ${words}`];
    })
    .join('\n');
}

/** A study's name may be a heading of its own: "CT CHEST WITHOUT CONTRAST:". */
function wordsOf({ kind, heading, body }: Section, text: string): string {
  const words = text.slice(body.start, body.end);
  return words === '' && kind === 'exam' && heading !== undefined ? text.slice(heading.start, heading.end) : words;
}
