import { compileVocabulary } from './label-compile.ts';
import { giveImpliedSides } from './label-implied-side.ts';
import type { Match, PhraseNode } from './label-term.ts';
import type { Token } from './token.ts';

const vocabulary = compileVocabulary();

/** The phrases of the vocabulary in the tokens, the longest at each place, in order and without overlap. */
export function matchTerms(tokens: readonly Token[]): readonly Match[] {
  const matches: Match[] = [];
  let first = 0;
  while (first < tokens.length) {
    const found = longestAt(tokens, first);
    if (found !== undefined) {
      matches.push(found);
    }
    first = found === undefined ? first + 1 : found.last + 1;
  }
  giveImpliedSides(matches);
  return matches;
}

function longestAt(tokens: readonly Token[], first: number): Match | undefined {
  let node: PhraseNode | undefined = vocabulary;
  let found: Match | undefined;
  for (let last = first; last < tokens.length; last += 1) {
    node = node.next.get(tokens[last]?.form ?? '');
    if (node === undefined) {
      break;
    }
    if (node.term !== undefined) {
      found = { term: node.term, first, last };
    }
  }
  return found;
}
