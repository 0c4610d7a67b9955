import type { ReportRecord, WrittenPart } from '#shared/records/report-record.ts';

const draftMark = 'DRAFT: needs radiologist review';
const withdrawnMark = 'WITHDRAWN in the RIS';

/**
 * A report as text for another program: its parts in their order, each under its heading. What was drafted and is not accepted says so: it
 * must not be taken for a radiologist's words anywhere.
 */
export function reportAsText(
  { background }: Pick<ReportRecord, 'background'>,
  { findings, impression }: Readonly<Record<WrittenPart, string>>,
  isDraft: boolean,
): string {
  const heading = isDraft ? `IMPRESSION (${draftMark})` : 'IMPRESSION';
  const parts = [
    background.trim(),
    findings.trim() && `FINDINGS:\n${findings.trim()}`,
    impression.trim() && `${heading}:\n${impression.trim()}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Says of a whole report, laid out by the station, that its impression is a draft: at its heading, or above all where that is not found. */
export function markDraft(text: string, impression: string): string {
  const at = impression.trim() === '' ? -1 : text.lastIndexOf(`:\n${impression.trim()}\n`);
  return at === -1 ? `${draftMark}\n\n${text}` : `${text.slice(0, at)} (${draftMark})${text.slice(at)}`;
}

/** Says of a whole report, above all, that the RIS took it back: it must not be taken for one that stands anywhere. */
export function markWithdrawn(text: string): string {
  return `${withdrawnMark}\n\n${text}`;
}
