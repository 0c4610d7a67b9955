import { DataSet, type DataElement } from './data-set.ts';
import { sequenceTags } from './tags.ts';

/**
 * The data elements of DICOM (PS3.5 section 7) from bytes that may be damaged or made to do harm: no length is believed that does
 * not fit, nesting and number are bounded, nothing is copied, and every byte is looked at once. Not dcmjs, which reads the text of
 * nested items, and that is all text of a report, as Latin-1 whatever it is in; takes shortened files for whole ones; and reads
 * an item of undefined length once more for each level that it is nested in.
 */

/** How the elements of a file are written. */
export interface Encoding {
  /** Whether each element says of what kind its value is. */
  readonly explicit: boolean;
  readonly littleEndian: boolean;
}

export const explicitLittle: Encoding = { explicit: true, littleEndian: true };
export const implicitLittle: Encoding = { explicit: false, littleEndian: true };
export const explicitBig: Encoding = { explicit: true, littleEndian: false };

/** Reports have some ten levels and some thousand elements. */
const deepest = 64;
const mostElements = 200_000;

const undefinedLength = 0xffff_ffff;
const itemStart = 0xfffe_e000;
const itemEnd = 0xfffe_e00d;
const sequenceEnd = 0xfffe_e0dd;

/** Kinds of value whose length has two bytes; all others, those to come too, have four (PS3.5 7.1.2). */
const shortLengths: ReadonlySet<string> = new Set(
  'AE AS AT CS DA DS DT FD FL IS LO LT PN SH SL SS ST TM UI UL US'.split(' '),
);

export interface ReadElements {
  readonly dataSet: DataSet;
  /** Where reading stopped: at the end, or before the element that it was told to stop at. */
  readonly end: number;
}

/** The elements before the first one with a tag of `until` or higher; undefined where they are damaged. */
export function readElements(bytes: Uint8Array, encoding: Encoding, until: number): ReadElements | undefined {
  return new ElementReader(bytes).read(encoding, until);
}

class ElementReader {
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private at = 0;
  private left = mostElements;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  read(encoding: Encoding, until: number): ReadElements | undefined {
    const dataSet = new DataSet(undefined);
    while (this.at < this.bytes.length) {
      const tag = this.peekTag(this.bytes.length, encoding);
      if (tag === undefined) {
        return undefined;
      }
      if (tag >= until) {
        break;
      }
      if (!this.readElement(dataSet, tag, this.bytes.length, encoding, 0)) {
        return undefined;
      }
    }
    return { dataSet, end: this.at };
  }

  /** The tag at the place, where a tag and a length fit before `end`. */
  private peekTag(end: number, { littleEndian }: Encoding): number | undefined {
    if (end - this.at < 8) {
      return undefined;
    }
    const group = this.view.getUint16(this.at, littleEndian);
    return group * 0x1_0000 + this.view.getUint16(this.at + 2, littleEndian);
  }

  /** Whether the element at the place is whole; it is put into the set. */
  private readElement(dataSet: DataSet, tag: number, end: number, encoding: Encoding, depth: number): boolean {
    this.left -= 1;
    const header = this.left < 0 ? undefined : this.readHeader(end, encoding);
    if (header === undefined) {
      return false;
    }
    const { kind, length } = header;
    const unknown = kind === undefined || kind === 'UN';
    let element: DataElement | undefined;
    if (kind === 'SQ' || (unknown && (length === undefinedLength || sequenceTags.has(tag)))) {
      // What stands in an element of an unknown kind is written the implicit way (PS3.5 6.2.2).
      element = this.readItems(length, end, kind === 'UN' ? implicitLittle : encoding, dataSet, depth + 1);
    } else if (length <= end - this.at) {
      element = this.bytes.subarray(this.at, this.at + length);
      this.at += length;
    }
    if (element === undefined) {
      return false;
    }
    dataSet.elements.set(tag, element);
    return true;
  }

  /** Kind and length of the value of the element at the place, which is then behind them. */
  private readHeader(
    end: number,
    { explicit, littleEndian }: Encoding,
  ): { readonly kind: string | undefined; readonly length: number } | undefined {
    if (!explicit) {
      const length = this.view.getUint32(this.at + 4, littleEndian);
      this.at += 8;
      return { kind: undefined, length };
    }
    const kind = String.fromCharCode(this.view.getUint8(this.at + 4), this.view.getUint8(this.at + 5));
    if (shortLengths.has(kind)) {
      const length = this.view.getUint16(this.at + 6, littleEndian);
      this.at += 8;
      return { kind, length };
    }
    if (!/^[A-Z]{2}$/u.test(kind) || end - this.at < 12) {
      return undefined;
    }
    const length = this.view.getUint32(this.at + 8, littleEndian);
    this.at += 12;
    return { kind, length };
  }

  private readItems(
    length: number,
    end: number,
    encoding: Encoding,
    parent: DataSet,
    depth: number,
  ): readonly DataSet[] | undefined {
    const delimited = length === undefinedLength;
    if (depth > deepest || (!delimited && length > end - this.at)) {
      return undefined;
    }
    const last = delimited ? end : this.at + length;
    const items: DataSet[] = [];
    while (this.at < last) {
      const tag = this.peekTag(last, encoding);
      if (tag === sequenceEnd && delimited) {
        this.at += 8;
        return items;
      }
      const item = tag === itemStart ? this.readItem(last, encoding, parent, depth) : undefined;
      if (item === undefined) {
        return undefined;
      }
      items.push(item);
    }
    return delimited ? undefined : items;
  }

  private readItem(end: number, encoding: Encoding, parent: DataSet, depth: number): DataSet | undefined {
    this.left -= 1;
    const length = this.view.getUint32(this.at + 4, encoding.littleEndian);
    this.at += 8;
    const delimited = length === undefinedLength;
    if (this.left < 0 || (!delimited && length > end - this.at)) {
      return undefined;
    }
    const last = delimited ? end : this.at + length;
    const item = new DataSet(parent);
    while (this.at < last) {
      const tag = this.peekTag(last, encoding);
      if (tag === itemEnd && delimited) {
        this.at += 8;
        return item;
      }
      if (tag === undefined || !this.readElement(item, tag, last, encoding, depth)) {
        return undefined;
      }
    }
    return delimited ? undefined : item;
  }
}
