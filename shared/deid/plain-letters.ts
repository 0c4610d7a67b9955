const others: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', ı: 'i', đ: 'd', æ: 'ae', œ: 'oe', ð: 'd' };

/** A word in small letters without marks, as lists have it: "Öztürk" as "ozturk", "Kołodziej" as "kolodziej". */
export function plainLetters(word: string): string {
  if (isPlain(word)) {
    return word;
  }
  const lower = word.toLowerCase();
  return isPlain(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replaceAll(/\p{M}/gu, '')
        .replaceAll(/[ßłøıđæœð]/gu, (letter) => others[letter] ?? letter);
}

/** The parts of a word with hyphens; undefined where it has none. */
export function hyphenatedParts(word: string): readonly string[] | undefined {
  return word.includes('-') || word.includes('‐') || word.includes('‑') ? word.split(/[-‐‑]/u) : undefined;
}

/** Most words are, and a pattern takes longer to start than a word to read. */
function isPlain(lower: string): boolean {
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if ((code < smallA || code > smallZ) && code !== hyphen) {
      return false;
    }
  }
  return true;
}

const smallA = 0x61;
const smallZ = 0x7a;
const hyphen = 0x2d;
