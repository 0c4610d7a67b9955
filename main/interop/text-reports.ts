import { extname } from 'node:path';
import { failed, succeeded } from '#shared/ipc/failure.ts';
import { parseReport } from '#shared/report/parse-report.ts';
import { findCsvDelimiter, readCsvReports } from './csv-reports.ts';
import { decodeText } from './decode-text.ts';
import { readSrReport } from './dicom-sr/read-sr-report.ts';
import { describeSize, type InputLimits } from './input-limits.ts';
import { looksLikeJson, readJsonReports } from './json-reports.ts';
import { looksLikeHl7 } from './hl7/looks-like-hl7.ts';
import { readHl7Reports } from './hl7/read-hl7-reports.ts';
import type { ReadResult } from './read-report.ts';
import { sniffedBytes, sniffFormat } from './sniff-format.ts';
import { looksLikeXml, readXmlReports } from './xml-reports.ts';

/**
 * The reports in the bytes of one file or archive entry that is not an archive itself. What it is, its content says; the
 * name only decides where a content could be several things. `name` is what a person calls it, `fileName` ends with its
 * extension.
 */
export function* readReportsOfBytes(
  bytes: Uint8Array,
  name: string,
  fileName: string,
  limits: InputLimits,
): Generator<ReadResult> {
  const extension = extname(fileName).toLowerCase();
  if (looksLikeHl7(bytes) || extension === '.hl7') {
    yield* readHl7Reports(bytes, name);
    return;
  }
  const format = sniffFormat(bytes.subarray(0, sniffedBytes));
  if (format.kind === 'binary') {
    yield failed('REPORT_NOT_TEXT', `${name} is ${format.what}, not text: ${format.advice}.`);
    return;
  }
  if (format.kind === 'dicom') {
    yield readSrReport(bytes, name, limits);
    return;
  }
  const text = decodeText(bytes);
  if (text.trim() === '') {
    yield failed('REPORT_EMPTY', `${name} is empty: there is no report in it.`);
    return;
  }
  if (text.includes('\0')) {
    yield failed('REPORT_NOT_TEXT', `${name} is a binary file, not text: give the report as a text file.`);
  } else if (looksLikeXml(text) || extension === '.xml') {
    yield* readXmlReports(text, name);
  } else if (looksLikeJson(text) || /^\.(?:json|jsonl|ndjson)$/.test(extension)) {
    yield* readJsonReports(text, name);
  } else {
    yield* readTable(text, name, extension) ?? [readFreeText(text, bytes.length, name, limits)];
  }
}

function readTable(text: string, name: string, extension: string): Iterable<ReadResult> | undefined {
  const named = extension === '.csv' || extension === '.tsv';
  const delimiter = findCsvDelimiter(text, named);
  if (delimiter !== undefined) {
    return readCsvReports(text, name, delimiter);
  }
  return named
    ? [
        failed(
          'REPORT_MALFORMED',
          `${name} has no column such as "findings", "note" or "text" in its first line: name the columns there.`,
        ),
      ]
    : undefined;
}

function readFreeText(text: string, size: number, name: string, limits: InputLimits): ReadResult {
  if (size > limits.reportText) {
    return failed(
      'REPORT_TOO_LARGE',
      `${name} has ${describeSize(size)}, more than the ${describeSize(limits.reportText)} that one report may have: give one report a file.`,
    );
  }
  return succeeded({ name, text, report: parseReport(text) });
}
