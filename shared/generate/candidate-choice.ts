import { logistic, logOddsOf } from '#shared/checks/log-odds.ts';
import { labelText } from '#shared/checks/labels/label-text.ts';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import { agreementF1, positiveFindings } from '#shared/evaluate/finding-agreement.ts';
import { overlap, stemmedWords } from '#shared/evaluate/rouge.ts';
import type { ContentSelection } from './content-selection.ts';

/**
 * Which of many candidates becomes the draft: the one that is expected to agree best with the impression that the radiologist
 * would write, in words and in the findings that it tells, where each candidate stands for what may have been written, as likely
 * as it is (minimum Bayes risk decoding: Kumar & Byrne 2004). How likely a candidate is comes from two sides: content selection
 * says how likely such an impression tells these findings, the model how likely it tells them in these words.
 */

/** A text that the model wrote, or that is made of the findings' own sentences. */
export interface CandidateText {
  readonly text: string;
  /** Log-probability of the text under each prompt that brought it forth; none of the findings' own sentences. */
  readonly logProbabilities: readonly number[];
}

/** How the sides are weighed; chosen on validation reports (models/radtrain/EXPERIMENTS.md). */
export interface ChoiceWeights {
  /** Of the agreement in findings, beside 1 of the overlap in words. */
  readonly findings: number;
  /** Log-odds added to the probability that a finding is told: an omission costs more than a mention. */
  readonly telling: number;
  /** Log-odds added to the probability that any is told. */
  readonly abnormal: number;
  /** Of the texts that tell the same findings, the share of the findings' own sentences. */
  readonly ownSentences: number;
}

export const choiceWeights: ChoiceWeights = {
  findings: 1,
  telling: 1.2,
  abnormal: -0.7,
  ownSentences: 0.5,
};

/** Probability of telling a finding that the report's findings do not state. */
const unstated = 0.03;
const probabilityBound = 1e-6;
/** Less likely texts are not asked what they think of the others. */
const negligible = 1e-4;

interface Weighed<Candidate extends CandidateText = CandidateText> {
  readonly candidate: Candidate;
  readonly words: readonly string[];
  readonly told: ReadonlySet<FindingName>;
}

export interface Ranked<Candidate extends CandidateText> {
  readonly candidate: Candidate;
  /** From 0 to 1 + `ChoiceWeights.findings`. */
  readonly expectedAgreement: number;
}

/** The candidates, the one that is expected to agree best first. */
export function rankCandidates<Candidate extends CandidateText>(
  candidates: readonly Candidate[],
  selection: ContentSelection,
  weights: ChoiceWeights = choiceWeights,
): readonly Ranked<Candidate>[] {
  const read = candidates.map((candidate): Weighed<Candidate> => ({
    candidate,
    words: stemmedWords(candidate.text),
    told: positiveFindings(labelText(candidate.text)),
  }));
  const probabilities = textProbabilities(read, selection, weights);
  const likely = [...probabilities].filter(([, probability]) => probability >= negligible);
  return read
    .map((one) => ({
      candidate: one.candidate,
      expectedAgreement: likely.reduce(
        (sum, [other, probability]) => sum + probability * agreement(other, one, weights.findings),
        0,
      ),
    }))
    .sort((a, b) => b.expectedAgreement - a.expectedAgreement);
}

function agreement(reference: Weighed, prediction: Weighed, findings: number): number {
  if (reference === prediction) {
    return 1 + findings;
  }
  const { told: wanted } = reference;
  const { told: given } = prediction;
  const agreed = [...given].filter((name) => wanted.has(name)).length;
  const inFindings = agreementF1(agreed, given.size - agreed, wanted.size - agreed) ?? 1;
  return overlap(reference.words, prediction.words) + findings * inFindings;
}

/** How likely the radiologist writes each text, as far as these texts go: they sum to 1. */
function textProbabilities(
  read: readonly Weighed[],
  selection: ContentSelection,
  weights: ChoiceWeights,
): ReadonlyMap<Weighed, number> {
  const groups = [...Map.groupBy(read, ({ told }) => [...told].sort().join(' ')).values()];
  const ofContent = contentProbabilities(
    groups.map(([first]) => first?.told ?? new Set()),
    selection,
    weights,
  );
  return new Map(
    groups.flatMap((members, group) => {
      const own = members.filter(isOwn).length;
      // Relative to the likeliest, since the probability of a long text may be too small for a number.
      const most = Math.max(...members.flatMap(({ candidate }) => candidate.logProbabilities));
      const written = members.reduce((sum, member) => sum + likelihood(member, most), 0);
      const ownShare = own === members.length ? 1 : weights.ownSentences;
      return members.map((member): [Weighed, number] => {
        const share = isOwn(member)
          ? ownShare / own
          : (1 - (own === 0 ? 0 : ownShare)) * (likelihood(member, most) / written);
        return [member, share * (ofContent[group] ?? 0)];
      });
    }),
  );
}

const isOwn = ({ candidate }: Weighed): boolean => candidate.logProbabilities.length === 0;

/** Of the model's texts: the sum of its probabilities under the prompts, as a multiple of exp(`most`). */
function likelihood({ candidate }: Weighed, most: number): number {
  return candidate.logProbabilities.reduce((sum, value) => sum + Math.exp(value - most), 0);
}

/** How likely an impression tells just these findings, of each of these sets. */
function contentProbabilities(
  sets: readonly ReadonlySet<FindingName>[],
  { findings, abnormal }: ContentSelection,
  { telling, abnormal: added }: ChoiceWeights,
): readonly number[] {
  const stated = new Set(findings.map(({ name }) => name));
  const likelihoods = sets.map((told) => {
    const ofStated = findings.map(({ name, probability }) => {
      const tells = logistic(logOddsOf(probability, probabilityBound) + telling);
      return told.has(name) ? tells : 1 - tells;
    });
    const ofOthers = [...told].map((name) => (stated.has(name) ? 1 : unstated));
    return told.size === 0 ? 0 : [...ofStated, ...ofOthers].reduce((product, factor) => product * factor, 1);
  });
  const ofAbnormal = likelihoods.reduce((sum, value) => sum + value, 0);
  const tellsAny = logistic(logOddsOf(abnormal, probabilityBound) + added);
  const isNormalOffered = sets.some(({ size }) => size === 0);
  return sets.map(({ size }, index) => {
    if (size === 0) {
      return ofAbnormal === 0 ? 1 : 1 - tellsAny;
    }
    return ((likelihoods[index] ?? 0) / ofAbnormal) * (isNormalOffered ? tellsAny : 1);
  });
}
