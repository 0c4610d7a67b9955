import type { ReportRecord, WrittenPart } from '#shared/records/report-record.ts';

/**
 * A report as text for another program: its parts in their order, each under its heading. What was drafted and is not accepted says so: it
 * must not be taken for a radiologist's words anywhere.
 */
export function reportAsText(
  { background }: Pick<ReportRecord, 'background'>,
  { findings, impression }: Readonly<Record<WrittenPart, string>>,
  isDraft: boolean,
): string {
  const heading = isDraft ? 'IMPRESSION (DRAFT: needs radiologist review)' : 'IMPRESSION';
  const parts = [
    background.trim(),
    findings.trim() && `FINDINGS:\n${findings.trim()}`,
    impression.trim() && `${heading}:\n${impression.trim()}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
