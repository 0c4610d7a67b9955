import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a zip file for tests, with the lies and tricks that real writers do not tell. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Buffer;
  /** Unix mode with file type, as in a link's 0o120777. */
  readonly mode?: number;
  readonly encrypted?: boolean;
  /** What the directory says of the unpacked size, where it is not the truth. */
  readonly statedSize?: number;
  /** Breaks the packed bytes. */
  readonly damaged?: boolean;
}

/** Writes a zip file (PKWARE APPNOTE 6.3): local headers with deflated data, central directory, end record. */
export function writeZip(entries: readonly ZipEntry[], statedEntries = entries.length): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content as string);
    const packed = deflateRawSync(content);
    if (entry.damaged === true) {
      packed.fill(0xff, 0, Math.min(packed.length, 8));
    }
    const name = Buffer.from(entry.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800 | (entry.encrypted === true ? 1 : 0), 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(entry.statedSize ?? content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, name, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('504b01021403', 'hex'), common, rest, name);
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('504b0506', 0, 'hex');
  end.writeUInt16LE(statedEntries, 8);
  end.writeUInt16LE(statedEntries, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}
