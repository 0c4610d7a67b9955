import { describedOrgans, organNames } from './label-organ.ts';
import type { Anchor, Match, Term } from './label-term.ts';
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
  matches.forEach(({ term }, index) => {
    term.denies.forEach((name) => anchors.push({ name, first: index, last: index, at: index, normal: true }));
    if (
      term.name !== undefined &&
      !used.has(index) &&
      !(term.name === 'calcification' && describesNext(matches, index))
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
function describesNext(matches: readonly Match[], index: number): boolean {
  for (const { term } of matches.slice(index + 1)) {
    if (term.name !== undefined) {
      return (
        term.name === 'granuloma' ||
        term.name === 'nodule' ||
        term.name === 'mass' ||
        term.name === 'pleural-thickening'
      );
    }
    if (term.cues.length > 0) {
      return false;
    }
  }
  return false;
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
