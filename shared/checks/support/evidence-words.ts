import type { Span } from '#shared/report/sections.ts';
import { maskForm, tokenize } from '#shared/checks/labels/token.ts';

/**
 * Words that say nothing about what was found: grammar, the manner of reporting, degree, certainty, side and comparison. What is left
 * links sentences about things that the vocabulary of findings does not know.
 */
const empty: ReadonlySet<string> = new Set(
  (
    'a an the and or of in on at to for from with without within by as is are was were be been being has have had do does did it its this that these those there here ' +
    'which who whom whose than then so such not no nor neither none negative positive absent free clear evidence sign finding impression conclusion seen noted identified present ' +
    'visualized visible demonstrated evident appreciated observed detected found shown show demonstrate reveal appear appearance apparent consistent compatible suggest suggestive suggesting ' +
    'represent representing reflect reflecting may might could can would should likely probable probably possible possibly suspected questionable cannot exclude excluded ' +
    'definite definitely obvious convincing significant significantly mild mildly moderate moderately severe severely small large minimal minimally slight slightly marked markedly tiny trace ' +
    'extensive diffuse diffusely focal multiple several few some any all other otherwise unremarkable normal abnormal abnormality limit limits size sized both left right bilateral bilaterally side sided ' +
    'unchanged stable new increased decreased interval prior previous previously compared comparison again since acute chronic old recent active process disease change changes area region level ' +
    'recommend recommended recommendation consider considered clinical clinically correlation correlate further evaluation followup follow up please exam examination study view image radiograph ' +
    'x ray radiographic imaging patient about approximately measuring measure measures mm cm also well very more most less least above below described under over into due secondary related ' +
    'however but although if when given setting known history status post per up through between along during after before only just still remain remains grossly overall essentially ' +
    'within adequate intact portion aspect lateral frontal pa ap one two three see report'
  ).split(' '),
);

/** The words of a part of a text that carry meaning, in the singular and in small letters. */
export function contentWords(text: string, span: Span): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { form } of tokenize(text, span)) {
    if (form.length > 1 && form !== maskForm && !empty.has(form) && /^\p{L}/u.test(form)) {
      words.add(form);
    }
  }
  return words;
}

/** The share of the words of `part` that `whole` holds too; 0 where `part` has none. */
export function wordOverlap(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) {
    return 0;
  }
  let shared = 0;
  for (const word of part) {
    shared += whole.has(word) ? 1 : 0;
  }
  return shared / part.size;
}

/** The same, where words that share their beginning are one: "hemorrhage" and "hemorrhagic", "subsidence" and "subsided". */
export function stemOverlap(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  return wordOverlap(new Set([...part].map(stem)), new Set([...whole].map(stem)));
}

/** From this length on, words are compared by their beginning. */
const longWord = 8;

const stem = (word: string): string => (word.length < longWord ? word : word.slice(0, longWord - 1));
