import { isUnclear } from './label-ambiguous.ts';
import { describedOrgans, organNames } from './label-organ.ts';
import { isSignInPlace } from './label-sign.ts';
import type { Anchor, AnchorName, Match, Term } from './label-term.ts';
import type { Token } from './token.ts';

/** The findings that the matches name, in order: by a phrase, or by an organ and a word about it. */
export function findAnchors(tokens: readonly Token[], matches: readonly Match[]): readonly Anchor[] {
  const anchors: Anchor[] = [];
  const used = new Set<number>();
  matches.forEach((match, index) => {
    const { signOf, normalFor } = match.term;
    for (const normal of [false, true]) {
      const names = normal ? normalFor : signOf;
      if (names.length > 0) {
        for (const anchor of describedOrgans(tokens, matches, index, names, normal)) {
          if (!isSignInPlace(tokens, matches, anchor)) {
            continue;
          }
          anchors.push(anchor);
          for (let within = anchor.first; within <= anchor.last; within += 1) {
            // "vascular engorgement within normal limits" does not say that there is engorgement.
            if (within === index || (normal && organNames(matches[within]?.term ?? match.term, true).length > 0)) {
              used.add(within);
            }
          }
        }
      }
    }
  });
  matches.forEach((match, index) => {
    const { term } = match;
    term.denies.forEach((name) => anchors.push({ name, first: index, last: index, at: index, normal: true }));
    if (
      term.name !== undefined &&
      !used.has(index) &&
      !isAdjective(tokens, matches, index) &&
      !isUnclear(tokens, matches, match)
    ) {
      anchors.push({ name: term.name, first: index, last: index, at: index, normal: false });
    }
  });
  if (anchors.length === 0 && matches.length > 0 && matches.every(({ term }) => term.normal || isMark(term))) {
    const at = matches.findIndex(({ term }) => term.normal);
    if (at >= 0) {
      anchors.push({ name: 'abnormality', first: at, last: at, at, normal: true });
    }
  }
  return anchors
    .filter((anchor, index) => !repeats(anchors, index, anchor))
    .sort((a, b) => a.first - b.first || a.last - b.last);
}

/** "calcified right apical granuloma": the granuloma is the finding. */
const calcifiedThings: ReadonlySet<AnchorName> = new Set<AnchorName>([
  'granuloma',
  'nodule',
  'mass',
  'pleural-thickening',
]);

/** "nodular left opacity" is a nodule; "nodular scarring", "nodular contour" are none. */
function isAdjective(tokens: readonly Token[], matches: readonly Match[], index: number): boolean {
  const match = matches[index];
  if (match?.term.name === 'calcification') {
    return calcifiedThings.has(nounAfter(matches, index) ?? 'other');
  }
  if (match?.term.name === 'nodule' && match.first === match.last && tokens[match.first]?.form === 'nodular') {
    const describes = matches[index + 1]?.term.cues.length === 0;
    return describes && nounAfter(matches, index) !== 'lung-opacity';
  }
  return match?.term.name === 'lung-opacity' && isNodularOpacity(tokens, matches, index);
}

function isNodularOpacity(tokens: readonly Token[], matches: readonly Match[], index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const match = matches[at];
    if (match === undefined || match.term.cues.length > 0) {
      return false;
    }
    if (match.term.name !== undefined) {
      return match.first === match.last && tokens[match.first]?.form === 'nodular';
    }
  }
  return false;
}

/** The finding that is named next, with nothing but sides, places and degrees before it. */
function nounAfter(matches: readonly Match[], index: number): AnchorName | undefined {
  for (const { term } of matches.slice(index + 1)) {
    if (term.name !== undefined || term.cues.length > 0) {
      return term.name;
    }
  }
  return undefined;
}

/** "bones and soft tissues are normal" says once that there is no abnormality, "tortuous and ectatic aorta" one thing. */
function repeats(anchors: readonly Anchor[], index: number, { name, at, normal, first, last }: Anchor): boolean {
  return anchors.some(
    (other, before) =>
      before < index &&
      other.normal === normal &&
      other.name === name &&
      (normal ? other.at === at : last >= other.first && first <= other.last),
  );
}

function isMark(term: Term): boolean {
  return term.cues.includes('stop') || term.cues.includes('and');
}
