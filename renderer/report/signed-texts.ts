import type { ReportRecord, WrittenPart } from '#shared/records/report-record.ts';
import { joinWrappedLines } from '#shared/report/join-wrapped-lines.ts';
import { parseReport } from '#shared/report/parse-report.ts';
import { sectionText } from '#shared/report/sections.ts';

/** What a signed report says beside findings and impression. */
const furtherKinds = ['recommendation', 'addendum'] as const;

export interface SignedTexts extends Readonly<Record<WrittenPart, string>> {
  readonly further: readonly { readonly kind: (typeof furtherKinds)[number]; readonly text: string }[];
}

/** A report as the RIS signed it, in the parts that the window shows; undefined where it is not signed. */
export function signedTexts({ final, findings, impression }: ReportRecord): SignedTexts | undefined {
  if (final === undefined) {
    return undefined;
  }
  const signed = parseReport(plainText(final.text));
  const textOf = (kind: Parameters<typeof sectionText>[1]): string => joinWrappedLines(sectionText(signed, kind));
  const texts = { findings: textOf('findings'), impression: textOf('impression') };
  const further = furtherKinds.map((kind) => ({ kind, text: textOf(kind) })).filter(({ text }) => text !== '');
  // An addendum that comes alone leaves the report as it is.
  const isAlone = texts.findings === '' && texts.impression === '';
  return { ...(isAlone ? { findings, impression } : texts), further };
}

/** With one kind of line end, whatever its sender writes. */
export function plainText(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n');
}

/** Whether two texts say the same, however their lines break. */
export function areSameWords(one: string, other: string): boolean {
  return inOneLine(one) === inOneLine(other);
}

function inOneLine(text: string): string {
  return text.split(/\s+/u).join(' ').trim();
}
