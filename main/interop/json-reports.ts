import { failed, succeeded } from '#shared/ipc/failure.ts';
import { parseReport } from '#shared/report/parse-report.ts';
import { isResource, resourceType } from './fhir/element.ts';
import { readFhirReports } from './fhir/read-fhir-reports.ts';
import type { ReadResult } from './read-report.ts';
import { reportFromFields, type ReportRecord } from './report-fields.ts';

/** Whether a text is JSON or JSON lines rather than a report whose headings stand in brackets. */
export function looksLikeJson(text: string): boolean {
  return /^\s*(?:\{\s*(?:"|\})|\[\s*(?:[{["\]]))/.test(text.slice(0, 500));
}

/** Reads JSON (a record, a list of records, an object that holds such a list, resources of FHIR) or JSON lines. */
export function* readJsonReports(text: string, name: string): Generator<ReadResult> {
  const whole = parseJson(text);
  if (whole !== undefined) {
    yield* readWhole(whole.value, name);
    return;
  }
  const lines = text.split(/\r\n|[\n\r]/);
  if (/^\s*[{[]\s*$/.test(lines.find((line) => line.trim() !== '') ?? '')) {
    // A value of several lines that is cut off or broken: single lines of it are no reports, though some are JSON.
    yield failed('REPORT_MALFORMED', `${name} is neither JSON nor JSON lines: export it again.`);
    return;
  }
  const records = lines.map((line) => (line.trim() === '' ? null : parseJson(line)));
  if (!records.some((record) => record !== null && record !== undefined)) {
    yield failed('REPORT_MALFORMED', `${name} is neither JSON nor JSON lines: export it again.`);
    return;
  }
  const placed = records.map((record, index) => ({ record, place: `${name} line ${index + 1}` }));
  const resources = placed.flatMap(({ record, place }) =>
    isResource(record?.value) ? [{ resource: record.value, name: place }] : [],
  );
  for (const { record, place } of placed) {
    if (record !== null && !isResource(record?.value)) {
      yield readLine(record, place);
    }
  }
  // Lines may refer to one another: the patient stands in one, the report in the next.
  yield* readFhirReports(resources);
}

/** Reads JSON lines that come one by one; undefined stands for one that is too long. */
export async function* readJsonLines(
  lines: AsyncIterable<string | undefined>,
  name: string,
): AsyncGenerator<ReadResult> {
  let count = 0;
  for await (const line of lines) {
    count += 1;
    const place = `${name} line ${count}`;
    if (line === undefined) {
      yield failed('REPORT_TOO_LARGE', `${place} is longer than a report may be: give one report a line.`);
    } else if (line.trim() !== '') {
      const record = parseJson(line);
      if (isResource(record?.value)) {
        yield* readFhirReports([{ resource: record.value, name: place }]);
      } else {
        yield readLine(record, place);
      }
    }
  }
}

/** Whether a line is a record by itself, as every line of JSON lines is, and not an object that holds a list of them. */
export function isJsonRecord(line: string): boolean {
  const value = looksLikeJson(line) ? parseJson(line)?.value : undefined;
  return isRecord(value) && (isResource(value) ? resourceType(value) !== 'Bundle' : innerList(value) === undefined);
}

function readLine(parsed: ReturnType<typeof parseJson>, place: string): ReadResult {
  return parsed === undefined
    ? failed('REPORT_MALFORMED', `${place} is not JSON: correct or remove it; the other lines were read.`)
    : readValue(parsed.value, place);
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}

function isRecord(value: unknown): value is ReportRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function* readWhole(value: unknown, name: string): Generator<ReadResult> {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (values.length > 0 && values.every(isResource)) {
    yield* readFhirReports(values.map((resource) => ({ resource, name })));
    return;
  }
  const list = Array.isArray(value) ? value : isRecord(value) ? innerList(value) : undefined;
  if (list === undefined) {
    yield readValue(value, name);
    return;
  }
  if (list.length === 0) {
    yield failed('REPORT_EMPTY', `${name} holds an empty list: there is no report in it.`);
  }
  for (const [index, item] of list.entries()) {
    yield readValue(item, list.length === 1 ? name : `${name} report ${index + 1}`);
  }
}

/** The list of an object such as `{"reports": [{…}, …]}`, which is no report itself. */
function innerList(record: ReportRecord): readonly unknown[] | undefined {
  if (reportFromFields(record) !== undefined) {
    return undefined;
  }
  return Object.values(record).find(
    (value): value is readonly unknown[] => Array.isArray(value) && value.some((item) => isRecord(item)),
  );
}

function readValue(value: unknown, name: string): ReadResult {
  if (typeof value === 'string') {
    return value.trim() === ''
      ? failed('REPORT_EMPTY', `${name} is empty: there is no report in it.`)
      : succeeded({ name, text: value, report: parseReport(value) });
  }
  return isRecord(value)
    ? readRecord(value, name)
    : failed(
        'REPORT_MALFORMED',
        `${name} is no report: a record with a field "findings", "note" or "text" is expected.`,
      );
}

/** The report of one record of a JSON or CSV file. */
export function readRecord(record: ReportRecord, name: string): ReadResult {
  const read = reportFromFields(record);
  if (read === undefined) {
    return failed(
      'REPORT_MALFORMED',
      `${name} has no text in a field such as "findings", "note", "text" or "report": name the fields so.`,
    );
  }
  return succeeded({
    ...(read.id === undefined ? {} : { id: read.id }),
    name,
    text: read.report.text,
    report: read.report,
    ...(read.marks && { marks: read.marks }),
  });
}
