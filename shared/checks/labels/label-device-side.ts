import { regionOf } from '#shared/checks/vocabulary/vocabulary.ts';
import type { Anchor, AnchorName, Match } from './label-term.ts';
import type { Token } from './token.ts';

/** What comes in on one side and may end on the other. */
const crossing: ReadonlySet<AnchorName> = new Set<AnchorName>(['venous-catheter', 'cardiac-device']);

const leadingOut: ReadonlySet<string> = new Set(
  (
    'tip end ending terminate terminated terminating extend extending cross crossing coil coiled coiling curled looped ' +
    'advanced directed pointing into toward towards'
  ).split(' '),
);
const leadingIn: ReadonlySet<string> = new Set(['from', 'via', 'through', 'approach', 'access', 'inserted', 'placed']);

/**
 * A device has the side on which it comes in: "left PICC with its tip in the right jugular vein" is a left one. Leaves out
 * the sides of where it ends; a catheter that is told no other has none, a drain lies where its tip does.
 */
export function withoutEnds(
  tokens: readonly Token[],
  matches: readonly Match[],
  anchor: Anchor | undefined,
  words: readonly number[],
): readonly number[] {
  if (anchor === undefined || regionOf(anchor.name) !== 'device') {
    return words;
  }
  const isSide = (index: number): boolean => matches[index]?.term.side !== undefined;
  const own = words.filter((index) => !(isSide(index) && isOfEnd(tokens, matches, anchor, index)));
  return crossing.has(anchor.name) || own.some(isSide) ? own : words;
}

/** Between the device and the side the words lead to where it ends: "with its tip in the right". */
function isOfEnd(tokens: readonly Token[], matches: readonly Match[], anchor: Anchor, index: number): boolean {
  const from = matches[anchor.last]?.last ?? 0;
  for (let at = (matches[index]?.first ?? 0) - 1; at > from; at -= 1) {
    const form = tokens[at]?.form ?? '';
    if (leadingIn.has(form)) {
      return false;
    }
    if (leadingOut.has(form)) {
      return true;
    }
  }
  return false;
}
