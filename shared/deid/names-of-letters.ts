import { isNameWord, type NamePlace } from './read-name.ts';
import type { Token } from './tokens.ts';

/** "Beste Harm,", "Gruß, Sepp": a given name alone, set off from what follows. */
export function greetedAt(tokens: readonly Token[], at: number): NamePlace | undefined {
  const word = tokens[at]?.lower ?? '';
  const isClosing = farewells.has(word) && [',', '.'].includes(tokens[at + 1]?.text ?? '');
  if (!isClosing && !greetings.has(word)) {
    return undefined;
  }
  const first = isClosing ? at + 2 : at + 1;
  const [token, behind] = [tokens[first], tokens[first + 1]];
  const isNamed =
    token !== undefined &&
    (token.form === 'title' || (token.form === 'upper' && token.isInCapitals)) &&
    isNameWord(token, { isCertain: false });
  const isSetOff = behind === undefined || behind.kind === 'line-end' || [',', '!', '.'].includes(behind.text);
  return isNamed && isSetOff ? { first, end: first + 1 } : undefined;
}

const greetings: ReadonlySet<string> = new Set('dear beste liebe lieber hallo hello hi geachte'.split(' '));
const farewells: ReadonlySet<string> = new Set(
  'gruß gruss grüße groet groeten thanks thx mvg lg vg regards best cheers'.split(' '),
);

/** Where a letter's closing ends ("Mit freundlichen Grüßen,"), and its signature begins, on the next line that is not empty. */
export function closingAt(tokens: readonly Token[], at: number): number | undefined {
  if (!closings.has(tokens[at]?.lower ?? '')) {
    return undefined;
  }
  let next = at + 1;
  while ([',', '.', '-', '!'].includes(tokens[next]?.text ?? '')) {
    next += 1;
  }
  if (tokens[next]?.kind !== 'line-end') {
    return undefined;
  }
  while (tokens[next]?.kind === 'line-end') {
    next += 1;
  }
  return next;
}

const closings: ReadonlySet<string> = new Set(
  'grüße grüsse gruesse ihr ihre regards wishes sincerely thanks faithfully truly submitted grüßen grüssen gruß gruss gruessen groet groeten mfg mkg hoogachtend hochachtungsvoll'.split(
    ' ',
  ),
);
