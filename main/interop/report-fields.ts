import type { ReportMarks } from '#main/services/ports.ts';
import { composeReport, type ReportPart } from '#shared/report/compose-report.ts';
import { parseReport } from '#shared/report/parse-report.ts';
import { sectionsOf, type ParsedReport, type Section, type SectionKind } from '#shared/report/sections.ts';

/** A record of a JSON or CSV file: names of fields and their values, whatever these are. */
export type ReportRecord = { readonly [field: string]: unknown };

const idFields = [
  'id',
  'uid',
  'report_id',
  'reportid',
  'study_id',
  'studyid',
  'case_id',
  'accession',
  'accession_number',
];
const textFields = ['note', 'text', 'report', 'report_text', 'reporttext', 'full_text', 'content', 'body', 'dictation'];

/** Fields that hold one section each, in the order of a report. */
const sectionFields: readonly (readonly [kind: SectionKind, heading: string, names: readonly string[]])[] = [
  ['exam', 'EXAM', ['exam', 'examination', 'exam_name', 'exam_type', 'study', 'study_description', 'procedure']],
  [
    'indication',
    'INDICATION',
    [
      'indication',
      'indications',
      'history',
      'clinical_history',
      'clinical_information',
      'clinical_indication',
      'reason',
      'reason_for_exam',
      'klinische_gegevens',
      'klinische_angaben',
    ],
  ],
  ['technique', 'TECHNIQUE', ['technique', 'protocol']],
  ['comparison', 'COMPARISON', ['comparison', 'comparisons']],
  ['findings', 'FINDINGS', ['findings', 'finding', 'observations', 'results', 'befund', 'bevindingen', 'verslag']],
  [
    'impression',
    'IMPRESSION',
    ['impression', 'impressions', 'conclusion', 'conclusions', 'summary', 'opinion', 'beurteilung', 'conclusie'],
  ],
  ['recommendation', 'RECOMMENDATION', ['recommendation', 'recommendations']],
  ['addendum', 'ADDENDUM', ['addendum']],
];

const known: ReadonlySet<string> = new Set([
  ...textFields,
  'background',
  ...sectionFields.flatMap(([, , names]) => names),
]);

/** Whether a field of this name holds text of a report. */
export function isReportField(name: string): boolean {
  return known.has(normaliseName(name));
}

/** A field's name as it is looked up: `reportText` and `Report Text` are `report_text`. */
export function normaliseName(name: string): string {
  return name
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

function asText(value: unknown): string {
  if (typeof value === 'string') {
    return value.trim();
  }
  if (Array.isArray(value)) {
    return value
      .map((item) => asText(item))
      .join('\n')
      .trim();
  }
  return typeof value === 'number' ? String(value) : '';
}

/** More lists within lists than any export has; `asText` follows them all. */
const deepestList = 10;

function nestsDeeper(value: unknown, levels: number): boolean {
  return Array.isArray(value) && (levels === 0 || value.some((item) => nestsDeeper(item, levels - 1)));
}

/** A record's report; undefined where no field of it holds text of a report, or where one holds endless lists of lists. */
export function reportFromFields(
  record: ReportRecord,
): { readonly id?: string; readonly report: ParsedReport; readonly marks?: ReportMarks } | undefined {
  if (Object.values(record).some((value) => nestsDeeper(value, deepestList))) {
    return undefined;
  }
  const fields = new Map(Object.entries(record).map(([name, value]) => [normaliseName(name), asText(value)]));
  const first = (names: readonly string[]): string =>
    names.map((name) => fields.get(name) ?? '').find((text) => text !== '') ?? '';
  const id = first(idFields);
  const sections = sectionFields.flatMap(([kind, heading, names]) => {
    const body = first(names);
    return body === '' ? [] : [{ kind, heading, body }];
  });
  const report = layOut(sections, first(['background']), first(textFields));
  const marks = marksOf(record);
  return report === undefined ? undefined : { ...(id === '' ? {} : { id }), report, ...(marks && { marks }) };
}

/** The fields `abnormal` and `hard` of a data set; undefined where it has neither. */
function marksOf(record: ReportRecord): ReportMarks | undefined {
  const marks: { abnormal?: boolean; hard?: boolean } = {};
  for (const [name, value] of Object.entries(record)) {
    const field = normaliseName(name);
    const mark = field === 'abnormal' || field === 'hard' ? asBoolean(value) : undefined;
    if (mark !== undefined) {
      marks[field as keyof ReportMarks] = mark;
    }
  }
  return Object.keys(marks).length === 0 ? undefined : marks;
}

function asBoolean(value: unknown): boolean | undefined {
  const word = typeof value === 'boolean' ? String(value) : asText(value).toLowerCase();
  // Python's tables write a column of truths with gaps as 1.0 and 0.0.
  return /^(?:t|true|y|yes|1(?:\.0+)?)$/.test(word)
    ? true
    : /^(?:f|false|n|no|0(?:\.0+)?)$/.test(word)
      ? false
      : undefined;
}

function layOut(
  sections: readonly (ReportPart & { readonly kind: SectionKind })[],
  background: string,
  text: string,
): ParsedReport | undefined {
  if (text !== '' && !sections.some((section) => section.kind === 'findings')) {
    return withImpression(parseReport(text), sections);
  }
  if (sections.length === 0 && background === '') {
    return undefined;
  }
  return composeReport([...(background === '' ? [] : [backgroundReport(background)]), ...sections]);
}

/** A free text whose impression stands in a field of its own (`note` and `summary`). */
function withImpression(
  report: ParsedReport,
  sections: readonly (ReportPart & { readonly kind: SectionKind })[],
): ParsedReport {
  const missing = sections.filter(
    (section) => section.kind === 'impression' && sectionsOf(report, 'impression').length === 0,
  );
  return missing.length === 0 ? report : composeReport([report, ...missing]);
}

/** A background field holds indication, technique, comparison and exam by their headings; what else it holds is indication. */
function backgroundReport(background: string): ParsedReport {
  const parsed = parseReport(background);
  const sections = parsed.sections.map((section): Section => {
    const report = section.kind === 'findings' || section.kind === 'impression';
    return report ? Object.assign({}, section, { kind: 'indication' as const }) : section;
  });
  return { ...parsed, sections };
}
