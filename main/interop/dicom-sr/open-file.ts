import { inflateRawSync } from 'node:zlib';
import type { DataSet } from './data-set.ts';
import { explicitBig, explicitLittle, implicitLittle, readElements, type Encoding } from './read-data-set.ts';
import { tags } from './tags.ts';

const prefixAt = 128;
const firstOfDataSet = 0x0003_0000;
/** Pixels, and what may stand behind them. */
const firstOfPixels = 0x7fe0_0000;

const implicit = '1.2.840.10008.1.2';
const deflated = '1.2.840.10008.1.2.1.99';
const bigEndian = '1.2.840.10008.1.2.2';

/** Whether bytes begin as a DICOM file does: with its prefix or, as some systems leave that out, with an element that stands first. */
export function beginsAsDicom(bytes: Uint8Array): boolean {
  return metaStart(bytes) !== undefined || beginsAsDataSet(bytes);
}

/** Where the file's own elements begin, those that say how the object's are written; undefined where it has none. */
function metaStart(bytes: Uint8Array): number | undefined {
  if (String.fromCharCode(...bytes.subarray(prefixAt, prefixAt + 4)) === 'DICM') {
    return prefixAt + 4;
  }
  return startsWith(bytes, [0x02, 0x00, 0x00, 0x00, 0x55, 0x4c]) ? 0 : undefined;
}

/** The first elements that an object can have: its group's length, its character set, the kind of image, its date, its class. */
const firstElements: ReadonlySet<number> = new Set([0x00, 0x05, 0x08, 0x12, 0x16]);

/** An element of the first group with letters for its kind, or without them and with another of the group behind it. */
function beginsAsDataSet(bytes: Uint8Array): boolean {
  const [, , element = 0, none, first = 0, second = 0, third, fourth] = bytes;
  if (!startsWith(bytes, firstGroup) || none !== 0 || !firstElements.has(element)) {
    return false;
  }
  const length = first + second * 0x100;
  return (
    (isCapital(first) && isCapital(second)) ||
    (third === 0 && fourth === 0 && startsWith(bytes.subarray(8 + length), firstGroup))
  );
}

const firstGroup = [0x08, 0x00];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function isCapital(byte: number): boolean {
  return byte >= 0x41 && byte <= 0x5a;
}

/** What class of object a file holds, as its beginning says; undefined where that does not say it. */
export function objectClass(head: Uint8Array): string | undefined {
  return metaStart(head) === undefined
    ? readElements(head, encodingOf(head), tags.sopClass + 1)?.dataSet.value(tags.sopClass)
    : readMeta(head)?.dataSet?.value(tags.mediaStorageSopClass);
}

/** The object in a file. */
export function openFile(bytes: Uint8Array, limit: number): DataSet | 'damaged' | 'too large' {
  const meta = readMeta(bytes);
  if (meta === undefined) {
    return 'damaged';
  }
  const syntax = meta.dataSet?.value(tags.transferSyntax);
  const rest = bytes.subarray(meta.bodyAt);
  const body = syntax === deflated ? inflate(rest, limit) : rest;
  if (typeof body === 'string') {
    return body;
  }
  const read = readElements(
    body,
    syntax === undefined ? encodingOf(body) : (encodings.get(syntax) ?? explicitLittle),
    firstOfPixels,
  );
  return read?.dataSet ?? 'damaged';
}

/** Images packed one way or another are explicit and little endian around their pixels. */
const encodings: ReadonlyMap<string, Encoding> = new Map([
  [implicit, implicitLittle],
  [bigEndian, explicitBig],
]);

/** How elements are written that nothing speaks of: little endian, and explicit where letters stand for the first one's kind. */
function encodingOf(body: Uint8Array): Encoding {
  const [, , , , first = 0, second = 0] = body;
  return isCapital(first) && isCapital(second) ? explicitLittle : implicitLittle;
}

/** The file's own elements, and where the object begins. */
function readMeta(bytes: Uint8Array): { readonly dataSet: DataSet | undefined; readonly bodyAt: number } | undefined {
  const start = metaStart(bytes);
  if (start === undefined) {
    return { dataSet: undefined, bodyAt: 0 };
  }
  const read = readElements(bytes.subarray(start), explicitLittle, firstOfDataSet);
  return read && { dataSet: read.dataSet, bodyAt: start + read.end };
}

function inflate(bytes: Uint8Array, limit: number): Uint8Array | 'damaged' | 'too large' {
  try {
    return inflateRawSync(bytes, { maxOutputLength: limit });
  } catch (error) {
    if (error instanceof RangeError) {
      return 'too large';
    }
    if (error instanceof Error) {
      return 'damaged';
    }
    throw error;
  }
}
