import { open, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { findCsvDelimiter, readCsvLines, repeatedColumn } from './csv-reports.ts';
import { decodeText } from './decode-text.ts';
import { displayName } from './display-name.ts';
import { fileLines } from './file-lines.ts';
import { dataSetLimits } from './input-limits.ts';
import { isJsonRecord, looksLikeJson, readJsonLines } from './json-reports.ts';
import { cannotOpen, readReports, type ReadPorts, type ReadResult } from './read-reports.ts';
import { sniffFormat, utf16Order } from './sniff-format.ts';
import { looksLikeXml } from './xml-reports.ts';

/**
 * The reports of a data set: what `readReports` reads, with limits that suit as many reports as a hospital writes in years. JSON
 * lines, CSV and archives are read piece by piece, so that one report is in memory at a time. Failures are those of `readReports`.
 */
export async function* readDataSet(source: string, ports: ReadPorts): AsyncGenerator<ReadResult> {
  const limits = { ...dataSetLimits, ...ports.limits };
  const name = displayName(source);
  try {
    const reports = source === '-' ? undefined : await readLineByLine(source, name, limits.reportText);
    let count = 0;
    for await (const result of reports ?? readReports(source, { ...ports, limits })) {
      yield result;
      count += 1;
      if (count % 100 === 0) {
        // Reports that are at hand must not keep the process from hearing that it shall end.
        await setImmediate();
      }
    }
  } catch (error) {
    yield cannotOpen(error, name);
  }
}

/** How much of a file tells whether it can be read line by line; the first line is within it. */
const headBytes = 256 * 1024;

/** Undefined where the file is neither JSON lines nor a table in an encoding whose lines end in one byte. */
async function readLineByLine(
  path: string,
  name: string,
  longest: number,
): Promise<AsyncGenerator<ReadResult> | undefined> {
  const head = await readHead(path);
  if (head === undefined || sniffFormat(head).kind !== 'text' || utf16Order(head) !== undefined) {
    return undefined;
  }
  const text = decodeText(head);
  if (text.includes('\r') && !text.includes('\n')) {
    return undefined;
  }
  const [first = ''] = text.trimStart().split(/\r\n|[\n\r]/, 1);
  if (isJsonRecord(first)) {
    return readJsonLines(fileLines(path, longest), name);
  }
  const delimiter =
    looksLikeJson(text) || looksLikeXml(text) ? undefined : findCsvDelimiter(text, /^\.[ct]sv$/i.test(extname(path)));
  return delimiter === undefined || repeatedColumn(text, delimiter) !== undefined
    ? undefined
    : readCsvLines(fileLines(path, longest), name, delimiter, longest);
}

/** The beginning of a regular file; undefined for what can be read only once. */
async function readHead(path: string): Promise<Buffer | undefined> {
  if (!(await stat(path)).isFile()) {
    return undefined;
  }
  const file = await open(path, 'r');
  try {
    const head = Buffer.alloc(headBytes);
    const { bytesRead } = await file.read(head, 0, headBytes, 0);
    return head.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
