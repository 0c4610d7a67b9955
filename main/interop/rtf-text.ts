/**
 * The words of a document in RTF (Microsoft's specification, version 1.9): its text with lines, tabs and the characters of its code page or of
 * Unicode. Fonts, styles, pictures, headers and fields' instructions are left out.
 */
export function rtfText(rtf: string): string {
  const reader = new RtfReader(rtf);
  for (const match of rtf.matchAll(token)) {
    const [, word, number, byte, symbol, brace, text] = match;
    if (brace !== undefined) {
      reader.brace(brace);
    } else if (word !== undefined) {
      reader.control(word, number === undefined ? undefined : Number.parseInt(number, 10));
    } else if (byte !== undefined) {
      reader.byte(Number.parseInt(byte, 16));
    } else if (symbol !== undefined) {
      reader.symbol(symbol);
    } else if (text !== undefined) {
      reader.text(text);
    }
  }
  return reader.result();
}

export function looksLikeRtf(text: string): boolean {
  return /^\s*\{\\rtf/u.test(text.slice(0, 100));
}

const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)/giu;

/** Groups that hold no text of the document. */
const withoutText: ReadonlySet<string> = new Set(
  (
    'fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf filetbl listtable ' +
    'listoverridetable revtbl rsidtbl generator xmlnstbl datastore themedata latentstyles nonshppict fldinst bkmkstart bkmkend'
  ).split(' '),
);

const written: ReadonlyMap<string, string> = new Map([
  ['par', '\n'],
  ['line', '\n'],
  ['sect', '\n'],
  ['page', '\n'],
  ['row', '\n'],
  ['tab', '\t'],
  ['cell', '\t'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
]);

interface Group {
  readonly silent: boolean;
  /** How many characters after one of Unicode stand for readers that do not know it. */
  readonly unicodeSkip: number;
}

class RtfReader {
  private readonly pieces: string[] = [];
  private readonly groups: Group[] = [];
  private group: Group = { silent: false, unicodeSkip: 1 };
  private readonly decoder: InstanceType<typeof TextDecoder>;
  private toSkip = 0;

  constructor(rtf: string) {
    this.decoder = codePage(/\\ansicpg(\d{3,5})/u.exec(rtf.slice(0, 1000))?.[1]);
  }

  brace(brace: string): void {
    if (brace === '{') {
      this.groups.push(this.group);
    } else {
      this.group = this.groups.pop() ?? this.group;
    }
    this.toSkip = 0;
  }

  control(word: string, number: number | undefined): void {
    if (withoutText.has(word)) {
      this.group = { ...this.group, silent: true };
    } else if (word === 'uc') {
      this.group = { ...this.group, unicodeSkip: Math.min(Math.max(number ?? 1, 0), 10) };
    } else if (word === 'u' && number !== undefined) {
      // Written as a number of sixteen bits with a sign.
      this.add(String.fromCharCode(number & 0xffff));
      this.toSkip = this.group.unicodeSkip;
    } else {
      this.add(written.get(word) ?? '');
    }
  }

  byte(code: number): void {
    if (this.toSkip > 0) {
      this.toSkip -= 1;
    } else {
      this.add(this.decoder.decode(Uint8Array.of(code)));
    }
  }

  symbol(symbol: string): void {
    if (symbol === '*') {
      this.group = { ...this.group, silent: true };
    } else {
      this.text(
        symbol === '~'
          ? ' '
          : symbol === '_'
            ? '-'
            : symbol === '\n' || symbol === '\r'
              ? '\n'
              : symbol === '-'
                ? ''
                : symbol,
      );
    }
  }

  text(text: string): void {
    this.add(text.slice(this.toSkip));
    this.toSkip = Math.max(0, this.toSkip - text.length);
  }

  result(): string {
    const lines = this.pieces.join('').split('\n');
    return lines
      .map((line) => line.trimEnd())
      .join('\n')
      .trim();
  }

  private add(text: string): void {
    if (!this.group.silent) {
      this.pieces.push(text);
    }
  }
}

function codePage(number: string | undefined): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(`windows-${number ?? '1252'}`);
  } catch (error) {
    if (error instanceof RangeError) {
      return new TextDecoder('windows-1252');
    }
    throw error;
  }
}
