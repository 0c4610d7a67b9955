import { composeReport } from '#shared/report/compose-report.ts';
import { parseReport } from '#shared/report/parse-report.ts';
import { sectionKindOf, usualHeadings } from '#shared/report/section-codes.ts';
import { reportKinds, type ParsedReport, type SectionKind } from '#shared/report/sections.ts';
import { codingsOf } from './concept.ts';
import type { FhirElement } from './element.ts';

/** A piece of a report that its sender keeps by itself: an Observation, or a section of a document. */
export interface ReportEntry {
  /** Undefined where neither code nor words name a section. */
  readonly kind: SectionKind | undefined;
  /** The sender's words for it; '' where there are none. */
  readonly label: string;
  readonly text: string;
}

/** Systems whose codes name sections; the same figures in a hospital's own system may mean anything. */
const sectionSystems = /loinc|2\.16\.840\.1\.113883\.6\.1$|dicom|1\.2\.840\.10008\.2\.16\.4$/iu;

/** The section that a code of FHIR and a sender's words name. */
export function sectionKindOfConcept(
  concept: FhirElement | undefined,
  label: string | undefined,
): SectionKind | undefined {
  const codings = concept === undefined ? [] : codingsOf(concept);
  const byCode = codings.map(({ system, code }) =>
    system === undefined || sectionSystems.test(system) ? sectionKindOf(code, undefined) : undefined,
  );
  const words = [label, ...codings.flatMap(({ display, code }) => [display, code])];
  const byWords = words.map((word) => sectionKindOf(undefined, word));
  return [...byCode, ...byWords].find((kind) => kind !== undefined);
}

/** The order in which a report is read. */
const order: readonly SectionKind[] = [
  'header',
  'exam',
  'indication',
  'technique',
  'comparison',
  'findings',
  'impression',
  'recommendation',
  'addendum',
  'other',
  'signature',
  'footer',
];

interface NamedPart {
  readonly kind: SectionKind;
  readonly heading: string;
  readonly body: string;
}

/** The report that entries make together; undefined where none has words. */
export function reportOfEntries(entries: readonly ReportEntry[], unnamed: SectionKind): ParsedReport | undefined {
  const [only] = entries;
  if (entries.length === 1 && only !== undefined && holdsReport(only, parseReport(only.text))) {
    return parseReport(only.text);
  }
  const parts = entries.flatMap((entry) => partsOf(entry, unnamed));
  parts.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const joined: NamedPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && last.kind === part.kind && (last.heading === part.heading || part.kind !== 'other')) {
      joined[joined.length - 1] = { ...last, body: `${last.body}\n${part.body}` };
    } else {
      joined.push(part);
    }
  }
  return joined.length === 0 ? undefined : composeReport(joined);
}

/** Whether an entry belongs to a report: by its name, or by the headings in its text. */
export function tellsReport({ kind, text }: ReportEntry): boolean {
  return kind === undefined ? hasReportHeadings(parseReport(text)) : reportKinds.has(kind);
}

function hasReportHeadings({ sections }: ParsedReport): boolean {
  return sections.some(({ heading, kind }) => heading !== undefined && reportKinds.has(kind));
}

/** Whether a text is more than the section that its name says: "Report" and "Findings" head whole reports as well. */
function holdsReport({ kind }: ReportEntry, text: ParsedReport): boolean {
  return kind === undefined || (kind === 'findings' && hasReportHeadings(text));
}

function partsOf(entry: ReportEntry, unnamed: SectionKind): readonly NamedPart[] {
  const { kind, label } = entry;
  const body = entry.text.trim();
  const whole = parseReport(body);
  const [first] = whole.sections;
  const repeatsName = first?.heading !== undefined && first.heading.start === 0 && first.kind === kind;
  if (repeatsName || (holdsReport(entry, whole) && hasReportHeadings(whole))) {
    return whole.sections.flatMap((section) => {
      const own = whole.text.slice(section.body.start, section.body.end);
      const title = section.heading && whole.text.slice(section.heading.start, section.heading.end);
      return own === '' ? [] : [{ kind: section.kind, heading: headingOf(section.kind, title ?? ''), body: own }];
    });
  }
  if (kind !== undefined) {
    return [{ kind, heading: headingOf(kind, label), body: withoutTitle(body, label) }];
  }
  const plain = withoutTitle(body, label);
  return unnamed === 'other'
    ? [{ kind: 'other', heading: headingOf('other', label), body: plain }]
    : [{ kind: unnamed, heading: headingOf(unnamed, ''), body: label === '' ? plain : `${label}: ${plain}` }];
}

/** In characters; what is longer is no heading. */
const longestHeading = 80;

/** The sender's own heading where it says what the section is, in whatever language. */
function headingOf(kind: SectionKind, label: string): string {
  const words = label.replaceAll(/\s+/gu, ' ').trim().replace(/:$/u, '');
  const own =
    words !== '' && words.length <= longestHeading && (kind === 'other' || sectionKindOf(undefined, words) === kind);
  return own ? words.toUpperCase() : (usualHeadings[kind] ?? kind.toUpperCase());
}

/** Many narratives begin with the title that their section has anyway. */
function withoutTitle(text: string, label: string): string {
  const [line = '', ...others] = text.split('\n');
  const repeats =
    label !== '' && line.trim().replace(/:$/u, '').toLowerCase() === label.replace(/:$/u, '').toLowerCase();
  return repeats && others.length > 0 ? others.join('\n').trim() : text;
}
