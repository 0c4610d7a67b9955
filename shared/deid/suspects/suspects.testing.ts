import { found } from '#shared/deid/found.testing.ts';
import { mergeSpans } from '#shared/deid/merge-spans.ts';
import { tokensOf } from '#shared/deid/tokens.ts';
import { suspectIdentifiers } from './suspect-identifiers.ts';

/** What is suspected in a text, as if a rule had found its first word. */
export function suspectsOf(text: string): readonly string[] {
  const tokens = tokensOf(text);
  const name = { start: 0, end: tokens[0]?.end ?? 0, category: 'name', rule: 'cue:dr', confidence: 0.97 } as const;
  return found(text, mergeSpans(suspectIdentifiers(text, tokens, [name])));
}
