import type { ReportRecord, WrittenPart } from '#shared/records/report-record.ts';

/** A report as text for another program: its parts in their order, each under its heading. */
export function reportAsText(
  { background }: Pick<ReportRecord, 'background'>,
  { findings, impression }: Readonly<Record<WrittenPart, string>>,
): string {
  const parts = [
    background.trim(),
    findings.trim() && `FINDINGS:\n${findings.trim()}`,
    impression.trim() && `IMPRESSION:\n${impression.trim()}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
