/** A word, a run of digits, another sign, or the end of a line. White space between tokens is left out. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In lower case, without a possessive ending. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'sign' | 'line-end';
  /** How a word is written: "smith", "Smith" or "McDonald", "SMITH", "J". */
  readonly form: 'lower' | 'title' | 'upper' | 'initial' | 'none';
  /** Whether almost all letters of its line are capitals, so that a capital says nothing. */
  readonly isInCapitals: boolean;
}

/** Its groups are a word, a number and a line end; without names, for an object with the names of each match takes a third of the time. */
const pattern =
  /(['’][tsnTSN](?![\p{L}\p{M}])|\p{L}[\p{L}\p{M}]*(?:['’´`\-‐‑]\p{L}[\p{L}\p{M}]*)*)|(\d+)|(\r\n|[\n\r\v\f\u0085\u2028\u2029])|[^\s]/gu;
const possessive = /(?<=\p{L}\p{L})['’´`][sS]$/u;

/** The tokens of a text, in their order. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const capitals = capitalLines(text);
  let line = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === space) {
      at += 1;
      continue;
    }
    const isInCapitals = capitals[line] ?? false;
    const plainEnd = plainTokenEnd(text, at);
    if (plainEnd !== undefined) {
      const plain = text.slice(at, plainEnd);
      tokens.push(
        isLetter(code)
          ? wordToken(plain, at, isInCapitals, true)
          : otherToken(plain, at, isInCapitals, isDigit(code) ? 'number' : 'sign'),
      );
      at = plainEnd;
      continue;
    }
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) {
      return tokens;
    }
    const [whole, word, number, lineEnd] = match;
    if (word !== undefined) {
      const base = word.endsWith('s') || word.endsWith('S') ? word.replace(possessive, '') : word;
      tokens.push(wordToken(base, match.index, isInCapitals, false));
    } else {
      const kind = number === undefined ? (lineEnd === undefined ? 'sign' : 'line-end') : 'number';
      tokens.push(otherToken(whole, match.index, isInCapitals, kind));
      line += kind === 'line-end' ? 1 : 0;
    }
    at = pattern.lastIndex;
  }
  return tokens;
}

/** Where a word, number or sign of ASCII ends that the pattern would end there, too: most are, and it takes five times as long. */
function plainTokenEnd(text: string, at: number): number | undefined {
  const code = text.charCodeAt(at);
  let end = at + 1;
  if (isLetter(code)) {
    while (isLetter(text.charCodeAt(end))) {
      end += 1;
    }
    return mayGoOn(text.charCodeAt(end)) ? undefined : end;
  }
  if (isDigit(code)) {
    while (isDigit(text.charCodeAt(end))) {
      end += 1;
    }
    return end;
  }
  return code > space && code <= lastSign && code !== apostrophe ? end : undefined;
}

/** Whether a word of ASCII may go on with a sign: with a hyphen, an apostrophe, or what is not of ASCII. */
function mayGoOn(code: number): boolean {
  return code > lastSign || code === apostrophe || code === graveAccent || code === hyphen;
}

function isLetter(code: number): boolean {
  return (code >= smallA && code <= smallZ) || (code >= largeA && code <= largeZ);
}

function isDigit(code: number): boolean {
  return code >= zero && code <= nine;
}

function wordToken(text: string, start: number, isInCapitals: boolean, isPlain: boolean): Token {
  const form = formOf(text, isPlain);
  const lower = text.toLowerCase();
  return { start, end: start + text.length, text, lower, kind: 'word', form, isInCapitals };
}

function otherToken(text: string, start: number, isInCapitals: boolean, kind: Token['kind']): Token {
  return { start, end: start + text.length, text, lower: text, kind, form: 'none', isInCapitals };
}

/** @param isPlain of letters of ASCII alone */
function formOf(word: string, isPlain: boolean): Token['form'] {
  const first = word.charAt(0);
  if (first === first.toLowerCase()) {
    // "d'Angelo", "'t": the capital may come later.
    return !isPlain && /^(?:\p{Ll}['’]|(?:al|el|ben|ibn|bin|abu)-)\p{Lu}/u.test(word) ? 'title' : 'lower';
  }
  if (word.length === 1) {
    return 'initial';
  }
  return word === word.toUpperCase() ? 'upper' : 'title';
}

/** Of each line, whether nine of ten letters are capitals. */
function capitalLines(text: string): readonly boolean[] {
  return text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u).map((line) => {
    let small = 0;
    let large = 0;
    for (let at = 0; at < line.length; at += 1) {
      const code = line.charCodeAt(at);
      // Most are of ASCII, and patterns take their time.
      if (code < 0x80) {
        small += Number(code >= smallA && code <= smallZ);
        large += Number(code >= largeA && code <= largeZ);
      } else {
        const letter = String.fromCodePoint(line.codePointAt(at) ?? code);
        small += Number(/\p{Ll}/u.test(letter));
        large += Number(/\p{Lu}/u.test(letter));
        at += letter.length - 1;
      }
    }
    return large >= 6 && large >= 9 * small;
  });
}

const space = 0x20;
const apostrophe = 0x27;
const hyphen = 0x2d;
const zero = 0x30;
const nine = 0x39;
const graveAccent = 0x60;
const lastSign = 0x7e;
const smallA = 0x61;
const smallZ = 0x7a;
const largeA = 0x41;
const largeZ = 0x5a;
