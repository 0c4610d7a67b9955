/**
 * Beam search as arithmetic: from each beam's best continuations to the next tokens, and from finished hypotheses to the
 * n best. It runs no model and knows no tensors of a runtime; the engine feeds it one step at a time.
 *
 * It chooses the tokens that Hugging Face transformers 5 chooses (`GenerationMixin._beam_search`, `early_stopping=False`,
 * held to it by beam-search.test.ts), so that a model drafts on the workstation what it drafted when it was evaluated:
 * - Of all continuations of all beams the best 2 · beams are looked at. Those that end, if among the best `beams`, become
 *   hypotheses; of the others the best `beams` run on.
 * - A hypothesis scores sum(log p) / length ** lengthPenalty; the length counts the generated tokens, the end token
 *   included (Wu et al. 2016, equation 14, in the simplified form that transformers uses).
 * - A token that would repeat a run of `noRepeatNgram` tokens is left out; the others' log-probabilities stay as they are.
 * - The search is over when `beams` hypotheses are finished and the best running beam, scored as if it ended now, beats
 *   none of them. That is a heuristic: with a positive penalty a longer text could still win. The exact bound divides by
 *   the maximum length instead and so runs nearly every search to that length: several times the work for the same draft.
 * - Greedy search is beam search with one beam.
 *
 * It departs from transformers where that leaves the choice open: equal scores go to the better beam, then to the lower
 * token, so that the same input always gives the same draft; sums are kept in double precision.
 */

export interface BeamSearchParameters {
  readonly beams: number;
  /** Most tokens to generate, the end token included. */
  readonly maximumTokens: number;
  readonly lengthPenalty: number;
  /** No run of so many tokens comes up twice in a sequence: what keeps a small model from going round in circles. 0: off. */
  readonly noRepeatNgram: number;
  readonly endToken: number;
}

/** A sequence that is still being written, t tokens long. */
export interface Beam {
  /** Generated tokens, [t]; the start token is not among them. */
  readonly tokens: readonly number[];
  /** Where the keys and values of the t decoder positions so far lie in the append-only cache, [t]: the beam's ancestry. */
  readonly slots: readonly number[];
  /** Sum of the tokens' log-probabilities (natural logarithm). */
  readonly logProb: number;
}

/** A sequence that will not grow any more. */
export interface Hypothesis {
  /** Generated tokens; the last one is the end token where the hypothesis is complete. */
  readonly tokens: readonly number[];
  /** Sum of log-probabilities / length ** lengthPenalty; the higher the better. */
  readonly score: number;
  /** False where the maximum length cut it off before the end token. */
  readonly complete: boolean;
}

/** What the model offers after one step over B beams: the best K next tokens of each. */
export interface Continuations {
  /** Log-probabilities (natural logarithm), row-major [B, K]. */
  readonly logProbs: Float32Array;
  /** Token ids, row-major [B, K]. */
  readonly tokens: BigInt64Array;
  /** K; at least 2 · beams, or the best 2 · beams of all might not be among them; more where repeats are left out. */
  readonly perBeam: number;
}

/** The state between two steps. */
export interface BeamSearch {
  readonly parameters: BeamSearchParameters;
  /** Best first; one at the start, at most `beams` later. They are the rows of the next step, in this order. */
  readonly running: readonly Beam[];
  /** Best first; at most `beams`. */
  readonly finished: readonly Hypothesis[];
  /** Slots of the cache in use: each step appends one for each of its beams, in their order. */
  readonly slotsUsed: number;
  readonly done: boolean;
}

export function startBeamSearch(parameters: BeamSearchParameters): BeamSearch {
  return {
    parameters,
    running: [{ tokens: [], slots: [], logProb: 0 }],
    finished: [],
    slotsUsed: 0,
    done: false,
  };
}

/** The widest search that a model can feed which returns `perBeam` continuations of each beam. */
export function widestSearch(perBeam: number): number {
  return Math.max(1, Math.floor(perBeam / 2));
}

