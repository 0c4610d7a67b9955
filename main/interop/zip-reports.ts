import { posix } from 'node:path';
import { fromBufferPromise, openPromise, validateFileName, type Entry, type ZipFile } from 'yauzl';
import { failed, type Failure } from '#shared/ipc/failure.ts';
import { describeSize, type InputLimits } from './input-limits.ts';
import { displayName } from './display-name.ts';
import type { ReadResult } from './read-report.ts';
import { sniffedBytes, sniffFormat } from './sniff-format.ts';
import { readReportsOfBytes } from './text-reports.ts';

/**
 * The reports of a zip file, one entry after the other, so that never all are in memory. The whole directory is judged before
 * anything is unpacked: an archive that would grow beyond its limits, or that holds a name which leads outside it, is
 * refused as a whole; nothing is ever written to the disk.
 */
export async function* readZipReports(
  source: string | Buffer,
  name: string,
  limits: InputLimits,
): AsyncGenerator<ReadResult> {
  const opened = await openZip(source, name);
  if ('code' in opened) {
    yield { ok: false, failure: opened };
    return;
  }
  try {
    const entries = await listEntries(opened, name, limits);
    if ('code' in entries) {
      yield { ok: false, failure: entries };
      return;
    }
    if (entries.length === 0) {
      yield failed('REPORT_EMPTY', `${name} holds no files: there is no report in it.`);
    }
    const unpacking = new Map<NamedEntry, Promise<Buffer | undefined>>();
    for (const [index, entry] of entries.entries()) {
      for (const next of entries.slice(index, index + entriesAhead)) {
        if (next.entry.uncompressedSize <= smallEntry && !unpacking.has(next)) {
          unpacking.set(next, unpack(opened, next.entry));
        }
      }
      yield* readEntry(entry, () => unpacking.get(entry) ?? unpack(opened, entry.entry), name, limits);
      unpacking.delete(entry);
    }
  } finally {
    opened.close();
  }
}

/** Small entries are unpacked ahead of their turn: an archive has some hundred thousand of them, and each waits for the disk. */
const entriesAhead = 16;
const smallEntry = 64 * 1024;

const zipOptions = { autoClose: false, lazyEntries: true, decodeStrings: false, validateEntrySizes: true } as const;

function damaged(name: string): Failure {
  return failed('REPORT_MALFORMED', `${name} is a damaged zip file: pack the reports again.`).failure;
}

async function openZip(source: string | Buffer, name: string): Promise<ZipFile | Failure> {
  try {
    return await (typeof source === 'string' ? openPromise(source, zipOptions) : fromBufferPromise(source, zipOptions));
  } catch (error) {
    if (error instanceof Error) {
      return damaged(name);
    }
    throw error;
  }
}

/** An entry under the name that its bytes say in UTF-8 or, failing that, Latin-1. */
interface NamedEntry {
  readonly entry: Entry;
  readonly path: string;
}

async function listEntries(zip: ZipFile, name: string, limits: InputLimits): Promise<readonly NamedEntry[] | Failure> {
  if (zip.entryCount > limits.archiveEntries) {
    return refused(name, `it has ${zip.entryCount} entries, more than ${limits.archiveEntries}`);
  }
  const entries: NamedEntry[] = [];
  let size = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const path = entryPath(entry);
      size += entry.uncompressedSize;
      const reason =
        reasonToRefuse(entry, path, limits) ??
        (size > limits.archiveContent ? `it unpacks to more than ${describeSize(limits.archiveContent)}` : undefined);
      if (reason !== undefined) {
        return refused(name, reason);
      }
      const office = officeDocument(path);
      if (office !== undefined) {
        return failed('REPORT_NOT_TEXT', `${name} is ${office}, not text: copy its text or export it as text.`).failure;
      }
      if (!path.endsWith('/') && !isJunk(path)) {
        entries.push({ entry, path });
      }
    }
  } catch (error) {
    if (error instanceof Error) {
      return damaged(name);
    }
    throw error;
  }
  return entries;
}

