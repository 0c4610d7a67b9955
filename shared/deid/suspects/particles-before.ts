import type { IdentifierSpan } from '#shared/deid/identifier.ts';
import { leadingParticles, titles } from '#shared/deid/lists/name-vocabulary.ts';
import { tokenAt } from '#shared/deid/token-at.ts';
import type { Token } from '#shared/deid/tokens.ts';
import { suspect, type NamingText } from './naming-text.ts';

/** What some families begin with that is no particle by itself. */
const heads: ReadonlySet<string> = new Set('lo oude nieuwe op in tjon ait aït mac'.split(' '));

/** "von" of "OA von Rabenau", "Op" of "Op den Buijs", "Oude" of "Oude Luttikhuis": particles before what was found of a name. */
export function particlesBefore(
  { text, tokens }: NamingText,
  found: readonly IdentifierSpan[],
): readonly IdentifierSpan[] {
  return found.flatMap(({ category, start }): readonly IdentifierSpan[] => {
    const at = category === 'name' || category === 'address' ? tokenAt(tokens, start) : 0;
    let first = at;
    while (at - first < 3 && isParticle(text, tokens, first - 1)) {
      first -= 1;
    }
    const [head, before, name] = [tokens[first], tokens[first - 1], tokens[at]];
    if (head === undefined || name === undefined || first === at) {
      return [];
    }
    const isOfPerson =
      before === undefined ||
      before.kind !== 'word' ||
      titles.has(before.lower) ||
      (head.form === 'title' && before.form === 'lower') ||
      at - first > 1;
    return isOfPerson && (category === 'name' || titles.has(before?.lower ?? ''))
      ? [suspect(head.start, name.end, 'name', 'particle')]
      : [];
  });
}

/** Whether a token is a particle that only a blank parts from the next one. */
function isParticle(text: string, tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return (
    token?.kind === 'word' &&
    (leadingParticles.has(token.lower) || (token.form !== 'lower' && heads.has(token.lower))) &&
    text.slice(token.end, next?.start) === ' '
  );
}
