import type { Anchor, Match } from './label-term.ts';
import type { Token } from './token.ts';

/** Whether an organ and a word that name a finding together stand to each other as that finding needs. */
export function isSignInPlace(tokens: readonly Token[], matches: readonly Match[], anchor: Anchor): boolean {
  if (anchor.normal || anchor.first === anchor.last) {
    return true;
  }
  if (anchor.name === 'free-air') {
    return liesUnder(tokens, matches, anchor) && !tokens.some(({ form }) => bowel.has(form));
  }
  return anchor.name !== 'device-malposition' || liesIn(tokens, matches, anchor);
}

const under: ReadonlySet<string> = new Set(['under', 'beneath', 'below', 'underneath', 'underlying']);

/** Where gas belongs, or that explain why it is there, and words that name free air and so say whether it is. */
const bowel: ReadonlySet<string> = new Set(
  (
    'colon colonic bowel stomach gastric bubble loop flexure fundus intestine intestinal cecum chilaiditi ' +
    'interposition interposed free pneumoperitoneum'
  ).split(' '),
);

/** "lucency beneath the right hemidiaphragm": gas, and then the diaphragm that it lies under. */
function liesUnder(tokens: readonly Token[], matches: readonly Match[], anchor: Anchor): boolean {
  const from = matches[anchor.first]?.last ?? 0;
  const to = matches[anchor.last]?.first ?? 0;
  return anchor.at === anchor.first && tokens.slice(from + 1, to).some(({ form }) => under.has(form));
}

const leadingPast: ReadonlySet<string> = new Set(
  'above through via from below past beyond and , ; away without'.split(' '),
);
const leadingTo: ReadonlySet<string> = new Set(
  'in into within inside at over overlies overlie overlying to toward towards enter entering'.split(' '),
);
const gut: ReadonlySet<string> = new Set(['stomach', 'gastric', 'duodenum', 'jejunum', 'diaphragm', 'hemidiaphragm']);

/** "tip in the right main bronchus", not "above the main bronchus", nor "in the stomach, and the bronchi are". */
function liesIn(tokens: readonly Token[], matches: readonly Match[], anchor: Anchor): boolean {
  const word = matches[anchor.at];
  const from = matches[anchor.first]?.last ?? 0;
  if (word === undefined || anchor.at === anchor.first) {
    return true;
  }
  const lead = tokens
    .slice(from + 1, word.first)
    .findLast(({ form }) => leadingPast.has(form) || leadingTo.has(form))?.form;
  if (lead !== undefined && leadingPast.has(lead)) {
    return false;
  }
  // "through the esophagus into the stomach": it has passed where it must not end.
  return tokens[word.last]?.form !== 'esophagus' || !tokens.some(({ form }) => gut.has(form));
}
