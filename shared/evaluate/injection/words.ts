import type { Statement } from './reading.ts';

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

/** Words that say nothing of what or where: two sentences that share only these do not speak of the same thing. */
const emptyStems: ReadonlySet<string> = new Set(
  (
    'left right bilateral bilaterally both sided side there with that this which these those seen noted identified present ' +
    'appears appear also again within from been have into over than some other very more most less small large mild mildly ' +
    'moderate moderately severe severely minimal minimally tiny trace slight slightly marked markedly patient image images ' +
    'view views lateral frontal likely possible possibly probable probably represent represents suggest suggests could ' +
    'compatible consistent measuring measures approximately otherwise normal limits without acute evidence'
  )
    .split(' ')
    .map(stem),
);

/** The content words of a text, cut to five letters so that "effusion" and "effusions" meet. */
export function contentStems(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z]{4,}/gu) ?? [];
  return new Set(words.map(stem).filter((word) => !emptyStems.has(word)));
}

function stem(word: string): string {
  return word.slice(0, 5);
}

export function shareContent(one: string, other: string): boolean {
  const stems = contentStems(one);
  return [...contentStems(other)].some((stem) => stems.has(stem));
}

const denial =
  /\b(?:no|not|without|negative|free of|absent|absence|resolved|none|nor|normal|unremarkable|clear|intact)\b/iu;

/** Whether a statement says, anywhere, that something is not there or is normal. */
export function denies({ text }: Pick<Statement, 'text'>): boolean {
  return denial.test(text);
}
