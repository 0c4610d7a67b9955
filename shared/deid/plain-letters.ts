const isPlain = /^[a-z-]*$/;
const others: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', ı: 'i', đ: 'd', æ: 'ae', œ: 'oe', ð: 'd' };

/** A word in small letters without marks, as lists have it: "Öztürk" as "ozturk", "Kołodziej" as "kolodziej". */
export function plainLetters(word: string): string {
  const lower = word.toLowerCase();
  // Most words are written so, and patterns take their time.
  return isPlain.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replaceAll(/\p{M}/gu, '')
        .replaceAll(/[ßłøıđæœð]/gu, (letter) => others[letter] ?? letter);
}
