import { pipeline, Readable } from 'node:stream';
import { CsvError, parse as parseStream, type Info } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { failed } from '#shared/ipc/failure.ts';
import { readRecord } from './json-reports.ts';
import type { ReadResult } from './read-report.ts';
import { isReportField, normaliseName } from './report-fields.ts';

type Delimiter = ',' | ';' | '\t';

/** The delimiter of a CSV text whose first line names fields of reports; undefined where it is no such text. */
export function findCsvDelimiter(text: string, named: boolean): Delimiter | undefined {
  const header = headerLine(text);
  for (const delimiter of [',', ';', '\t'] as const) {
    const names = columnNames(header, delimiter);
    const columns = names.length > 1 || named;
    if (
      columns &&
      names.some((name) => isReportField(name)) &&
      names.every((name) => /^[\p{L}\p{N} _.#-]{0,40}$/u.test(name))
    ) {
      // A report may begin "Findings, impression": a table has a second line with as many columns.
      return named || text.slice(header.length).trim().includes(delimiter) ? delimiter : undefined;
    }
  }
  return undefined;
}

/** Reads a table with a header line, one report a row. */
export function* readCsvReports(text: string, name: string, delimiter: Delimiter): Generator<ReadResult> {
  const twice = repeatedColumn(text, delimiter);
  if (twice !== undefined) {
    yield failed('REPORT_MALFORMED', `${name} has two columns named "${twice}": give each column a name of its own.`);
    return;
  }
  const bad: ReadResult[] = [];
  const rows = parseRows(text, name, delimiter, bad);
  if (rows.length === 0 && bad.length === 0) {
    yield failed('REPORT_EMPTY', `${name} has a header line but no rows: there is no report in it.`);
  }
  for (const { record, info } of rows) {
    yield readRecord(record, `${name} row ${info.records}`);
  }
  yield* bad;
}

/**
 * Reads a table whose lines come one by one, the header first; undefined stands for one that is too long. Rows that are none
 * are told after those that are, as `readCsvReports` does.
 */
export async function* readCsvLines(
  lines: AsyncIterable<string | undefined>,
  name: string,
  delimiter: Delimiter,
  largestRow: number,
): AsyncGenerator<ReadResult> {
  const bad: ReadResult[] = [];
  const rows = pipeline(
    Readable.from(withLineEnds(lines, name, bad)),
    parseStream({ ...rowOptions(name, delimiter, bad), max_record_size: largestRow }),
    // The iteration below throws what went wrong.
    () => {},
  );
  try {
    for await (const row of rows) {
      const { record, info } = row as Row;
      yield readRecord(record, `${name} row ${info.records}`);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) {
      throw error;
    }
    bad.push(malformed(name, error));
  }
  yield* bad;
}

async function* withLineEnds(
  lines: AsyncIterable<string | undefined>,
  name: string,
  bad: ReadResult[],
): AsyncGenerator<string> {
  for await (const line of lines) {
    if (line === undefined) {
      bad.push(failed('REPORT_TOO_LARGE', `${name} has a line that is longer than a report may be: shorten it.`));
    } else {
      yield `${line}\n`;
    }
  }
}

/** A name of a report's field that two columns have, so that one would take the other's place. */
export function repeatedColumn(text: string, delimiter: Delimiter): string | undefined {
  const names = columnNames(headerLine(text), delimiter).map((name) => normaliseName(name));
  return names.find((name, index) => isReportField(name) && names.indexOf(name) !== index);
}

function headerLine(text: string): string {
  return text.slice(0, 2000).split(/\r\n|[\n\r]/, 1)[0] ?? '';
}

function columnNames(header: string, delimiter: Delimiter): readonly string[] {
  return header.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, ''));
}

function parseRows(text: string, name: string, delimiter: Delimiter, bad: ReadResult[]): readonly Row[] {
  try {
    return parse(text, rowOptions(name, delimiter, bad)) as unknown as readonly Row[];
  } catch (error) {
    if (error instanceof CsvError) {
      bad.push(malformed(name, error));
      return [];
    }
    throw error;
  }
}

interface Row {
  readonly record: Record<string, string>;
  readonly info: Info;
}

function rowOptions(name: string, delimiter: Delimiter, bad: ReadResult[]) {
  return {
    delimiter,
    columns: true,
    bom: true,
    info: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error: CsvError | undefined): undefined => {
      bad.push(malformed(name, error));
    },
  } as const;
}

function malformed(name: string, error: CsvError | undefined): ReadResult {
  const line = error?.['lines'];
  const place = typeof line === 'number' ? `${name} line ${line}` : name;
  return failed(
    'REPORT_MALFORMED',
    `${place} is not a row of the table (its quotes or columns do not fit): correct or remove it.`,
  );
}
