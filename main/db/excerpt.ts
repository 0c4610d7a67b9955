import type { WorklistLine } from '#shared/records/report-record.ts';

/** What a line of the worklist shows of its report, in pieces: those that were searched for and those between. */
export type Excerpt = WorklistLine['excerpt'];

/** Characters of an excerpt. */
const longestExcerpt = 120;
/** Characters that may stand before the first match where there is more text than fits. */
const longestLead = 40;

/** Around a match in what SQLite gives: code points that no text has. */
export const matchMarks = { start: '\uFDD0', end: '\uFDD1' } as const;

const markedMatch = new RegExp(`${matchMarks.start}([^${matchMarks.end}]*)${matchMarks.end}`, 'gu');

/** The first words of a text. */
export function firstWords(text: string): Excerpt {
  return cut([{ text: onOneLine(text).trim(), isMatch: false }]);
}

/** The snippet that shows most of what was searched for, the first of them where several do. @param snippets with `matchMarks` */
export function matchingWords(snippets: readonly string[]): Excerpt {
  const best = snippets.reduce((one, other) => (countMatches(other) > countMatches(one) ? other : one));
  // A split by a pattern with a group gives what is between and what was matched by turns.
  const pieces = onOneLine(best)
    .trim()
    .split(markedMatch)
    .map((text, index) => ({ text, isMatch: index % 2 === 1 }));
  return cut(withShortLead(pieces));
}

function countMatches(snippet: string): number {
  return snippet.split(matchMarks.start).length - 1;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** Cuts what stands before the first match where the match would not be seen otherwise. */
function withShortLead(pieces: Excerpt): Excerpt {
  const [lead, ...others] = pieces;
  const whole = pieces.reduce((length, { text }) => length + text.length, 0);
  if (lead === undefined || whole <= longestExcerpt || lead.text.length <= longestLead) {
    return pieces;
  }
  const end = lead.text.slice(-longestLead).replace(/^\S*\s/u, '');
  return [{ text: `…${end}`, isMatch: false }, ...others];
}

function cut(pieces: Excerpt): Excerpt {
  const shown: Excerpt = [];
  let left = longestExcerpt;
  for (const { text, isMatch } of pieces) {
    if (text.length > left) {
      shown.push({ text: `${upToWord(text, left)}…`, isMatch });
      break;
    }
    left -= text.length;
    if (text !== '') {
      shown.push({ text, isMatch });
    }
  }
  return shown;
}

/** At most so many characters of a longer text, up to the end of a word where there is one. */
function upToWord(text: string, length: number): string {
  const end = text.slice(0, length + 1).lastIndexOf(' ');
  return end > 0 ? text.slice(0, end) : text.slice(0, length).replace(/[\uD800-\uDBFF]$/u, '');
}
