/** The letters' case of the words that a replacement stands for: "Left" for "Right", "SEVERE" for "MILD". */
export function inCaseOf(original: string, replacement: string): string {
  if (original.length > 1 && original === original.toUpperCase()) {
    return replacement.toUpperCase();
  }
  return /^\p{Lu}/u.test(original) ? capitalised(replacement) : replacement;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function uncapitalised(text: string): string {
  // Abbreviations ("PICC", "T12") keep their letters.
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
