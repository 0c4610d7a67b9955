/** Bytes that frame a message (HL7 v2 Transport Specification: MLLP, release 1). */
const startBlock = 0x0b;
const endBlock = 0x1c;
const carriageReturn = 0x0d;

/** A message as its bytes, framed as a connection carries it. */
export function framed(message: Uint8Array): Buffer {
  return Buffer.concat([Buffer.of(startBlock), message, Buffer.of(endBlock, carriageReturn)]);
}

/** A header is some hundreds. */
const beginningBytes = 4096;

/** Takes messages out of the bytes of a connection, however these are parted. */
export interface FrameReader {
  /** The messages that these bytes complete. Throws `FrameError` where the sender keeps to no form, or sends too much. */
  read(chunk: Buffer): readonly Buffer[];
  /** Bytes of a message that is not complete yet. */
  pending(): number;
}

/** What a sender does that no frame has. */
export class FrameError extends Error {
  readonly kind: 'too-large' | 'unframed';
  /** The first bytes of the message: its header names it. */
  readonly beginning: Buffer;
  constructor(kind: FrameError['kind'], beginning: Buffer = Buffer.alloc(0)) {
    super(kind);
    this.kind = kind;
    this.beginning = beginning;
  }
}

export interface FrameLimits {
  /** Bytes of a message. */
  readonly message: number;
  /** Bytes between messages, which some senders fill with line ends. */
  readonly between: number;
}

/** The end block counts without the line end that should follow it, because some senders leave that out. */
export function createFrameReader(limits: FrameLimits): FrameReader {
  let pieces: Buffer[] = [];
  let size = 0;
  let isInside = false;
  let between = 0;

  function keep(piece: Buffer): void {
    size += piece.length;
    if (size > limits.message) {
      throw new FrameError('too-large', Buffer.concat([...pieces, piece]).subarray(0, beginningBytes));
    }
    if (piece.length > 0) {
      pieces.push(piece);
    }
  }

  return {
    read(chunk) {
      const messages: Buffer[] = [];
      let at = 0;
      while (at < chunk.length) {
        if (isInside) {
          const end = chunk.indexOf(endBlock, at);
          keep(chunk.subarray(at, end === -1 ? chunk.length : end));
          if (end === -1) {
            break;
          }
          messages.push(fromLastStart(Buffer.concat(pieces, size)));
          [pieces, size, isInside, between] = [[], 0, false, 0];
          at = end + 1;
        } else {
          const start = chunk.indexOf(startBlock, at);
          between += (start === -1 ? chunk.length : start) - at;
          if (between > limits.between) {
            throw new FrameError('unframed');
          }
          isInside = start !== -1;
          at = start === -1 ? chunk.length : start + 1;
        }
      }
      return messages;
    },
    pending: () => size,
  };
}

const newStart = Buffer.from('\u000BMSH', 'latin1');

/** A sender that was cut off and begins anew leaves half a message before the whole one. */
function fromLastStart(message: Buffer): Buffer {
  const start = message.lastIndexOf(newStart);
  return start === -1 ? message : message.subarray(start + 1);
}
