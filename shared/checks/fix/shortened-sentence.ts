import { spellFindings } from '#shared/checks/labels/spell-findings.ts';
import { comparisonClaim } from '#shared/checks/conflicts/prior.ts';
import type { Finding } from '#shared/checks/labels/finding.ts';
import { labelText } from '#shared/checks/labels/label-text.ts';
import type { Span } from '#shared/report/sections.ts';

/** Sentences of which a part goes cleanly: what is left states what it stated before, and something at least. */

const joint = /,?\s+(?:with|and|but|which)\s+|\s*[,;]\s+/giu;

/**
 * A sentence without the part that holds some words: from a comma, a "with" or an "and" before them up to the sentence's end, or from
 * comma to comma. The shortest parts first.
 */
export function withoutPart(sentence: string, words: Span): readonly string[] {
  const joints = Array.from(sentence.matchAll(joint), ({ index, 0: joined }) => ({
    start: index,
    end: index + joined.length,
  }));
  const next = joints.find(({ start }) => start >= words.end)?.start;
  const end = endOfWords(sentence);
  return joints
    .filter((before) => before.end <= words.start)
    .toReversed()
    .flatMap(({ start }) => {
      const isBetweenCommas = next !== undefined && sentence.charAt(start) === ',' && sentence.charAt(next) === ',';
      return [...(isBetweenCommas ? [next] : []), end].map((to) => ({ start, end: to }));
    })
    .flatMap((part) => {
      const rest = sentence.slice(0, part.start) + sentence.slice(part.end);
      return keepsTheRest(sentence, part, rest) ? [rest] : [];
    });
}

/** Where the sentence's last full stop stands. */
function endOfWords(sentence: string): number {
  return sentence.length - (/[.;:!?\s]*$/u.exec(sentence)?.[0].length ?? 0);
}

function keepsTheRest(sentence: string, part: Span, rest: string): boolean {
  const kept = findingsOf(sentence).filter(({ start, end }) => end <= part.start || start >= part.end);
  return kept.length > 0 && spellFindings(kept) === spellFindings(findingsOf(rest));
}

const findingsOf = (text: string): readonly Finding[] => labelText(text).flatMap(({ findings }) => findings);

/** "Is unchanged since the prior study", at the end of a clause. */
const saidOf =
  /(?:,?\s+as(?:\s+(?:seen|noted|described|shown))?|,?\s+(?:(?:which|and)\s+)?(?:is|are|has|have|appears?|remains?)(?:\s+(?:not|been|now))?)?(?:\s+(?:grossly|relatively|essentially|overall|largely|significantly|slightly|mildly|markedly))?,?\s*$/iu;
/** What no sentence or clause ends with. */
const looseEnd =
  /(?:^|\s)(?:is|are|was|were|has|have|the|an?|with|of|in|on|at|and|or|to|from|than|which|no|not)\s*(?:[.,;]|$)/iu;
const looseStart = /^(?:of|in|from|since|to|than|with|and|or|as)\b/iu;
const mostClaims = 3;

/** A sentence without what it says of an earlier study; undefined where more would go with that. */
export function withoutComparison(sentence: string): string | undefined {
  let rest = sentence;
  for (let round = 0; round < mostClaims; round += 1) {
    const claim = comparisonClaim(rest);
    if (claim === undefined) {
      break;
    }
    const shorter = withoutClaim(rest, claim);
    if (shorter === undefined) {
      return undefined;
    }
    rest = shorter;
  }
  return comparisonClaim(rest) === undefined && statesTheSame(sentence, rest) ? capitalised(rest) : undefined;
}

function withoutClaim(sentence: string, claim: Span): string | undefined {
  const clauseEnd = claim.end + (/[,;]|[.;:!?\s]*$/u.exec(sentence.slice(claim.end))?.index ?? 0);
  const behind = findingsOf(sentence).filter(({ start }) => start >= claim.start && start < clauseEnd);
  if (behind.some(({ state }) => state === 'absent')) {
    // "No new nodule" does not say that there is none.
    return undefined;
  }
  const before = sentence.slice(0, claim.start);
  const rest =
    behind.length > 0
      ? // "Stable cardiomegaly": the words behind it stay.
        before + sentence.slice(claim.end).trimStart()
      : before.replace(saidOf, '') + sentence.slice(clauseEnd);
  return looseEnd.test(rest) || looseStart.test(rest) || rest.length >= sentence.length ? undefined : rest;
}

function statesTheSame(sentence: string, rest: string): boolean {
  const kept = findingsOf(rest).map(withoutChange);
  return kept.length > 0 && spellFindings(kept) === spellFindings(findingsOf(sentence).map(withoutChange));
}

function withoutChange(finding: Finding): Finding {
  const { change: _, ...rest } = finding;
  return rest;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
