import { parse } from 'node:path';

/** Names that programs give to files that they have not finished, or that are not meant for anybody. */
const unfinished = /^[.~]|~$|\.(?:tmp|part|partial|filepart|crdownload)$|^(?:thumbs\.db|desktop\.ini)$/i;

/** A failed file's reason has its name and this ending. */
export const reasonEnding = '.reason.txt';

/**
 * Whether a file is left alone for its name: its sender is still writing it, a system put it there, or it is the reason
 * of a failed file, moved back together with it.
 */
export function isLeftAlone(name: string): boolean {
  return unfinished.test(name) || name.toLowerCase().endsWith(reasonEnding);
}

/** Bytes; with a number and the ending of a note it still is a name that every file system takes. */
const longestName = 200;

/** What a system would take for a path, a device or a stream, or what would steer a terminal or turn the line around. */
const notPlain = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"|?*\\/]/gu;
const device = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])\s*(?:\.|$)/i;

/**
 * A name that is harmless on every system and can be shown, for a file's name as it lies on the disk; most are that name itself. Other
 * programs write names in other encodings, with line breaks, or that another system keeps for a device.
 */
export function plainName(name: Uint8Array | string): string {
  const text = typeof name === 'string' ? name : decodeName(name);
  const plain = shortened(text.replace(notPlain, '_')).replace(/[. ]+$/, '');
  return device.test(plain) || plain === '' ? `_${plain}` : plain;
}

function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) {
      return new TextDecoder('windows-1252').decode(bytes);
    }
    throw error;
  }
}

/** Keeps the ending, by which readers tell formats. */
function shortened(name: string): string {
  const { name: stem, ext } = parse(name);
  const ending = ext.length > 16 ? '' : ext;
  let kept = ending === ext ? stem : name;
  while (Buffer.byteLength(kept + ending) > longestName) {
    kept = Array.from(kept).slice(0, -1).join('');
  }
  return kept + ending;
}

/** A name for the nth file of a name: "report.txt", "report 2.txt". */
export function numberedName(name: string, number: number): string {
  const { name: stem, ext } = parse(name);
  return number === 1 ? name : `${stem} ${number}${ext}`;
}

/**
 * The first of the numbered names that is free. A sender may give every file the same name, thousands a day, so not every number is
 * looked at.
 */
export async function freeName(name: string, isTaken: (name: string) => Promise<boolean>): Promise<string> {
  let free = 1;
  while (await isTaken(numberedName(name, free))) {
    free *= 2;
  }
  let taken = Math.floor(free / 2);
  while (free - taken > 1) {
    const middle = Math.floor((taken + free) / 2);
    if (await isTaken(numberedName(name, middle))) {
      taken = middle;
    } else {
      free = middle;
    }
  }
  return numberedName(name, free);
}
