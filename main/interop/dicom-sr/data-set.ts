import { characterSet, type Decode } from './character-sets.ts';
import { tags } from './tags.ts';

/** A value of a DICOM object as it stands in the file, or the items of a sequence. */
export type DataElement = Uint8Array | readonly DataSet[];

/** The elements of a DICOM object, or of an item within one. */
export class DataSet {
  readonly elements = new Map<number, DataElement>();
  private readonly parent: DataSet | undefined;
  private decode: Decode | undefined;

  /** @param parent The set whose item this is: an item that declares no character set has its parent's. */
  constructor(parent: DataSet | undefined) {
    this.parent = parent;
  }

  /** The items of a sequence; none where it is absent. */
  items(tag: number): readonly DataSet[] {
    const element = this.elements.get(tag);
    return element === undefined || element instanceof Uint8Array ? [] : element;
  }

  /** The values of an element that may have several, without the blanks around them; the empty ones are left out. */
  values(tag: number): readonly string[] {
    return this.text(tag)
      .split('\\')
      .map((value) => value.trim())
      .filter((value) => value !== '');
  }

  /** The first value; undefined where there is none. */
  value(tag: number): string | undefined {
    return this.values(tag)[0];
  }

  /** An element whose value is one text, whatever stands in it; '' where it is absent. */
  text(tag: number): string {
    const element = this.elements.get(tag);
    return element instanceof Uint8Array ? this.decoder()(withoutPadding(element)) : '';
  }

  private decoder(): Decode {
    if (this.decode === undefined) {
      const declared = this.elements.get(tags.characterSet);
      this.decode =
        declared instanceof Uint8Array || this.parent === undefined
          ? characterSet(
              declared instanceof Uint8Array ? String.fromCharCode(...declared.subarray(0, 256)).split('\\') : [],
            )
          : this.parent.decoder();
    }
    return this.decode;
  }
}

/** Values are filled up to an even length: with a blank, some with zero. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 0 || bytes[end - 1] === 0x20)) {
    end -= 1;
  }
  return bytes.subarray(0, end);
}
