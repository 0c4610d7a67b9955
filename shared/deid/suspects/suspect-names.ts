import type { IdentifierSpan } from '#shared/deid/identifier.ts';
import { leadingParticles, titles } from '#shared/deid/lists/name-vocabulary.ts';
import { isNameWord, readName } from '#shared/deid/read-name.ts';
import { tokenAt } from '#shared/deid/token-at.ts';
import type { Token } from '#shared/deid/tokens.ts';
import { isTermOfReports, isWordOfReports } from '#shared/deid/word-of-reports.ts';
import { isGermanNoun } from './german-words.ts';
import { suspect, type NamingText } from './naming-text.ts';
import { heading } from './suspect-lines.ts';

/** Words with a capital in the middle of a sentence, in languages that write only names so. */
export function suspectNames({ text, tokens, isTaken, isGerman }: NamingText): readonly IdentifierSpan[] {
  const spans: IdentifierSpan[] = [];
  for (const [at, token] of tokens.entries()) {
    // What is asked of every word is asked first.
    if ((token.form !== 'title' && token.form !== 'initial') || isTaken(token.start)) {
      continue;
    }
    const before = tokens[at - 1];
    // German adjectives have no capital: "Die Patientin Weiß", "Vorstellung bei Groß".
    if (isGerman && before?.kind === 'word' && adjectives.has(token.lower)) {
      spans.push(suspect(token.start, token.end, 'name', 'name'));
      continue;
    }
    const isInside =
      before !== undefined &&
      ((before.kind === 'word' && before.form === 'lower') ||
        ['(', ',', '/', '&'].includes(before.text) ||
        isBehindLabel(text, token, before));
    if (!isInside) {
      continue;
    }
    const next = tokens[at + 1];
    const isParticled =
      !isGerman &&
      token.form === 'title' &&
      leadingParticles.has(token.lower) &&
      (next?.form === 'title' || leadingParticles.has(next?.lower ?? ''));
    const isInitialled =
      token.form === 'initial' &&
      next?.text === '.' &&
      tokens[at + 2]?.form === 'title' &&
      !isWordOfReports(text, tokens[at + 2] ?? token);
    const mayBegin =
      isInitialled ||
      isParticled ||
      (token.form === 'title' &&
        !token.isInCapitals &&
        token.text.length > 2 &&
        // In the middle of a sentence only German writes words with a capital: "waar arts Groot hem zag".
        !(isGerman || before.form !== 'lower' ? isWordOfReports(text, token) : isTermOfReports(text, token)) &&
        !titles.has(token.lower) &&
        isNameWord(token, { isCertain: false }));
    if (!mayBegin) {
      continue;
    }
    const name = readName(tokens, at, { isCertain: false, mayTurn: true });
    const words =
      name === undefined
        ? []
        : tokens
            .slice(name.first, name.end)
            .filter(({ kind, form }) => kind === 'word' && form !== 'lower' && form !== 'initial');
    const isOfLabel = before?.text === ':';
    const isEnough = isOfLabel
      ? words.length > 1
      : isGerman
        ? words.length > 1 &&
          words.length < 4 &&
          words.every((word) => !isWordOfReports(text, word) && !isGermanNoun(word))
        : true;
    if (name !== undefined && isEnough) {
      spans.push(suspect(token.start, tokens[name.end - 1]?.end ?? token.end, 'name', 'name'));
    }
  }
  return spans;
}

/** What is written beside a name as a name is belongs to it. */
export function besideNames({ text, tokens, found }: NamingText): readonly IdentifierSpan[] {
  const isPart = (token: Token | undefined): boolean =>
    token !== undefined &&
    token.kind === 'word' &&
    (token.form === 'title' || (token.form === 'upper' && token.isInCapitals)) &&
    isNameWord(token, { isCertain: false }) &&
    !titles.has(token.lower) &&
    !isWordOfReports(text, token);
  return found.flatMap(({ category, start, end }) => {
    if (category !== 'name') {
      return [];
    }
    const after = tokenAt(tokens, end);
    const [next, before] = [tokens[after], tokens[tokenAt(tokens, start) - 1]];
    const isBehind = next !== undefined && isPart(next) && /^[ ]$/u.test(text.slice(end, next.start));
    const isAhead =
      before !== undefined &&
      (isPart(before) || (before.form === 'title' && leadingParticles.has(before.lower))) &&
      /^[ ]$/u.test(text.slice(before.end, start));
    return [
      ...(isBehind ? [suspect(next.start, next.end, 'name', 'beside')] : []),
      ...(isAhead ? [suspect(before.start, before.end, 'name', 'beside')] : []),
    ];
  });
}

/** "Nurse navigator: Pam Ridley, 410-555": behind the label of a field, which is no heading. */
function isBehindLabel(text: string, { start }: Token, before: Token): boolean {
  return before.text === ':' && !heading.test(text.slice(Math.max(0, start - 40), start));
}

const adjectives: ReadonlySet<string> = new Set(
  'weiß weiss groß gross klein lang kurz schwarz braun jung ehrlich reich'.split(' '),
);
