import type { ReportRecord } from '#shared/records/report-record.ts';
import { orderedSections, type SourceSettings } from '#shared/records/source-settings.ts';
import type { LaidOutSection } from '#shared/report/lay-out-sections.ts';
import { parseReport } from '#shared/report/parse-report.ts';
import { usualHeadings } from '#shared/report/section-codes.ts';
import { sectionsOf, sectionText, type ParsedReport, type SectionKind } from '#shared/report/sections.ts';
import type { OutgoingReport } from './ports.ts';
import { withPlainLineEnds } from './report-parts.ts';

/** The report as it stands now, in the order in which the site reads it: the parts that a reader writes as they are, the others as they came. */
export function outgoingSections(report: ReportRecord, { sectionOrder }: SourceSettings): readonly LaidOutSection[] {
  const came = parseReport(withPlainLineEnds(report.text));
  const kinds = [...sectionOrder, ...orderedSections.filter((kind) => !sectionOrder.includes(kind))];
  return kinds.flatMap((kind) => {
    const text = kind === 'findings' || kind === 'impression' ? report[kind] : sectionText(came, kind);
    return text.trim() === '' ? [] : [{ kind, heading: headingOf(came, kind), text: text.trim() }];
  });
}

/** As the report came with it, or as it is usual. */
function headingOf(report: ParsedReport, kind: SectionKind): string {
  const heading = sectionsOf(report, kind).find((section) => section.heading !== undefined)?.heading;
  const words =
    heading &&
    report.text
      .slice(heading.start, heading.end)
      .trim()
      .replace(/[\s:.\-–]+$/u, '');
  return words !== undefined && /^[\p{L}][\p{L}\p{N} /&,()'-]{1,60}$/u.test(words)
    ? words
    : (usualHeadings[kind] ?? kind.toUpperCase());
}

/** An accepted report on its way back. */
export function outgoingReport(
  report: ReportRecord,
  settings: SourceSettings,
  { readerName, acceptedAt }: Pick<OutgoingReport, 'readerName' | 'acceptedAt'>,
): OutgoingReport {
  const { id, title, study = {} } = report;
  return { id, title, study, sections: outgoingSections(report, settings), readerName, acceptedAt };
}
