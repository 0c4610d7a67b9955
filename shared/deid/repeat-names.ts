import { isClinicalName } from '#shared/deid/lists/clinical-names.ts';
import { ordinaryWords } from '#shared/deid/lists/ordinary-words.ts';
import type { IdentifierSpan } from './identifier.ts';
import { calendarWords, particles, plainWords, roles, titles } from '#shared/deid/lists/name-vocabulary.ts';
import type { Token } from './tokens.ts';

/** A name that was found once is one wherever the report repeats it: "Dr. Okafor … Okafor agrees". */
export function repeatNames(
  text: string,
  tokens: readonly Token[],
  found: readonly IdentifierSpan[],
): readonly IdentifierSpan[] {
  const names = found.filter(({ category, confidence }) => category === 'name' && confidence >= 0.85);
  const words = new Set<string>();
  let at = 0;
  for (const token of tokens) {
    while (names[at] !== undefined && (names[at]?.end ?? 0) <= token.start) {
      at += 1;
    }
    const span = names[at];
    const isInside = span !== undefined && token.start >= span.start && token.end <= span.end;
    if (isInside && isTelling(token) && !isClinicalName(text, token.start, token.end)) {
      words.add(token.lower);
    }
  }
  return tokens
    .filter(
      (token) =>
        token.kind === 'word' &&
        words.has(token.lower) &&
        token.form !== 'lower' &&
        !isClinicalName(text, token.start, token.end),
    )
    .map(({ start, end }) => ({ start, end, category: 'name', rule: 'repeated:name', confidence: 0.8 }));
}

function isTelling({ kind, lower, form }: Token): boolean {
  return (
    kind === 'word' &&
    form !== 'initial' &&
    lower.length > 2 &&
    !plainWords.has(lower) &&
    !roles.has(lower) &&
    !calendarWords.has(lower) &&
    !particles.has(lower) &&
    !titles.has(lower) &&
    !ordinaryWords.has(lower)
  );
}
