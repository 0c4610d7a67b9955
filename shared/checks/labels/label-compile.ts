import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import { emptyTerm, type PhraseNode, type Term } from './label-term.ts';
import { tokenize } from './token.ts';
import { cuePhrases, joinMarks, stopMarks, type CueKind } from '#shared/checks/vocabulary/vocabulary-cues.ts';
import {
  changePhrases,
  comparisonPhrases,
  oneSidedPlaces,
  severityPhrases,
  sidePhrases,
} from '#shared/checks/vocabulary/vocabulary-degrees.ts';
import { phrasesOf, type FindingEntry, type Phrases } from '#shared/checks/vocabulary/vocabulary-entry.ts';
import { noFindings, normalWords, otherFindings } from '#shared/checks/vocabulary/vocabulary-general.ts';
import { organPlaces, placePhrases } from '#shared/checks/vocabulary/vocabulary-places.ts';
import { findingEntries, regionOf } from '#shared/checks/vocabulary/vocabulary.ts';

/** The whole vocabulary as one tree of words. */
export function compileVocabulary(): PhraseNode {
  const root: PhraseNode = { next: new Map(), term: undefined };
  const all = (list: Phrases, set: (term: Term) => void): void => {
    phrasesOf(list).forEach((phrase) => set(termOf(root, wordsOf(phrase))));
  };
  compileDegrees(all);
  all(noFindings, () => undefined);
  all(otherFindings, (term) => (term.name = 'other'));
  for (const mark of stopMarks) {
    const term = termOf(root, [mark]);
    add(term.cues, 'stop');
    term.parts = true;
    term.mark = true;
  }
  for (const mark of joinMarks) {
    const term = termOf(root, [mark]);
    add(term.cues, 'and');
    term.parts = true;
  }
  all(normalWords, (term) => (term.normal = true));
  for (const entry of findingEntries) {
    compileEntry(entry, all);
  }
  for (const { name, phrases } of findingEntries) {
    phrasesOf(phrases).forEach((phrase) => inheritFromParts(root, wordsOf(phrase), name));
  }
  return root;
}

type ForEachPhrase = (list: Phrases, set: (term: Term) => void) => void;

function compileEntry({ name, phrases, signs, normal, denials }: FindingEntry, all: ForEachPhrase): void {
  all(phrases, (term) => (term.name = name));
  all(denials ?? '', (term) => add(term.denies, name));
  for (const { organs, words } of signs ?? []) {
    const pair = { name };
    all(organs, (term) => {
      add(term.organOf, name);
      add(term.organIn, pair);
    });
    all(words, (term) => {
      add(term.signOf, name);
      add(term.wordIn, pair);
    });
  }
  if (normal !== undefined) {
    all(normal.organs, (term) => add(term.normalOrganOf, name));
    all(normal.words, (term) => add(term.normalFor, name));
    if (normal.onlyThese !== true) {
      all(normalWords, (term) => add(term.normalFor, name));
    }
  }
}

/** Cues that part nothing: they lead to what is said of the same thing. */
const leading: ReadonlySet<string> = new Set<CueKind>([
  'where',
  'verb',
  'seen',
  'nothing',
  'associated',
  'not-after',
  'resolved-after',
]);

function compileDegrees(all: ForEachPhrase): void {
  for (const [cue, list] of entriesOf(cuePhrases)) {
    all(list, (term) => {
      add(term.cues, cue);
      term.parts ||= !leading.has(cue);
    });
  }
  for (const [side, list] of entriesOf(sidePhrases)) {
    all(list, (term) => (term.side = side));
  }
  for (const [side, list] of entriesOf(oneSidedPlaces)) {
    all(list, (term) => (term.impliedSide = side));
  }
  for (const [severity, list] of entriesOf(severityPhrases)) {
    all(list, (term) => (term.severity = severity));
  }
  for (const [change, list] of entriesOf(changePhrases)) {
    all(list, (term) => (term.change = change));
  }
  for (const [place, list] of entriesOf(placePhrases)) {
    all(list, (term) => (term.place = place));
  }
  all(comparisonPhrases, (term) => (term.comparison = true));
}

/** "hilar adenopathy" is said of the hilum: a phrase has the side and place of the words within it. */
function inheritFromParts(root: PhraseNode, words: readonly string[], name: FindingName): void {
  const besides = name === 'lymphadenopathy' || name === 'abnormality' || regionOf(name) === 'device';
  const whole = termOf(root, words);
  let first = 0;
  while (first < words.length) {
    const { part, length } = longestPart(root, words, first, whole);
    first += length;
    if (part === undefined || part.cues.length > 0) {
      continue;
    }
    if (part.side !== undefined) {
      whole.side ??= part.side;
    }
    // The heart of a pacemaker is said by its name.
    const named = part.place === 'heart' || name === 'cardiac-device';
    if (part.place !== undefined && !named && (besides || !organPlaces.has(part.place))) {
      whole.place ??= part.place;
    }
  }
}

function longestPart(
  root: PhraseNode,
  words: readonly string[],
  first: number,
  whole: Term,
): { readonly part?: Term; readonly length: number } {
  let node = root.next.get(words[first] ?? '');
  let found: { readonly part?: Term; readonly length: number } = { length: 1 };
  for (let at = first + 1; node !== undefined; at += 1) {
    if (node.term !== undefined && node.term !== whole) {
      found = { part: node.term, length: at - first };
    }
    node = at < words.length ? node.next.get(words[at] ?? '') : undefined;
  }
  return found;
}

function wordsOf(phrase: string): readonly string[] {
  return tokenize(phrase, { start: 0, end: phrase.length }).map(({ form }) => form);
}

function termOf(root: PhraseNode, words: readonly string[]): Term {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (next === undefined) {
      next = { next: new Map(), term: undefined };
      node.next.set(word, next);
    }
    node = next;
  }
  node.term ??= emptyTerm();
  return node.term;
}

function add<T>(list: T[], item: T): void {
  if (!list.includes(item)) {
    list.push(item);
  }
}

function entriesOf<K extends string, V>(record: Readonly<Record<K, V>>): readonly (readonly [K, V])[] {
  return Object.entries(record) as unknown as readonly (readonly [K, V])[];
}