/** Takes one step: chooses the next token of every beam among the continuations that the model offers for `search.running`. */
export function chooseNextTokens(search: BeamSearch, offered: Continuations): BeamSearch {
  const { beams, maximumTokens, endToken } = search.parameters;
  const running: Beam[] = [];
  const finished: Hypothesis[] = [...search.finished];
  const length = 1 + (search.running[0]?.tokens.length ?? 0);
  const isCutOff = length >= maximumTokens;

  for (const [rank, choice] of bestContinuations(search, offered).entries()) {
    const tokens = [...choice.before.tokens, choice.token];
    const complete = choice.token === endToken;
    if (complete || isCutOff) {
      const score = scoreOf(choice.logProb, length, search.parameters);
      if (rank < beams) {
        finished.push({ tokens, score, complete });
      }
    } else if (running.length < beams) {
      running.push({
        tokens,
        slots: [...choice.before.slots, search.slotsUsed + choice.beam],
        logProb: choice.logProb,
      });
    }
  }

  const kept = finished.sort(byScore).slice(0, beams);
  return {
    parameters: search.parameters,
    running,
    finished: kept,
    slotsUsed: search.slotsUsed + search.running.length,
    done: isCutOff || !canImprove(running, kept, search.parameters),
  };
}

/**
 * The best text so far, to show while the search goes on: the best of the finished hypotheses and of the best running
 * beam as if it ended now. When the search is done, it is the best hypothesis. Ask from the first step on.
 */
export function leadingHypothesis(search: BeamSearch): Hypothesis | undefined {
  const open = search.done ? [] : search.running.slice(0, 1);
  const asIfEnded = open.map((beam) => ({
    tokens: beam.tokens,
    score: scoreOf(beam.logProb, beam.tokens.length, search.parameters),
    complete: false,
  }));
  return [...search.finished, ...asIfEnded].sort(byScore)[0];
}

/** Less than any real token has: below lie tokens that the graph suppressed, and offers only when it runs out of others. */
const leastLogProb = -1e6;

interface Choice {
  /** Row of the beam that it continues. */
  readonly beam: number;
  readonly before: Beam;
  readonly token: number;
  /** Log-probability of the whole sequence. */
  readonly logProb: number;
}

/** The best 2 · beams continuations of all beams, best first. */
function bestContinuations(search: BeamSearch, offered: Continuations): readonly Choice[] {
  const choices: Choice[] = [];
  for (const [index, logProb] of offered.logProbs.entries()) {
    if (Number.isNaN(logProb)) {
      throw new RangeError('a log-probability is not a number');
    }
    const beam = Math.floor(index / offered.perBeam);
    const before = search.running[beam];
    if (before === undefined) {
      throw new RangeError('more rows of continuations than running beams');
    }
    const token = Number(offered.tokens[index]);
    if (logProb < leastLogProb || repeats(before.tokens, token, search.parameters.noRepeatNgram)) {
      continue;
    }
    choices.push({ beam, before, token, logProb: before.logProb + logProb });
  }
  choices.sort((a, b) => b.logProb - a.logProb || a.beam - b.beam || a.token - b.token);
  return choices.slice(0, 2 * search.parameters.beams);
}

/** Whether the token would complete a run of `size` tokens that the sequence holds already. */
function repeats(tokens: readonly number[], token: number, size: number): boolean {
  if (size === 0) {
    return false;
  }
  const context = tokens.length - (size - 1);
  for (let start = 0; start < context; start += 1) {
    if (tokens[start + size - 1] !== token) {
      continue;
    }
    let same = 0;
    while (same < size - 1 && tokens[start + same] === tokens[context + same]) {
      same += 1;
    }
    if (same === size - 1) {
      return true;
    }
  }
  return false;
}

function canImprove(
  running: readonly Beam[],
  finished: readonly Hypothesis[],
  parameters: BeamSearchParameters,
): boolean {
  const best = running[0];
  const worst = finished[parameters.beams - 1];
  if (best === undefined) {
    return false;
  }
  return worst === undefined || scoreOf(best.logProb, best.tokens.length, parameters) > worst.score;
}

function byScore(a: Hypothesis, b: Hypothesis): number {
  return b.score - a.score;
}

function scoreOf(logProb: number, length: number, parameters: BeamSearchParameters): number {
  return logProb / length ** parameters.lengthPenalty;
}
