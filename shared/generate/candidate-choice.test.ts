import { describe, expect, it } from 'vitest';
import { choiceWeights, rankCandidates, type CandidateText } from './candidate-choice.ts';
import type { ContentSelection } from './content-selection.ts';

const normal: CandidateText = { text: 'no acute disease.', logProbabilities: [-1] };
const effusion: CandidateText = { text: 'small left pleural effusion.', logProbabilities: [-2] };
const both: CandidateText = { text: 'small left pleural effusion. cardiomegaly.', logProbabilities: [-3] };
const invented: CandidateText = { text: 'left pneumothorax.', logProbabilities: [-0.5] };

function selection(abnormal: number, probability = 0.7, other = 0.05): ContentSelection {
  return {
    findings: [
      { name: 'pleural-effusion', probability },
      { name: 'cardiomegaly', probability: other },
    ],
    abnormal,
  };
}

const best = (candidates: readonly CandidateText[], of: ContentSelection) =>
  rankCandidates(candidates, of)[0]?.candidate.text;

describe('the candidate that becomes the draft', () => {
  it('tells what content selection expects an impression to tell', () => {
    const all = [normal, effusion, both];
    expect(best(all, selection(0.05))).toBe(normal.text);
    expect(best(all, selection(0.95))).toBe(effusion.text);
    expect(best(all, selection(0.95, 0.9, 0.9))).toBe(both.text);
  });

  it('is not what the findings do not state, however likely the model holds it', () => {
    expect(best([invented, effusion], selection(0.9))).toBe(effusion.text);
  });

  it('lies in the middle of texts that say the same', () => {
    const texts = ['mild cardiomegaly.', 'mild cardiomegaly is present.', 'an enlarged heart.'];
    const candidates = texts.map((text) => ({ text, logProbabilities: [-2] }));
    expect(best(candidates, selection(0.9, 0.1, 0.9))).not.toBe('an enlarged heart.');
  });

  it("may be the findings' own sentences where the model wrote nothing that tells it", () => {
    const own: CandidateText = { text: 'There is a small left pleural effusion.', logProbabilities: [] };
    expect(best([normal, own, invented], selection(0.95))).toBe(own.text);
  });

  it('is found among texts whose probabilities are too small for a number', () => {
    const long = ['mild cardiomegaly.', 'mild cardiomegaly is present.'].map((text) => ({
      text,
      logProbabilities: [-900],
    }));
    expect(best([...long, normal], selection(0.95, 0.1, 0.9))).toMatch(/^mild cardiomegaly/u);
  });

  it('gives every candidate a place, also where all are normal or nothing is written', () => {
    expect(rankCandidates([normal, { text: 'normal chest.', logProbabilities: [-4] }], selection(0.9))).toHaveLength(2);
    expect(rankCandidates([], selection(0.5))).toEqual([]);
    for (const { expectedAgreement } of rankCandidates([normal, effusion, both, invented], selection(0.5))) {
      expect(expectedAgreement).toBeGreaterThanOrEqual(0);
      expect(expectedAgreement).toBeLessThanOrEqual(1 + choiceWeights.findings + 1e-9);
    }
  });
});
