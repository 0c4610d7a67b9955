/**
 * The Porter stemmer in the form that ROUGE's reference implementation uses: M. F. Porter, "An algorithm for suffix stripping",
 * Program 14(3), 1980, with the departures that NLTK makes by default (its mode NLTK_EXTENSIONS): short words are left
 * alone, "ies" and "ied" of four letters give "ie", "y" becomes "i" after any consonant, and a few words are listed.
 * `models/parity/metrics.jsonl` holds it to the same results.
 */

const listed: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sky: 'sky skies',
    die: 'dying',
    lie: 'lying',
    tie: 'tying',
    news: 'news',
    inning: 'inning innings',
    outing: 'outing outings',
    canning: 'canning cannings',
    howe: 'howe',
    proceed: 'proceed',
    exceed: 'exceed',
    succeed: 'succeed',
  }).flatMap(([stem, words]) => words.split(' ').map((word): [string, string] => [word, stem])),
);

/** A suffix and what replaces it; of several that fit, the one that stands first. */
type Rule = readonly [suffix: string, replacement: string];

const step2: readonly Rule[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['bli', 'ble'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['fulli', 'ful'],
];
const step3: readonly Rule[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const step4: readonly Rule[] = 'al ance ence er ic able ible ant ement ment ent ion ou ism ate iti ous ive ize'
  .split(' ')
  .map((suffix) => [suffix, '']);

// Reports use few different words, so nearly every stem has been found before; the limit keeps odd texts from filling memory.
const found = new Map<string, string>();
const foundLimit = 50_000;

/** The stem of a word in small letters, as NLTK's `PorterStemmer().stem` gives it. */
export function porterStem(word: string): string {
  const known = found.get(word);
  if (known !== undefined) {
    return known;
  }
  if (found.size >= foundLimit) {
    found.clear();
  }
  const stem = listed.get(word) ?? (word.length <= 2 ? word : stripped(word));
  found.set(word, stem);
  return stem;
}

function stripped(word: string): string {
  return withoutDoubleL(
    withoutFinalE(derivationalEnding(replaceSuffix(adverbOrNoun(iForY(pastOrGerund(singular(word)))), step3, 0))),
  );
}

/** Step 1a. */
function singular(word: string): string {
  if (!word.endsWith('s')) {
    return word;
  }
  if (word.endsWith('ies')) {
    return word.length === 4 ? word.slice(0, -1) : word.slice(0, -2);
  }
  if (word.endsWith('sses')) {
    return word.slice(0, -2);
  }
  return word.endsWith('ss') ? word : word.slice(0, -1);
}

/** Step 1b. */
function pastOrGerund(word: string): string {
  if (word.endsWith('ied')) {
    return word.length === 4 ? word.slice(0, -1) : word.slice(0, -2);
  }
  if (word.endsWith('eed')) {
    return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  }
  const ending = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0;
  const stem = word.slice(0, word.length - ending);
  if (ending === 0 || !hasVowel(stem)) {
    return word;
  }
  if (stem.endsWith('at') || stem.endsWith('bl') || stem.endsWith('iz')) {
    return `${stem}e`;
  }
  if (endsWithDoubleConsonant(stem)) {
    return /[lsz]$/.test(stem) ? stem : stem.slice(0, -1);
  }
  return measure(stem) === 1 && endsWithShortSyllable(stem) ? `${stem}e` : stem;
}

/** Step 1c. */
function iForY(word: string): string {
  const last = word.length - 1;
  return word.endsWith('y') && last > 1 && isConsonant(word, last - 1) ? `${word.slice(0, -1)}i` : word;
}

/** Step 2; "logi" keeps its l in the part that is measured. */
function adverbOrNoun(word: string): string {
  if (word.endsWith('alli') && measure(word.slice(0, -4)) > 0) {
    return adverbOrNoun(word.slice(0, -2));
  }
  if (word.endsWith('logi')) {
    return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  }
  return replaceSuffix(word, step2, 0);
}

/** Step 4; "ion" goes after s and t alone. */
function derivationalEnding(word: string): string {
  return word.endsWith('ion') && !/[st]ion$/.test(word) ? word : replaceSuffix(word, step4, 1);
}

/** Step 5a. */
function withoutFinalE(word: string): string {
  if (!word.endsWith('e')) {
    return word;
  }
  const stem = word.slice(0, -1);
  const syllables = measure(stem);
  return syllables > 1 || (syllables === 1 && !endsWithShortSyllable(stem)) ? stem : word;
}

/** Step 5b. */
function withoutDoubleL(word: string): string {
  return word.endsWith('ll') && measure(word.slice(0, -1)) > 1 ? word.slice(0, -1) : word;
}

function replaceSuffix(word: string, rules: readonly Rule[], measureAbove: number): string {
  const rule = rules.find(([suffix]) => word.endsWith(suffix));
  if (rule === undefined) {
    return word;
  }
  const stem = word.slice(0, word.length - rule[0].length);
  return measure(stem) > measureAbove ? stem + rule[1] : word;
}

/** Porter's m: how often a consonant follows a vowel. */
function measure(stem: string): number {
  let count = 0;
  let wasVowel = false;
  for (let index = 0; index < stem.length; index += 1) {
    const isVowel = isVowelAfter(stem.charAt(index), index > 0 && !wasVowel);
    if (wasVowel && !isVowel) {
      count += 1;
    }
    wasVowel = isVowel;
  }
  return count;
}

/** y is a vowel where a consonant stands before it. */
function isVowelAfter(letter: string, afterConsonant: boolean): boolean {
  return letter === 'y' ? afterConsonant : 'aeiou'.includes(letter);
}

function isConsonant(word: string, index: number): boolean {
  let first = index;
  while (first > 0 && word.charAt(first) === 'y') {
    first -= 1;
  }
  let consonant = !isVowelAfter(word.charAt(first), false);
  for (let next = first + 1; next <= index; next += 1) {
    consonant = !consonant;
  }
  return consonant;
}

function hasVowel(stem: string): boolean {
  for (let index = 0; index < stem.length; index += 1) {
    if (!isConsonant(stem, index)) {
      return true;
    }
  }
  return false;
}

function endsWithDoubleConsonant(word: string): boolean {
  const last = word.length - 1;
  return last > 0 && word.charAt(last) === word.charAt(last - 1) && isConsonant(word, last);
}

/** Consonant, vowel, consonant other than w, x and y; or a word of a vowel and a consonant. */
function endsWithShortSyllable(word: string): boolean {
  const last = word.length - 1;
  if (last === 1) {
    return !isConsonant(word, 0) && isConsonant(word, 1);
  }
  return (
    last > 1 &&
    isConsonant(word, last - 2) &&
    !isConsonant(word, last - 1) &&
    isConsonant(word, last) &&
    !/[wxy]$/.test(word)
  );
}
