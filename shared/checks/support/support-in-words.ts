import { sentenceText, type ReadText, type Statement } from '#shared/checks/check-text.ts';
import { onlySide } from '#shared/checks/conflicts/conflict-side-places.ts';
import { contentWords, wordOverlap } from './evidence-words.ts';
import { statedPart } from './support-trace.ts';

/** An impression may say `says` where one sentence of the findings holds all of `signs`, and denies none of them. */
interface WordedConclusion {
  readonly says: RegExp;
  readonly signs: readonly RegExp[];
}

/**
 * Conclusions that radiologists draw from a description for which the vocabulary has no name: what no label ties together is
 * tied by these words. As with `inferences`, the list is kept narrow.
 */
const conclusions: readonly WordedConclusion[] = [
  { says: /\bhiatal hernia/iu, signs: [/\bretrocardiac\b/iu, /\b(?:air|gas)\b|\bstomach\b/iu] },
  { says: /\bheart strain\b/iu, signs: [/\bright ventric\w+/iu, /\b(?:dilat|enlarg|flatten|bow)\w*/iu] },
  { says: /\binfarct/iu, signs: [/\binfarct/iu] },
  { says: /\b(?:steatosis|fatty liver)\b/iu, signs: [/\b(?:echogen|hyperecho|hypoattenuat|fatty)\w*/iu] },
  {
    says: /\bdemyelinat\w+/iu,
    signs: [/\b(?:lesions?|foci)\b/iu, /\b(?:white matter|periventricular|juxtacortical)\b/iu],
  },
  { says: /\bdemyelinat\w+.*\benhanc/iu, signs: [/\benhanc/iu] },
  { says: /\bloosening\b/iu, signs: [/\blucen|\bradiolucen|\bsubsided?\b/iu] },
  {
    says: /\b(?:remaining|other|support(?:ing)?)\s+(?:devices?|apparatus)\b|\blines\s+and\s+tubes\b/iu,
    signs: [/\b(?:tubes?|drains?|lines?|catheters?|leads?|pacemaker|wires?)\b/iu],
  },
];

/** From this share of its words on, a sentence of the findings says what the drafted one says. */
const sameSentence = 0.6;

/** The sentences of the findings from which a drafted sentence, or the part that states a finding, is concluded in words. */
export function concludedInWords(said: string, findings: ReadText): readonly number[] {
  const drawn = conclusions.filter(({ says }) => says.test(said));
  if (drawn.length === 0) {
    return [];
  }
  return findings.sentences.flatMap((_, index) => {
    const part = statedPart(sentenceText(findings, index));
    return drawn.some(({ signs }) => signs.every((sign) => sign.test(part))) ? [index] : [];
  });
}

/** The sentences of the findings that carry a drafted finding in its own words, or in those that it is concluded from. */
export function carriedInWords(drafted: Statement, draft: ReadText, findings: ReadText): readonly number[] {
  const { finding } = drafted;
  const said = draft.text.slice(finding.start, finding.end);
  return [...concludedInWords(said, findings), ...sayingTheSame(drafted, draft, findings)];
}

/** Sentences that hold the words that name the finding and most of the drafted sentence's, on no other side. */
function sayingTheSame({ finding, sentence }: Statement, draft: ReadText, findings: ReadText): readonly number[] {
  const named = contentWords(draft.text, finding);
  const words = draft.words[sentence] ?? new Set<string>();
  const side = onlySide(sentenceText(draft, sentence));
  return findings.sentences.flatMap(({ findings: labelled }, index) => {
    const other = findings.words[index] ?? new Set<string>();
    if (wordOverlap(named, other) < 1 || wordOverlap(words, other) < sameSentence) {
      return [];
    }
    const text = sentenceText(findings, index);
    const otherSide = onlySide(text);
    const isOfTwoSides = side !== undefined && otherSide !== undefined && side !== otherSide;
    const isDenied = labelled.some(({ name, state }) => name === finding.name && state === 'absent');
    return isOfTwoSides || isDenied || statedPart(text) === '' ? [] : [index];
  });
}
