import type { Steps } from './steps.ts';

/** A report whose impression may be given to another. */
export interface TrainingPair {
  readonly findings: string;
  readonly impression: string;
}

interface Posting {
  readonly pair: number;
  /** Weight of the term in the pair, of a vector of length 1. */
  weight: number;
}

/**
 * The nearest neighbour: the impression of those findings of the training set that have the highest cosine of TF-IDF over words
 * and pairs of words (term counts, smoothed inverse document frequency ln((1 + n) / (1 + df)) + 1, vectors of length 1).
 * The first of equal ones; '' where no word is known.
 */
export function* nearestBaseline(training: readonly TrainingPair[]): Steps<(findings: string) => string> {
  const postings = new Map<string, Posting[]>();
  for (const [pair, { findings }] of training.entries()) {
    for (const [term, weight] of countTerms(findings)) {
      const list = postings.get(term);
      if (list === undefined) {
        postings.set(term, [{ pair, weight }]);
      } else {
        list.push({ pair, weight });
      }
    }
    yield;
  }
  const lengths = new Float64Array(training.length);
  const inverseFrequency = (documents: number): number => Math.log((1 + training.length) / (1 + documents)) + 1;
  for (const list of postings.values()) {
    const idf = inverseFrequency(list.length);
    for (const posting of list) {
      posting.weight *= idf;
      lengths[posting.pair] = (lengths[posting.pair] ?? 0) + posting.weight ** 2;
    }
  }
  const similarities = new Float64Array(training.length);
  return (findings) => {
    similarities.fill(0);
    for (const [term, count] of countTerms(findings)) {
      const list = postings.get(term) ?? [];
      const idf = inverseFrequency(list.length);
      for (const { pair, weight } of list) {
        similarities[pair] = (similarities[pair] ?? 0) + count * idf * weight;
      }
    }
    // The query's own length is the same for every pair.
    let nearest = { pair: -1, cosine: 0 };
    for (const [pair, similarity] of similarities.entries()) {
      const cosine = similarity === 0 ? 0 : similarity / Math.sqrt(lengths[pair] ?? 1);
      if (cosine > nearest.cosine) {
        nearest = { pair, cosine };
      }
    }
    return training[nearest.pair]?.impression ?? '';
  };
}

/** Words of two letters or digits and more, and pairs of such that follow each other, with how often each comes up. */
function countTerms(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let previous: string | undefined;
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}_]{2,}/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    if (previous !== undefined) {
      const pair = `${previous} ${word}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    previous = word;
  }
  return counts;
}
