/**
 * What a reader asks of a draft in their own words ("shorter, nodule first"), as far as it can be one of five things: a length, and
 * findings to tell first, to tell at all, to leave out, or to tell alone. English only.
 */

/** What is asked of the findings that a phrase names. */
export type Asked = 'first' | 'include' | 'leaveOut' | 'only';

export interface Request {
  readonly asked: Asked;
  /** The reader's words for a finding: "nodule", "degenerative changes". */
  readonly phrase: string;
}

export interface Instruction {
  readonly length?: 'short' | 'full';
  readonly requests: readonly Request[];
}

const frame = '(?:(?:make|keep|write|draft|have) (?:it|this|the (?:draft|impression)) |be |give me |(?:an?|the) )?';
const more = '(?:much |a (?:bit|little) |more |as |very |in )*';
const rest = '(?: (?:please|draft|impression|version|one|text|it|this))?';
const shortWords =
  'short(?:er|en)?|brief(?:er|ly)?|terser?|concise(?:ly)?|succinct(?:ly)?|condensed?|less (?:detail(?:ed|s)?|text|words)|fewer words|(?:(?:only|just) )?(?:one|a single) (?:line|sentence)';
const fullWords =
  'long(?:er)?|full(?:er|y)?|detail(?:ed|s)?|elaborate|expand(?:ed)?|(?:more )?complete|(?:(?:with|include|mention|tell|list) )?(?:everything|all (?:the )?(?:findings|details))';
const short = new RegExp(`^${frame}${more}(?:${shortWords})${rest}$`, 'u');
const full = new RegExp(`^${frame}${more}(?:${fullWords})${rest}$`, 'u');

const tell = '(?:mention|tell|state|say|report|list|name|include|note|describe|write|give|show|put|place|move)';
const not = "(?:do not|don['’]?t|never)";
const topic = '(?<topic>.+?)';

/** The first that fits; none of their phrases may hold an order of its own. */
const orders: readonly (readonly [Asked, RegExp])[] = [
  ['first', new RegExp(`^(?:${tell} )?${topic} (?:come[s]? |goes |go )?(?:first|at the top|on top|up front)$`, 'u')],
  ['first', new RegExp(`^(?:start|begin|open|lead) (?:off )?with ${topic}$`, 'u')],
  ['first', new RegExp(`^(?:first|first of all|prioriti[sz]e):? (?:${tell} )?${topic}$`, 'u')],
  ['include', new RegExp(`^${not} (?:leave out|omit|drop|skip|forget|miss|remove) ${topic}$`, 'u')],
  ['include', new RegExp(`^${not} leave ${topic} out$`, 'u')],
  ['leaveOut', new RegExp(`^${not} (?:${tell}|talk about|speak of) (?:anything about )?${topic}$`, 'u')],
  ['leaveOut', new RegExp(`^(?:leave|keep|take) out ${topic}$`, 'u')],
  ['leaveOut', new RegExp(`^(?:leave|keep|take) ${topic} out(?: of it)?$`, 'u')],
  ['leaveOut', new RegExp(`^(?:without|omit|drop|skip|exclude|remove|delete|ignore|but not|not) ${topic}$`, 'u')],
  ['only', new RegExp(`^(?:only|just|solely|nothing but) (?:${tell} )?${topic}$`, 'u')],
  ['only', new RegExp(`^${tell} (?:only|just|nothing but) ${topic}$`, 'u')],
  ['only', new RegExp(`^(?:${tell} )?${topic} (?:only|alone)$`, 'u')],
  ['include', new RegExp(`^(?:also )?(?:${tell}|add|keep) (?:also )?${topic}(?: too| as well| also)?$`, 'u')],
  ['include', new RegExp(`^(?:also|with|plus) ${topic}(?: too| as well)?$`, 'u')],
];

