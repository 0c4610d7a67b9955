import type { Laterality } from './finding.ts';
import { hasCue, type Anchor, type Match } from './label-term.ts';
import type { Token } from './token.ts';

/** "Both hips: arthroplasty on the right": what has a side of its own does not take that of the heading. */
export function dropOverruled(matches: readonly Match[], topics: ReadonlySet<number>, owned: number[][]): void {
  if (topics.size === 0) {
    return;
  }
  owned.forEach((words, anchor) => {
    const own = words.filter((index) => !topics.has(index));
    const topic = sidesOf(
      matches,
      words.filter((index) => topics.has(index)),
    )[0];
    if (topic !== undefined && sidesOf(matches, own).some((side) => side !== topic)) {
      owned[anchor] = own;
    }
  });
}

/**
 * A statement may begin with a side: "on the right there are an effusion and basilar atelectasis", "left: effusion, rib
 * fracture". Gives it to all findings of the statement that have no side of their own.
 */
export function spreadTopics(
  matches: readonly Match[],
  anchors: readonly Anchor[],
  topics: ReadonlySet<number>,
  owned: readonly number[][],
): void {
  if (topics.size === 0) {
    return;
  }
  let topic: number | undefined;
  let anchor = 0;
  let named = false;
  matches.forEach(({ term }, index) => {
    if (topics.has(index) && term.side !== undefined) {
      topic = index;
      named = false;
    } else if (term.mark || (named && hasCue(term, 'stop'))) {
      topic = undefined;
    }
    for (let next = anchors[anchor]; next !== undefined && next.last <= index; next = anchors[anchor]) {
      const words = owned[anchor];
      named = true;
      if (
        topic !== undefined &&
        topic < next.first &&
        !next.normal &&
        words !== undefined &&
        sidesOf(matches, words).length === 0
      ) {
        words.unshift(topic);
      }
      anchor += 1;
    }
  });
}

function sidesOf(matches: readonly Match[], words: readonly number[]): readonly Laterality[] {
  return words.flatMap((index) => matches[index]?.term.side ?? []);
}

/**
 * The words of sides that begin a statement, and of places beside them, by index: behind them stands a comma, a colon or
 * "there is", no noun that they would be of. Behind a join "there is" alone tells a new statement from a list: "and on the
 * left there is".
 */
export function topicWords(tokens: readonly Token[], matches: readonly Match[]): ReadonlySet<number> {
  const words = new Set<number>();
  matches.forEach(({ term, last }, index) => {
    if (term.side === undefined || term.name !== undefined) {
      return;
    }
    let first = index;
    while (hasCue(matches[first - 1]?.term, 'where')) {
      first -= 1;
    }
    const before = matches[first - 1]?.term;
    const next = matches[index + 1];
    const isPlaced = next?.first === last + 1 && next.term.place !== undefined && next.term.name === undefined;
    const after = tokens[(isPlaced ? next.last : last) + 1]?.form ?? '';
    const begins = before === undefined || hasCue(before, 'stop') || (hasCue(before, 'and') && after === 'there');
    if (begins && leads.has(after)) {
      words.add(index);
      if (isPlaced) {
        words.add(index + 1);
      }
    }
  });
  return words;
}

const leads: ReadonlySet<string> = new Set([',', ':', 'there']);
