import { splitSentences } from '#shared/report/sentences.ts';
import type { Span } from '#shared/report/sections.ts';
import type { Finding, LabelledSentence } from './finding.ts';
import { isOfJoint, withJointEffusions } from './label-ambiguous.ts';
import { findAnchors } from './label-anchor.ts';
import { anchorAttributes, type Attributes } from './label-attributes.ts';
import { isElsewhere, nameAt, statedAttributes, withoutRepeats } from './label-finding.ts';
import { anchorStates, type StateOrAside } from './label-state.ts';
import { matchTerms } from './label-match.ts';
import { insertPronouns } from './label-pronoun.ts';
import type { Anchor, Match } from './label-term.ts';
import { maskForm, tokenize, type Token } from './token.ts';

/**
 * What each sentence of a text says was found, absent or uncertain; the sentences are those of `splitSentences`. Offsets are
 * those of the text. Sentences without a finding have an empty list.
 */
export function labelText(text: string): readonly LabelledSentence[] {
  const ofJoint = isOfJoint(text);
  return splitSentences(text).map((span) => labelSentence(text, span, ofJoint));
}

function labelSentence(text: string, span: Span, ofJoint: boolean): LabelledSentence {
  const tokens = tokenize(text, span);
  const matches = insertPronouns(tokens, matchTerms(tokens));
  const comparison = comparisonSpan(tokens, matches);
  const told = comparison === undefined ? span : { ...span, comparison };
  const named = findAnchors(tokens, matches);
  const anchors = ofJoint ? withJointEffusions(tokens, matches, named) : named;
  if (anchors.length === 0) {
    return { ...told, findings: [] };
  }
  const states = anchorStates(tokens, matches, anchors);
  const attributes = anchorAttributes(tokens, matches, anchors);
  const findings: Finding[] = [];
  anchors.forEach((anchor, index) => {
    for (const own of attributes[index] ?? []) {
      const found = finding(tokens, matches, anchor, states[index] ?? 'aside', own);
      if (found !== undefined) {
        findings.push(found);
      }
    }
  });
  return { ...told, findings: withoutRepeats(findings) };
}

function finding(
  tokens: readonly Token[],
  matches: readonly Match[],
  anchor: Anchor,
  state: StateOrAside,
  attributes: Attributes,
): Finding | undefined {
  const start = tokens[matches[anchor.first]?.first ?? 0]?.start;
  const end = tokens[matches[anchor.last]?.last ?? 0]?.end;
  if (anchor.name === 'other' || state === 'aside' || start === undefined || end === undefined) {
    return undefined;
  }
  const isMasked = tokens[matches[anchor.first]?.first ?? 0]?.form === maskForm;
  const name = nameAt(anchor.name, attributes.locations, isMasked);
  const found = { start, end, name, state, ...statedAttributes(state, attributes) };
  return isElsewhere(found) ? undefined : found;
}

function comparisonSpan(tokens: readonly Token[], matches: readonly Match[]): Span | undefined {
  const match = matches.find(({ term }) => term.comparison || term.change !== undefined);
  const start = tokens[match?.first ?? -1]?.start;
  const end = tokens[match?.last ?? -1]?.end;
  return start === undefined || end === undefined ? undefined : { start, end };
}
