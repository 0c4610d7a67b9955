import { looksLikeHl7 } from './hl7/looks-like-hl7.ts';
import { sniffDicom } from './dicom-sr/sniff-dicom.ts';

/** What a file's first bytes say that it is. */
export type ByteFormat =
  | { readonly kind: 'zip' }
  /** A structured report. */
  | { readonly kind: 'dicom' }
  | { readonly kind: 'text' }
  /** `what` is the kind with its article ("a PDF"), `advice` the next step. */
  | { readonly kind: 'binary'; readonly what: string; readonly advice: string };

const exportText = 'copy its text or export it as text';
const exportReport = 'export the report as text or as a DICOM structured report';
const unpack = 'unpack it first, or pack the reports as a zip file';
const notReport = 'give the report as a text file';

const signatures: readonly (readonly [signature: string, what: string, advice: string])[] = [
  ['25504446', 'a PDF', exportText],
  ['d0cf11e0a1b11ae1', 'an Office document of the old binary kind', exportText],
  ['89504e47', 'a PNG image', exportText],
  ['ffd8ff', 'a JPEG image', exportText],
  ['47494638', 'a GIF image', exportText],
  ['49492a00', 'a TIFF image', exportText],
  ['4d4d002a', 'a TIFF image', exportText],
  ['424d', 'a BMP image', exportText],
  ['1f8b', 'a gzip archive', unpack],
  ['377abcaf271c', 'a 7-Zip archive', unpack],
  ['526172211a07', 'a RAR archive', unpack],
  ['fd377a585a00', 'an xz archive', unpack],
  ['425a68', 'a bzip2 archive', unpack],
  ['28b52ffd', 'a Zstandard archive', unpack],
  ['53514c69746520666f726d6174203300', 'an SQLite database', notReport],
  ['7f454c46', 'a program', notReport],
  ['4d5a9000', 'a program', notReport],
];

/** Two-letter signatures are words too: they count only where bytes that no text has follow. */
const shortSignature = 3;

/** How many bytes from the beginning the judgement needs. */
export const sniffedBytes = 4096;

/** Judges by content, never by the name. `head` is the beginning of the input, at least `sniffedBytes` where it has as many. */
export function sniffFormat(head: Uint8Array): ByteFormat {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const start = bytes.subarray(0, 16).toString('hex');
  if (start.startsWith('504b0304') || start.startsWith('504b0506')) {
    return { kind: 'zip' };
  }
  if (looksLikeHl7(bytes)) {
    // Frames, and what engines leave in it, are no reason to take it for anything else.
    return { kind: 'text' };
  }
  const control = countControlBytes(bytes);
  // Before the others: what stands before its own mark may be the beginning of a TIFF image as well.
  const dicom = control > 0 ? sniffDicom(bytes) : undefined;
  if (dicom !== undefined) {
    return dicom === 'report' ? { kind: 'dicom' } : { kind: 'binary', what: dicom.what, advice: exportReport };
  }
  for (const [signature, what, advice] of signatures) {
    if (start.startsWith(signature) && (signature.length / 2 >= shortSignature || control > 0)) {
      return { kind: 'binary', what, advice };
    }
  }
  if (utf16Order(bytes) === undefined && (bytes.includes(0) || control > bytes.length / 10)) {
    return { kind: 'binary', what: 'a binary file', advice: notReport };
  }
  return { kind: 'text' };
}

/** Control characters that no text holds: all below a blank but tab, line and page breaks, backspace and escape. */
function countControlBytes(bytes: Buffer): number {
  let count = 0;
  for (const byte of bytes) {
    if (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b && byte !== 0x1a) {
      count += 1;
    }
  }
  return count;
}

/** The byte order of UTF-16 text: by its mark, or because Latin text in it is zero in every second byte. */
export function utf16Order(bytes: Uint8Array): 'little' | 'big' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return 'little';
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return 'big';
  }
  const length = Math.min(bytes.length, sniffedBytes) & ~1;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let at = 0; at < length; at += 2) {
    evenZeros += bytes[at] === 0 ? 1 : 0;
    oddZeros += bytes[at + 1] === 0 ? 1 : 0;
  }
  const half = length / 2;
  if (half < 4) {
    return undefined;
  }
  if (oddZeros > half * 0.6 && evenZeros < half * 0.02) {
    return 'little';
  }
  return evenZeros > half * 0.6 && oddZeros < half * 0.02 ? 'big' : undefined;
}
