/** Where a code or a name of several words may stand, and how its parts are joined there. */
export interface PartsQuery {
  readonly parts: readonly string[];
  /** Between two parts; sticky. */
  readonly joint: RegExp;
  readonly matchesCase: boolean;
  /** One sign that may stand before the first part as often as it likes: the noughts of a number. */
  readonly lead?: string;
}

/** Half open, in UTF-16 code units. */
export interface TextPlace {
  readonly start: number;
  readonly end: number;
}

/**
 * Where parts stand one after the other, with no letter or digit beside them. What a study says differs from report to report, and a pattern made
 * of it would take longer to compile than to run: ten times as long where it is to disregard case.
 */
export function placesOfParts(text: string, query: PartsQuery): readonly TextPlace[] {
  const { parts, joint, matchesCase, lead } = query;
  const sought = matchesCase ? parts : parts.map((part) => part.toLowerCase());
  const [first = '', ...others] = sought;
  if (first === '') {
    return [];
  }
  const searched = matchesCase ? text : foldCase(text);
  const places: TextPlace[] = [];
  for (let at = searched.indexOf(first); at !== -1; at = searched.indexOf(first, at + 1)) {
    const border = places.at(-1)?.end ?? 0;
    const end = at < border ? undefined : endOf(searched, at + first.length, others, joint);
    if (end === undefined) {
      continue;
    }
    let start = at;
    while (start > border && searched[start - 1] === lead) {
      start -= 1;
    }
    if (!isPartOfWord(text, start, end)) {
      places.push({ start, end });
    }
  }
  return places;
}

function endOf(searched: string, from: number, others: readonly string[], joint: RegExp): number | undefined {
  let at = from;
  for (const part of others) {
    joint.lastIndex = at;
    const between = joint.exec(searched);
    if (between === null || !searched.startsWith(part, joint.lastIndex)) {
      return undefined;
    }
    at = joint.lastIndex + part.length;
  }
  return at;
}

/** In lower case, every character where it was: a Turkish İ becomes two. */
function foldCase(text: string): string {
  const folded = text.toLowerCase();
  return folded.length === text.length ? folded : text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

const behindSign = /(?<=[\p{L}\d])/uy;
const beforeSign = /(?=[\p{L}\d])/uy;

function isPartOfWord(text: string, start: number, end: number): boolean {
  behindSign.lastIndex = start;
  beforeSign.lastIndex = end;
  return behindSign.test(text) || beforeSign.test(text);
}
