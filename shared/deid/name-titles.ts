import { isPairedEponym } from '#shared/deid/lists/clinical-names.ts';
import { ambiguousTitles, leadingParticles, titleParts, titles } from '#shared/deid/lists/name-vocabulary.ts';
import { isNameWord } from './read-name.ts';
import type { Token } from './tokens.ts';
import { endsAsTerm } from './word-of-reports.ts';

/** A capital behind them begins a name, whatever word it is. */
export const strictTitles: ReadonlySet<string> = new Set(
  'dr drs prof mr mrs ms herr herrn frau dhr heer mevr mevrouw mw'.split(' '),
);

/** Where the name begins that a title at a token stands before; undefined where there is no title. */
export function titleAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (
    token === undefined ||
    !titles.has(token.lower) ||
    (['fr', 'ms'].includes(token.lower) && tokens[at - 1]?.kind === 'number')
  ) {
    return undefined;
  }
  const hasDot = tokens[at + 1]?.text === '.';
  // "Herr der Lage ist die Sonographie".
  if (token.lower === 'herr' && tokens[at + 1]?.lower === 'der' && tokens[at + 2]?.lower === 'lage') {
    return undefined;
  }
  // "SIR grade A": a society's.
  if (token.lower === 'sir' && ['grade', 'class', 'category', 'guidelines'].includes(tokens[at + 1]?.lower ?? '')) {
    return undefined;
  }
  // "Sister Mary Joseph nodule", "mr spectroscopy".
  const behind = tokens[at + 1]?.lower ?? '';
  if (isPairedEponym(behind, tokens[at + 2]?.lower) || (token.lower === 'mr' && endsAsTerm(behind))) {
    return undefined;
  }
  if (hasDot && (token.text.length > 4 || ['frau', 'herr', 'heer', 'sir'].includes(token.lower))) {
    // Written out, it ends a sentence: "by the nurse. ASA class 2".
    return undefined;
  }
  if (
    ambiguousTitles.has(token.lower) &&
    !isWrittenAsTitle(token, hasDot, tokens[at + (hasDot ? 2 : 1)], tokens[at - 1])
  ) {
    return undefined;
  }
  let next = at + 1;
  // "Herr Prof. Dr. Dr. h.c. mult." has more than anybody.
  for (; next < at + 14;) {
    const following = tokens[next];
    const isPart =
      following !== undefined &&
      (['.', '-', '/'].includes(following.text) ||
        (following.kind === 'word' &&
          (titleParts.has(following.lower) || titles.has(following.lower)) &&
          tokens[next + 1]?.text !== ',' &&
          isTitlePart(tokens, next)));
    if (!isPart) {
      return next;
    }
    next += 1;
  }
  return next;
}

/** "de", "van" and "ii" are parts of titles ("de heer"), and begin names. */
function isTitlePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    !['de', 'van'].includes(token.lower) &&
    (titles.has(token.lower)
      ? token.form !== 'upper' || token.isInCapitals || ['OA', 'OÄ', 'PD', 'MD'].includes(token.text)
      : true)
  );
}

const pointing: ReadonlySet<string> = new Set('to by with from an von mit durch aan door met'.split(' '));

function isWrittenAsTitle(token: Token, hasDot: boolean, next: Token | undefined, before: Token | undefined): boolean {
  if (token.form === 'upper') {
    // "MS. JONES", never "MS LESIONS"; "DR SMITH" at least with a name written out, or told to.
    return (
      (hasDot || (token.lower === 'dr' && (!token.isInCapitals || pointing.has(before?.lower ?? '')))) &&
      next !== undefined &&
      (next.form === 'initial' || leadingParticles.has(next.lower) || isNameWord(next, { isCertain: false }))
    );
  }
  if (token.form === 'lower') {
    return (
      (['dr', 'mr', 'ms', 'nurse'].includes(token.lower) &&
        next?.kind === 'word' &&
        (hasDot || token.lower !== 'ms')) ||
      (token.lower === 'hr' && next !== undefined && (leadingParticles.has(next.lower) || next.form === 'title'))
    );
  }
  return (
    next !== undefined &&
    (next.form === 'title' ||
      next.form === 'upper' ||
      next.form === 'initial' ||
      token.lower === 'dr' ||
      token.lower === 'mr')
  );
}
