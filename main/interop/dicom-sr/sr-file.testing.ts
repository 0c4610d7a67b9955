/** DICOM files made by hand, element by element, so that a test can make any file and every wrong one. */

export interface Item {
  /** By group and element in hexadecimal: "00080005". A string, bytes, or the items of a sequence. */
  readonly [tag: string]: string | Uint8Array | readonly Item[];
}

export interface FileForm {
  readonly explicit?: boolean;
  readonly littleEndian?: boolean;
  /** Sequences and items end with a delimiter rather than after a length. */
  readonly delimited?: boolean;
}

const kinds: Readonly<Record<string, string>> = {
  '00080005': 'CS',
  '00080016': 'UI',
  '00080018': 'UI',
  '00080020': 'DA',
  '00080050': 'SH',
  '00080060': 'CS',
  '00080061': 'CS',
  '00080080': 'LO',
  '00080090': 'PN',
  '00080100': 'SH',
  '00080104': 'LO',
  '00081030': 'LO',
  '00100010': 'PN',
  '00100020': 'LO',
  '00100030': 'DA',
  '00100040': 'CS',
  '00180015': 'CS',
  '00321060': 'LO',
  '00401002': 'LO',
  '0040A010': 'CS',
  '0040A030': 'DT',
  '0040A027': 'LO',
  '0040A040': 'CS',
  '0040A050': 'CS',
  '0040A075': 'PN',
  '0040A120': 'DT',
  '0040A121': 'DA',
  '0040A122': 'TM',
  '0040A123': 'PN',
  '0040A160': 'UT',
  '0040A30A': 'DS',
  '0040A491': 'CS',
  '0040A493': 'CS',
  '0040A496': 'CS',
};

/** The bytes of a data set. */
export function dataSetBytes(item: Item, form: FileForm = {}): Buffer {
  return Buffer.concat(
    Object.entries(item)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([tag, value]) => elementBytes(tag, value, form)),
  );
}

/** A whole file, with its prefix and the transfer syntax of its form. */
export function fileBytes(item: Item, form: FileForm = {}): Buffer {
  const syntax =
    form.explicit === false
      ? '1.2.840.10008.1.2'
      : form.littleEndian === false
        ? '1.2.840.10008.1.2.2'
        : '1.2.840.10008.1.2.1';
  return withMeta(syntax, dataSetBytes(item, form));
}

export function withMeta(syntax: string, body: Uint8Array): Buffer {
  const meta = elementBytes('00020010', syntax, {});
  return Buffer.concat([Buffer.alloc(128), Buffer.from('DICM'), meta, body]);
}

function elementBytes(tag: string, value: Item[string], form: FileForm): Buffer {
  const { explicit = true } = form;
  const sequence = Array.isArray(value);
  const kind = sequence ? 'SQ' : tag === '00020010' ? 'UI' : (kinds[tag] ?? 'LO');
  const bytes = sequence ? itemsBytes(value as readonly Item[], form) : padded(value as string | Uint8Array);
  const length = sequence && form.delimited === true ? 0xffff_ffff : bytes.length;
  const long = kind === 'SQ' || kind === 'UT';
  const header = !explicit
    ? number(length, 4, form)
    : Buffer.concat([Buffer.from(kind), long ? Buffer.alloc(2) : Buffer.alloc(0), number(length, long ? 4 : 2, form)]);
  return Buffer.concat([tagBytes(tag, form), header, bytes]);
}

function itemsBytes(items: readonly Item[], form: FileForm): Buffer {
  const delimited = form.delimited === true;
  const parts = items.map((item) => {
    const bytes = dataSetBytes(item, form);
    const end = delimited ? [tagBytes('FFFEE00D', form), number(0, 4, form)] : [];
    return Buffer.concat([
      tagBytes('FFFEE000', form),
      number(delimited ? 0xffff_ffff : bytes.length, 4, form),
      bytes,
      ...end,
    ]);
  });
  const end = delimited ? [tagBytes('FFFEE0DD', form), number(0, 4, form)] : [];
  return Buffer.concat([...parts, ...end]);
}

function padded(value: string | Uint8Array): Buffer {
  const bytes = Buffer.from(value as Uint8Array);
  return bytes.length % 2 === 0 ? bytes : Buffer.concat([bytes, Buffer.from(' ')]);
}

function tagBytes(tag: string, form: FileForm): Buffer {
  return Buffer.concat([
    number(Number.parseInt(tag.slice(0, 4), 16), 2, form),
    number(Number.parseInt(tag.slice(4), 16), 2, form),
  ]);
}

function number(value: number, size: 2 | 4, { littleEndian = true }: FileForm): Buffer {
  const bytes = Buffer.alloc(size);
  if (littleEndian) {
    bytes.writeUIntLE(value, 0, size);
  } else {
    bytes.writeUIntBE(value, 0, size);
  }
  return bytes;
}

/** A coded concept. */
export function code(value: string, meaning: string): readonly Item[] {
  return [{ '00080100': value, '00080104': meaning }];
}

/** An item of a report's tree. */
export function content(type: string, concept: readonly Item[], more: Item = {}, relationship = 'CONTAINS'): Item {
  return { '0040A010': relationship, '0040A040': type, '0040A043': concept, ...more };
}

export function text(words: string, concept: readonly Item[] = code('121071', 'Finding'), more: Item = {}): Item {
  return content('TEXT', concept, { '0040A160': words, ...more });
}

export function container(concept: readonly Item[], children: readonly Item[]): Item {
  return content('CONTAINER', concept, { '0040A730': children });
}

/** A Basic Text report in UTF-8 with this tree. */
export function srItem(children: readonly Item[], more: Item = {}): Item {
  return {
    '00080005': 'ISO_IR 192',
    '00080016': '1.2.840.10008.5.1.4.1.1.88.11',
    '00080018': '2.25.1',
    '0040A040': 'CONTAINER',
    '0040A043': code('18748-4', 'Diagnostic Imaging Report'),
    '0040A730': children,
    ...more,
  };
}
