import { findImpressionItems } from './impression-items.ts';
import type { ParsedReport, Section, SectionKind } from './sections.ts';

/** A section known by name, or a stretch of text that was parsed before. */
export type ReportPart = { readonly kind: SectionKind; readonly heading: string; readonly body: string } | ParsedReport;

/**
 * A report from parts that are known one by one, as files with fields hold them: the text is laid out with headings, and the
 * sections are those given, whatever heading words their texts hold.
 */
export function composeReport(parts: readonly ReportPart[]): ParsedReport {
  let text = '';
  const sections: Section[] = [];
  for (const [index, part] of parts.entries()) {
    const start = text.length;
    const gap = index === parts.length - 1 ? '\n' : '\n\n';
    if ('sections' in part) {
      text += `${part.text.trimEnd()}${gap}`;
      sections.push(...moveSections(part, start, text.length));
    } else {
      const heading = `${part.heading}:`;
      const body = part.body.trim();
      text += `${heading}\n${body}${gap}`;
      const bodyStart = start + heading.length + 1;
      sections.push({
        kind: part.kind,
        start,
        end: text.length,
        heading: { start, end: start + heading.length },
        body: { start: bodyStart, end: bodyStart + body.length },
        continued: false,
        superseded: false,
      });
    }
  }
  const impressions = sections.filter((section) => section.kind === 'impression' && !section.superseded);
  return {
    text,
    sections,
    studies: [{ text, start: 0, end: text.length, sections }],
    impressionItems: impressions.flatMap((section) => findImpressionItems(text, section.body)),
  };
}

/** A parsed report's sections at their place in a longer text; the last one reaches to `end`. */
function moveSections(part: ParsedReport, offset: number, end: number): readonly Section[] {
  const moved: Section[] = [];
  for (const [index, section] of part.sections.entries()) {
    const last = index === part.sections.length - 1;
    const { heading, body } = section;
    moved.push({
      kind: section.kind,
      start: section.start + offset,
      end: last ? end : section.end + offset,
      ...(heading === undefined ? {} : { heading: { start: heading.start + offset, end: heading.end + offset } }),
      body: { start: body.start + offset, end: body.end + offset },
      continued: section.continued,
      superseded: section.superseded,
    });
  }
  return moved;
}
