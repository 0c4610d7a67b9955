import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import { displayName } from './display-name.ts';
import { describeSize, inputLimits, type InputLimits } from './input-limits.ts';
import type { ReadResult } from './read-report.ts';
import { readPipe } from './read-pipe.ts';
import { sniffedBytes, sniffFormat, type ByteFormat } from './sniff-format.ts';
import { readReportsOfBytes } from './text-reports.ts';
import { readZipReports } from './zip-reports.ts';

export type { ReadResult } from './read-report.ts';

/** The world that reading reports touches beside the file system. */
export interface ReadPorts {
  /** Where `-` reads from. */
  readonly standardInput: AsyncIterable<Uint8Array>;
  /** Other limits than the usual ones. */
  readonly limits?: Partial<InputLimits>;
}

/**
 * The reports of a file, or of standard input where `source` is `-`: free text, Open-i XML, JSON, JSON lines, CSV, or a zip
 * file of these; in UTF-8, UTF-16 or Windows-1252. A report that cannot be read is a failure in its place, with the file's
 * name and the next step in its message; the others go on. Gives at least one result.
 *
 * Failures: REPORT_NOT_FOUND, REPORT_TOO_LARGE, REPORT_NOT_TEXT, REPORT_EMPTY, REPORT_MALFORMED, ARCHIVE_REFUSED. Whether a
 * report has findings is for `requireFindings` to say.
 */
export async function* readReports(source: string, ports: ReadPorts): AsyncGenerator<ReadResult> {
  const limits = { ...inputLimits, ...ports.limits };
  if (source === '-') {
    const name = 'Standard input';
    const bytes = await collect(ports.standardInput, limits.file);
    yield* bytes === undefined ? [tooLarge(name, undefined, limits)] : readBytes(bytes, name, '', limits);
    return;
  }
  yield* readPath(source, displayName(source), limits);
}

/** As `readReports`, of a file that goes by another name than its path's. @param name for messages, and for what its ending says */
export function readReportsOfPath(path: string, name: string): AsyncGenerator<ReadResult> {
  return readPath(path, displayName(name), inputLimits);
}

async function* readPath(path: string, name: string, limits: InputLimits): AsyncGenerator<ReadResult> {
  const bytes = await readFileOrZip(path, name, limits);
  if (!bytes.ok) {
    yield bytes;
  } else if (bytes.value === 'zip') {
    yield* readZipReports(path, name, limits);
  } else {
    yield* readBytes(bytes.value, name, basename(name), limits);
  }
}

/** As `readReports`, of a file's bytes. @param fileName for messages, and for what its ending says where the content could be several things */
export function readReportsInBytes(bytes: Uint8Array, fileName: string): AsyncGenerator<ReadResult> {
  return readBytes(Buffer.from(bytes), displayName(fileName), fileName, inputLimits);
}

async function* readBytes(
  bytes: Buffer,
  name: string,
  fileName: string,
  limits: InputLimits,
): AsyncGenerator<ReadResult> {
  if (sniffFormat(bytes.subarray(0, sniffedBytes)).kind === 'zip') {
    yield* readZipReports(bytes, name, limits);
  } else {
    for (const result of readReportsOfBytes(bytes, name, fileName, limits)) {
      yield result;
      // Thousands of reports in one file must not keep the process from hearing that it shall end.
      await setImmediate();
    }
  }
}

/** All bytes of a stream; undefined as soon as there are more than `limit`. */
async function collect(input: AsyncIterable<Uint8Array>, limit: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    size += chunk.length;
    if (size > limit) {
      return undefined;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string, size: number | undefined, limits: InputLimits): ReadResult & { readonly ok: false } {
  const has = size === undefined ? 'is larger' : `has ${describeSize(size)}, more`;
  return failed(
    'REPORT_TOO_LARGE',
    `${name} ${has} than the ${describeSize(limits.file)} that are read: split it, or pack the reports as a zip file.`,
  );
}

async function readFileOrZip(path: string, name: string, limits: InputLimits): Promise<Result<Buffer | 'zip'>> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) {
      return failed('REPORT_NOT_FOUND', `${name} is a folder: name a file in it, or pack it into a zip file.`);
    }
    if (status.isFile()) {
      return await readRegularFile(path, name, status.size, limits);
    }
    const bytes = await collect(status.isFIFO() ? readPipe(path) : createReadStream(path), limits.file);
    return bytes === undefined ? tooLarge(name, undefined, limits) : succeeded(bytes);
  } catch (error) {
    return cannotOpen(error, name);
  }
}

async function readRegularFile(
  path: string,
  name: string,
  size: number,
  limits: InputLimits,
): Promise<Result<Buffer | 'zip'>> {
  const file = await open(path, 'r');
  try {
    const head = Buffer.alloc(sniffedBytes);
    const { bytesRead } = await file.read(head, 0, sniffedBytes, 0);
    const format: ByteFormat = sniffFormat(head.subarray(0, bytesRead));
    if (format.kind === 'binary') {
      return failed('REPORT_NOT_TEXT', `${name} is ${format.what}, not text: ${format.advice}.`);
    }
    if (format.kind === 'zip') {
      return size > limits.archiveFile
        ? failed(
            'ARCHIVE_REFUSED',
            `${name} has ${describeSize(size)}, more than the ${describeSize(limits.archiveFile)} of an archive that are read: split it.`,
          )
        : succeeded('zip');
    }
    if (size > limits.file) {
      return tooLarge(name, size, limits);
    }
    // The file may have grown since its size was asked for.
    const bytes = await collect(file.createReadStream({ autoClose: false, start: 0 }), limits.file);
    return bytes === undefined ? tooLarge(name, undefined, limits) : succeeded(bytes);
  } finally {
    await file.close();
  }
}

export function cannotOpen(error: unknown, name: string): ReturnType<typeof failed> {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE':
      return failed('REPORT_NOT_FOUND', `${name} does not exist: check the path.`);
    case 'EACCES':
    case 'EPERM':
      return failed('REPORT_NOT_FOUND', `${name} may not be read: ask for permission to read it.`);
    case 'EISDIR':
      return failed('REPORT_NOT_FOUND', `${name} is a folder: name a file in it, or pack it into a zip file.`);
    case 'EIO':
    case 'EBUSY':
    case 'ENXIO':
    case 'ELOOP':
      return failed('REPORT_NOT_FOUND', `${name} cannot be read (${code}): check the disk or copy the file elsewhere.`);
    default:
      throw error;
  }
}
