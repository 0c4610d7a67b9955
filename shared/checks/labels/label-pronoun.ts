import { emptyTerm, hasCue, type Match } from './label-term.ts';
import type { Token } from './token.ts';

/**
 * Reads "one" as the finding that was named last: "no pneumothorax on the left; a moderate one on the right". It is a
 * pronoun behind an article or a degree, where no noun follows; else it is a number. "A larger one" is compared with the
 * other, not with what it was.
 */
export function insertPronouns(tokens: readonly Token[], matches: readonly Match[]): readonly Match[] {
  if (!tokens.some(({ form }) => form === 'one')) {
    return matches;
  }
  const all = [...matches];
  tokens.forEach(({ form }, at) => {
    const index = all.findIndex(({ first }) => first > at);
    const end = index < 0 ? all.length : index;
    const named = all.slice(0, end).findLast(({ term }) => term.name !== undefined)?.term.name;
    if (form !== 'one' || named === undefined || !isPronoun(tokens, all, at, end)) {
      return;
    }
    const pronoun = { term: { ...emptyTerm(), name: named }, first: at, last: at };
    const isCompared = all[end - 1]?.last === at - 1 && all[end - 1]?.term.change !== undefined;
    all.splice(isCompared ? end - 1 : end, isCompared ? 1 : 0, pronoun);
  });
  return all;
}

const articles: ReadonlySet<string> = new Set(['a', 'another', 'second', 'third', 'additional']);

function isPronoun(tokens: readonly Token[], matches: readonly Match[], at: number, end: number): boolean {
  const before = matches[end - 1];
  const { severity, change } = before?.last === at - 1 ? before.term : emptyTerm();
  const isLed = severity !== undefined || change !== undefined || articles.has(tokens[at - 1]?.form ?? '');
  const next = tokens[at + 1];
  const after = matches[end];
  const isLast = next === undefined || (after?.first === at + 1 && (after.term.parts || leads(after)));
  return isLed && isLast;
}

/** What may follow it: a place, a verb, a side. */
function leads({ term }: Match): boolean {
  return hasCue(term, 'where') || hasCue(term, 'verb') || hasCue(term, 'seen') || term.side !== undefined;
}

/** Whether the finding is named by "one" there: it is told apart from the one before. */
export function isOne(tokens: readonly Token[], match: Match | undefined): boolean {
  return match !== undefined && match.first === match.last && tokens[match.first]?.form === 'one';
}
