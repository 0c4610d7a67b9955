import type { Change, Laterality, Severity } from './finding.ts';
import type { FindingName } from './finding-vocabulary.ts';
import { tokenize, type Token } from './token.ts';
import { cuePhrases, type CueKind } from './vocabulary-cues.ts';
import { changePhrases, comparisonPhrases, severityPhrases, sidePhrases } from './vocabulary-degrees.ts';
import { normalWords } from './vocabulary-general.ts';
import { placePhrases } from './vocabulary-places.ts';
import { findingEntries } from './vocabulary.ts';

/** All that one phrase may mean; many mean several things ("prominent" is a sign of an organ's enlargement and of others). */
export interface Term {
  /** The finding that the phrase names by itself. */
  name?: FindingName;
  /** Findings that it is the organ, or the sign, of: organ and sign together name the finding. */
  organOf: FindingName[];
  signOf: FindingName[];
  /** Findings that are absent where this organ is normal; those that this word says so of. */
  normalOrganOf: FindingName[];
  normalFor: FindingName[];
  /** It calls every organ normal. */
  normal: boolean;
  cues: CueKind[];
  side?: Laterality;
  place?: string;
  severity?: Severity;
  change?: Change;
  comparison: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  term?: Term;
}

/** A phrase of the vocabulary found in a sentence: tokens `first` to `last`, both included. */
export interface Match {
  readonly term: Term;
  readonly first: number;
  readonly last: number;
}

const root = compile();

/** The phrases of the vocabulary in the tokens, the longest at each place, in order and without overlap. */
export function matchTerms(tokens: readonly Token[]): readonly Match[] {
  const matches: Match[] = [];
  let first = 0;
  while (first < tokens.length) {
    let node: Node | undefined = root;
    let found: Match | undefined;
    for (let at = first; at < tokens.length; at += 1) {
      node = node.next.get(tokens[at]?.form ?? '');
      if (node === undefined) {
        break;
      }
      if (node.term !== undefined) {
        found = { term: node.term, first, last: at };
      }
    }
    if (found !== undefined) {
      matches.push(found);
    }
    first = found === undefined ? first + 1 : found.last + 1;
  }
  return matches;
}

function compile(): Node {
  const root: Node = { next: new Map() };
  const term = (phrase: string): Term => {
    let node = root;
    for (const { form } of tokenize(phrase, { start: 0, end: phrase.length })) {
      let next = node.next.get(form);
      if (next === undefined) {
        next = { next: new Map() };
        node.next.set(form, next);
      }
      node = next;
    }
    node.term ??= {
      organOf: [],
      signOf: [],
      normalOrganOf: [],
      normalFor: [],
      normal: false,
      cues: [],
      comparison: false,
    };
    return node.term;
  };
  for (const entry of findingEntries) {
    for (const phrase of entry.phrases) {
      term(phrase).name = entry.name;
    }
    for (const { organs, words } of entry.signs ?? []) {
      organs.forEach((organ) => add(term(organ).organOf, entry.name));
      words.forEach((word) => add(term(word).signOf, entry.name));
    }
    entry.normal?.organs.forEach((organ) => add(term(organ).normalOrganOf, entry.name));
    entry.normal?.words.forEach((word) => add(term(word).normalFor, entry.name));
    if (entry.normal !== undefined && entry.normal.onlyThese !== true) {
      normalWords.forEach((word) => add(term(word).normalFor, entry.name));
    }
  }
  for (const word of normalWords) {
    term(word).normal = true;
  }
  for (const [kind, phrases] of entriesOf(cuePhrases)) {
    phrases.forEach((phrase) => add(term(phrase).cues, kind));
  }
  for (const [side, phrases] of entriesOf(sidePhrases)) {
    phrases.forEach((phrase) => (term(phrase).side = side));
  }
  for (const [severity, phrases] of entriesOf(severityPhrases)) {
    phrases.forEach((phrase) => (term(phrase).severity = severity));
  }
  for (const [change, phrases] of entriesOf(changePhrases)) {
    phrases.forEach((phrase) => (term(phrase).change = change));
  }
  for (const [place, phrases] of entriesOf(placePhrases)) {
    phrases.forEach((phrase) => (term(phrase).place = place));
  }
  for (const phrase of comparisonPhrases) {
    term(phrase).comparison = true;
  }
  return root;
}

function add<T>(list: T[], item: T): void {
  if (!list.includes(item)) {
    list.push(item);
  }
}

function entriesOf<K extends string, V>(record: Readonly<Record<K, V>>): readonly (readonly [K, V])[] {
  return Object.entries(record) as unknown as readonly (readonly [K, V])[];
}