const isOrder = new RegExp(
  `\\b(?:first|only|just|alone|without|leave|omit|drop|skip|exclude|remove|delete|ignore|not|don['’]?t|never|start|begin|also|top|${shortWords}|longer|fuller|${tell})\\b`,
  'u',
);
const separators = /\s*(?:[,;.!?]|\b(?:but|then)\b(?! not\b))\s*(?:and\s+)?/u;
/** "shorter without the spine": an order may follow another without a comma. */
const nextOrder =
  /(?<!\b(?:do not|don['’]?t|never)) (?=(?:without|leave out|omit|drop|skip|exclude|remove|start with|begin with|but not|do not|don['’]?t)\b)/u;
const joint = / (?:and|or|plus|&) /u;
const idle =
  /^(?:and|please|can you|could you|would you|i want you to|i want|i(?:['’]d| would) like(?: you to)?|let['’]s)(?: |$)| (?:and|please|for me)$/gu;
const determiner = /^(?:(?:the|an?|any|all|this|that|these|those|its|their|about|of|mention of) )+/u;
const longestPhrase = 8;

/** What an instruction asks; undefined where any part of it is none of what can be asked. */
export function readInstruction(text: string): Instruction | undefined {
  const plain = text.toLowerCase().replace(/\s+/gu, ' ').replace(/["“”]/gu, '').trim();
  const segments = plain.split(separators).flatMap((segment) => segment.split(nextOrder));
  const lengths = new Set<'short' | 'full'>();
  const requests: Request[] = [];
  for (const segment of segments.map(bare).filter((segment) => segment !== '')) {
    const read = readSegment(segment, requests.at(-1)?.asked);
    if (read === undefined) {
      return undefined;
    }
    read.lengths.forEach((length) => lengths.add(length));
    requests.push(...read.requests);
  }
  const [length, other] = lengths;
  return other !== undefined || (length === undefined && requests.length === 0)
    ? undefined
    : { ...(length && { length }), requests };
}

interface Segment {
  readonly lengths: readonly ('short' | 'full')[];
  readonly requests: readonly Request[];
}

/** @param before what was asked just before: a phrase alone goes on with it ("leave out the spine, the aorta") */
function readSegment(segment: string, before: Asked | undefined): Segment | undefined {
  if (short.test(segment)) {
    return { lengths: ['short'], requests: [] };
  }
  if (full.test(segment)) {
    return { lengths: ['full'], requests: [] };
  }
  const requests = readOrder(segment) ?? (before === undefined ? undefined : phrasesOf(segment, before));
  if (requests !== undefined) {
    return { lengths: [], requests };
  }
  // "Start with the effusion and leave out the spine."
  const [, first, second] = /^(.+?) and (.+)$/u.exec(segment) ?? [];
  const one = first === undefined ? undefined : readSegment(first, before);
  const other = second === undefined || !one ? undefined : readSegment(bare(second), one.requests.at(-1)?.asked);
  return one && other
    ? { lengths: [...one.lengths, ...other.lengths], requests: [...one.requests, ...other.requests] }
    : undefined;
}

function readOrder(segment: string): readonly Request[] | undefined {
  for (const [asked, order] of orders) {
    const requests = phrasesOf(order.exec(segment)?.groups?.['topic'], asked);
    if (requests !== undefined) {
      return requests;
    }
  }
  return undefined;
}

/** The findings of "the nodule and the effusion"; undefined where it may be something else. */
function phrasesOf(topics: string | undefined, asked: Asked): readonly Request[] | undefined {
  const phrases = topics?.split(joint).map((phrase) => phrase.trim().replace(determiner, ''));
  return phrases?.every((phrase) => isPhrase(phrase)) ? phrases.map((phrase) => ({ asked, phrase })) : undefined;
}

function isPhrase(phrase: string): boolean {
  return /\p{L}{2}/u.test(phrase) && phrase.split(' ').length <= longestPhrase && !isOrder.test(phrase);
}

function bare(segment: string): string {
  let rest = segment.trim();
  for (let before = ''; rest !== before;) {
    before = rest;
    rest = rest.replace(idle, '').trim();
  }
  return rest;
}