function refused(name: string, reason: string): Failure {
  return failed(
    'ARCHIVE_REFUSED',
    `${name} was not opened because ${reason}: pack the reports as plain files in one zip.`,
  ).failure;
}

function entryPath(entry: Entry): string {
  // With decodeStrings off, yauzl gives the raw bytes, whatever its types say.
  const raw: unknown = entry.fileNameRaw ?? entry.fileName;
  return Buffer.isBuffer(raw)
    ? raw.toString(raw.every((byte) => byte < 0x80) || (entry.generalPurposeBitFlag & 0x800) !== 0 ? 'utf8' : 'latin1')
    : String(raw);
}

const symbolicLink = 0o120000;
const fileTypeMask = 0o170000;

function reasonToRefuse(entry: Entry, path: string, limits: InputLimits): string | undefined {
  const shown = displayName(path);
  const unixMode = entry.externalFileAttributes >>> 16;
  if (validateFileName(path.replaceAll('\\', '/')) !== null || path.includes('\0')) {
    return `its entry ${shown} leads outside the archive`;
  }
  if ((unixMode & fileTypeMask) === symbolicLink) {
    return `its entry ${shown} is a link`;
  }
  if (entry.isEncrypted()) {
    return `its entry ${shown} is encrypted`;
  }
  if (/\.(?:zip|7z|rar|tar|gz|tgz|bz2|xz|zst)$/i.test(path) && !isJunk(path)) {
    return `its entry ${shown} is an archive itself`;
  }
  const ratio = entry.uncompressedSize / Math.max(entry.compressedSize, 1);
  if (entry.uncompressedSize > limits.ratioApplies && ratio > limits.archiveRatio) {
    return `its entry ${shown} unpacks to ${Math.round(ratio)} times its size`;
  }
  return undefined;
}

function officeDocument(path: string): string | undefined {
  switch (path) {
    case 'word/document.xml':
      return 'a Word document';
    case 'xl/workbook.xml':
      return 'an Excel workbook';
    case 'ppt/presentation.xml':
      return 'a PowerPoint presentation';
    case 'META-INF/manifest.xml':
      return 'an OpenDocument or Java archive';
    default:
      return undefined;
  }
}

/** What macOS and Windows add to archives. */
function isJunk(path: string): boolean {
  const base = posix.basename(path);
  return (
    path.startsWith('__MACOSX/') ||
    base.startsWith('._') ||
    base === '.DS_Store' ||
    base === 'Thumbs.db' ||
    base === 'desktop.ini'
  );
}

async function* readEntry(
  { entry, path }: NamedEntry,
  unpacked: () => Promise<Buffer | undefined>,
  archive: string,
  limits: InputLimits,
): AsyncGenerator<ReadResult> {
  const name = `${archive} entry ${displayName(path)}`;
  if (entry.uncompressedSize > limits.file) {
    yield failed(
      'REPORT_TOO_LARGE',
      `${name} has ${describeSize(entry.uncompressedSize)}, more than the ${describeSize(limits.file)} that are read: split it.`,
    );
    return;
  }
  const bytes = await unpacked();
  if (bytes === undefined) {
    yield failed('REPORT_MALFORMED', `${name} cannot be unpacked: pack it again.`);
  } else if (sniffFormat(bytes.subarray(0, sniffedBytes)).kind === 'zip') {
    yield failed('ARCHIVE_REFUSED', `${name} is an archive itself: pack the reports as plain files in one zip.`);
  } else {
    yield* readReportsOfBytes(bytes, name, path, limits);
  }
}

/** An entry's bytes; undefined where they are damaged. yauzl stops at the size that the directory states. */
async function unpack(zip: ZipFile, entry: Entry): Promise<Buffer | undefined> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      chunks.push(chunk as Buffer);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    if (error instanceof Error) {
      return undefined;
    }
    throw error;
  }
}
