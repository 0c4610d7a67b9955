import { credentials, roles, titleParts, titles } from '#shared/deid/lists/name-vocabulary.ts';
import { readName, type NamePlace } from './read-name.ts';
import type { Token } from './tokens.ts';

/** The names after a cue: one, and more where they are told together ("Dr. Smith and Jones"). */
export function namesAfter(
  tokens: readonly Token[],
  from: number,
  isTitle: boolean,
  isSmall = false,
  isStrict = false,
): readonly NamePlace[] {
  const names: NamePlace[] = [];
  let at = isTitle ? from : skipRoles(tokens, from);
  for (;;) {
    const name = readName(tokens, at, {
      isCertain: (isTitle || isSmall) && names.length === 0,
      mayTurn: !isTitle,
      isSmall,
      mayBeWord: isStrict && names.length === 0,
    });
    if (name === undefined) {
      return names;
    }
    names.push(name);
    const joint = tokens[name.end];
    const after = tokens[name.end + 1];
    const joins =
      joint !== undefined &&
      (['/', '&', '+'].includes(joint.text) || ['and', 'und', 'en', 'or', 'oder', 'of'].includes(joint.lower));
    if (!joins || after === undefined || after.form === 'lower' || names.length > 4) {
      return names;
    }
    at = name.end + 1;
  }
}

/** "discussed with the referring physician, Jane Smith": who it was may be said first. Ends with the line. */
function skipRoles(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let skipped = 0; skipped < 9; skipped += 1) {
    const token = tokens[at];
    const isRole =
      token !== undefined &&
      (roles.has(token.lower) ||
        titles.has(token.lower) ||
        titleParts.has(token.lower) ||
        credentials.has(token.lower) ||
        [':', ',', '.', '(', '-', '/', ')'].includes(token.text));
    if (!isRole || (token.form === 'initial' && token.kind === 'word')) {
      return at;
    }
    const before = tokens[at - 1]?.lower ?? '';
    const isShort = (titles.has(before) && before.length <= 5) || titleParts.has(before) || abbreviations.has(before);
    if (token.text === '.' && !isShort) {
      return tokens.length;
    }
    at += 1;
  }
  return at;
}

/** After them a full stop ends no sentence. */
const abbreviations: ReadonlySet<string> = new Set(
  'gez geb vid prim tel attn z hd t a v w g cc const befd ord ref req'.split(' '),
);
