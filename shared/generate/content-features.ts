import { sentenceText, type ReadText } from '#shared/checks/check-text.ts';
import { significance } from '#shared/checks/omissions/normal-draft-significance.ts';
import { modifiersOf, reportedProbability, weighedFindings } from '#shared/checks/omissions/normal-draft-weight.ts';
import { isCritical } from '#shared/checks/omissions/omission-critical.ts';
import { isPositive } from '#shared/checks/support/support.ts';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';

/**
 * What speaks for or against telling a finding in the impression, and for or against an impression that tells any: readable
 * features, which training and drafting compute by this one code (`reading-room label` prints them).
 */

/** By the feature's name; features that are 0 may be absent. */
export type Features = Readonly<Record<string, number>>;

export interface FindingFeatures {
  readonly name: FindingName;
  /** Someone must be told of it. */
  readonly critical: boolean;
  /** Radiologists who state it hardly ever pass over it. */
  readonly consented: boolean;
  readonly features: Features;
}

export interface ContentFeatures {
  /** Of each positive finding, each once, the most significant first. */
  readonly findings: readonly FindingFeatures[];
  /** Of the report as a whole. */
  readonly report: Features;
}

/** From this probability on that a radiologist who states a finding does not call the report normal. */
const consentedShare = 0.85;
const mostSentences = 3;
const lowestRank = 4;

/** @param findings read from what `prepareFindings` leaves */
export function contentFeatures(findings: ReadText): ContentFeatures {
  const weighed = weighedFindings(findings, significance);
  const last = Math.max(1, findings.sentences.length - 1);
  const everySentence = [...findings.sentences.keys()];
  return {
    findings: weighed.map(({ statement, share }, rank) => {
      const { finding, sentence } = statement;
      const others = weighed.filter((other) => other.statement !== statement);
      const sentences = new Set(
        (findings.byName.get(finding.name) ?? [])
          .filter((same) => isPositive(same.finding))
          .map((same) => same.sentence),
      );
      return {
        name: finding.name,
        critical: isCritical(statement, findings),
        consented: share >= consentedShare,
        features: {
          [`name ${finding.name}`]: 1,
          significance: logOdds(share),
          ...Object.fromEntries(modifiersOf(statement, findings).map((modifier) => [`said ${modifier}`, 1])),
          uncertain: Number(finding.state === 'uncertain'),
          unsided: Number(finding.side === undefined),
          first: Number(sentence === 0),
          position: sentence / last,
          sentences: Math.min(sentences.size, mostSentences),
          alone: Number(others.length === 0),
          rank: Math.min(rank, lowestRank),
          'most significant other': Math.max(0, ...others.map((other) => other.share)),
          'any other told': reportedProbability(others),
          ...wordFeatures(findings, sentences),
        },
      };
    }),
    report: {
      'any told': logOdds(reportedProbability(weighed)),
      'most significant': logOdds(weighed[0]?.share ?? 0),
      findings: weighed.length,
      ...wordFeatures(findings, everySentence),
    },
  };
}

/** Each word of the sentences, once, without numbers. */
function wordFeatures(read: ReadText, sentences: Iterable<number>): Features {
  const words = [...sentences].flatMap(
    (sentence) =>
      sentenceText(read, sentence)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
  );
  return Object.fromEntries(words.map((word) => [`word ${word}`, 1]));
}

/** Bounded, since a share of 0 or 1 was counted in a few reports only. */
function logOdds(share: number): number {
  return Math.log((share + 0.01) / (1.01 - share));
}
