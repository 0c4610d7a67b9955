import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type BeamSearch,
  type BeamSearchParameters,
  type Continuations,
  chooseNextTokens,
  leadingHypothesis,
  startBeamSearch,
} from './beam-search.ts';

/** Next tokens with their log-probabilities, best first. */
type Offer = readonly (readonly [token: number, logProb: number])[];

interface Fixture {
  readonly endToken: number;
  readonly maximumTokens: number;
  /** By source and prefix, "source token token …": the best next tokens, and their log-probabilities. */
  readonly continuations: Readonly<Record<string, readonly [tokens: readonly number[], logProbs: readonly number[]]>>;
  readonly searches: readonly {
    readonly source: number;
    readonly beams: number;
    readonly lengthPenalty: number;
    readonly noRepeatNgram: number;
    readonly hypotheses: readonly { readonly tokens: readonly number[]; readonly score: number | null }[];
  }[];
}

const fixture = JSON.parse(readFileSync(new URL('fixtures/beam-search.json', import.meta.url), 'utf8')) as Fixture;

/** What transformers saw after this source and prefix. */
function recorded(source: number, prefix: readonly number[]): Offer {
  const [tokens, logProbs] = fixture.continuations[[source, ...prefix].join(' ')] ?? [];
  if (tokens === undefined || logProbs === undefined) {
    throw new Error(`never visited: ${prefix.join(' ')}`);
  }
  return tokens.map((token, index) => [token, logProbs[index] ?? -Infinity]);
}

function continuations(...rows: readonly Offer[]): Continuations {
  const cells = rows.flat();
  return {
    tokens: BigInt64Array.from(cells, ([token]) => BigInt(token)),
    logProbs: Float32Array.from(cells, ([, logProb]) => logProb),
    perBeam: cells.length / rows.length,
  };
}

function searchToTheEnd(parameters: BeamSearchParameters, offer: (tokens: readonly number[]) => Offer): BeamSearch {
  let search = startBeamSearch(parameters);
  while (!search.done) {
    search = chooseNextTokens(search, continuations(...search.running.map((beam) => offer(beam.tokens))));
  }
  return search;
}

const end = 1;
const greedy: BeamSearchParameters = { beams: 1, lengthPenalty: 1, noRepeatNgram: 0, endToken: end, maximumTokens: 3 };
const twoBeams: BeamSearchParameters = {
  beams: 2,
  lengthPenalty: 1,
  noRepeatNgram: 0,
  endToken: end,
  maximumTokens: 9,
};

describe('the choices of transformers', () => {
  it.each(fixture.searches)(
    'source $source, $beams beams, length penalty $lengthPenalty, no repeat of $noRepeatNgram',
    ({ source, beams, lengthPenalty, noRepeatNgram, hypotheses }) => {
      const { endToken, maximumTokens } = fixture;
      const parameters = { beams, lengthPenalty, noRepeatNgram, endToken, maximumTokens };
      const { finished } = searchToTheEnd(parameters, (tokens) => recorded(source, tokens));

      expect(finished.map((hypothesis) => hypothesis.tokens)).toEqual(hypotheses.map(({ tokens }) => tokens));
      for (const [rank, { score }] of hypotheses.entries()) {
        if (score !== null) {
          expect(finished[rank]?.score).toBeCloseTo(score, 4);
        }
      }
    },
  );
});

describe('ending', () => {
  it('counts the end token in the length that divides the score', () => {
    const { finished } = searchToTheEnd(greedy, (tokens) => offer(tokens.length === 0 ? 7 : end, -1, 8, -2));
    expect(finished).toEqual([{ tokens: [7, end], score: -1, complete: true }]);
  });

  it('marks what the maximum length cut off', () => {
    const { finished } = searchToTheEnd(greedy, () => offer(7, -1, 8, -2));
    expect(finished).toEqual([{ tokens: [7, 7, 7], score: -1, complete: false }]);
  });

  it('accepts a hypothesis of the end token alone', () => {
    const { finished } = searchToTheEnd(greedy, () => offer(end, -0.5, 8, -2));
    expect(finished).toEqual([{ tokens: [end], score: -0.5, complete: true }]);
  });
});

describe('what a beam remembers', () => {
  it('is where its own ancestors lie in the cache, also when beams change places', () => {
    const first = chooseNextTokens(startBeamSearch(twoBeams), continuations(offer(5, -1, 6, -2)));
    // The second beam overtakes the first; then both of its continuations survive.
    const second = chooseNextTokens(first, continuations(offer(5, -4, 6, -9), offer(5, -1, 6, -9)));
    const third = chooseNextTokens(second, continuations(offer(5, -1, 6, -1.5), offer(5, -5, 6, -9)));

    expect(second.running.map((beam) => beam.tokens.join(' '))).toEqual(['6 5', '5 5']);
    expect(second.running.map((beam) => beam.slots.join(' '))).toEqual(['0 2', '0 1']);
    expect(third.running.map((beam) => beam.tokens.join(' '))).toEqual(['6 5 5', '6 5 6']);
    expect(third.running.map((beam) => beam.slots.join(' '))).toEqual(['0 2 3', '0 2 3']);
    expect(third.slotsUsed).toBe(5);
  });
});

describe('equal scores', () => {
  it('go to the better beam, then to the lower token', () => {
    const first = chooseNextTokens(startBeamSearch(twoBeams), continuations(offer(9, -1, 4, -1, 6, -1, 5, -1)));
    expect(first.running.map((beam) => beam.tokens.join(' '))).toEqual(['4', '5']);

    const second = chooseNextTokens(first, continuations(offer(8, -1, 3, -1), offer(2, -1, 3, -1)));
    expect(second.running.map((beam) => beam.tokens.join(' '))).toEqual(['4 3', '4 8']);
  });
});

describe('the leading hypothesis', () => {
  it('is the running beam while nothing finished scores better', () => {
    const search = chooseNextTokens(startBeamSearch(twoBeams), continuations(offer(5, -1, end, -1.5, 7, -9)));
    expect(leadingHypothesis(search)).toEqual({ tokens: [5], score: -1, complete: false });
  });

  it('is the finished hypothesis once the running beams fall behind it', () => {
    const search = chooseNextTokens(startBeamSearch(twoBeams), continuations(offer(end, -0.5, 5, -3, 7, -9)));
    expect(search.done).toBe(false);
    expect(leadingHypothesis(search)).toEqual({ tokens: [end], score: -0.5, complete: true });
  });

  it('is the best hypothesis when the search is done', () => {
    const search = searchToTheEnd(twoBeams, (tokens) =>
      tokens.length < 2 ? offer(5, -1, 6, -1.25, 7, -2, 8, -9) : offer(end, -0.5, 6, -4, 7, -5, 8, -9),
    );
    expect(search.finished).toHaveLength(2);
    expect(leadingHypothesis(search)).toBe(search.finished[0]);
  });
});

describe('a suppressed token', () => {
  it.each([-Infinity, -1e9])('is never chosen, even where nothing else is left (%d)', (suppressed) => {
    const search = chooseNextTokens(startBeamSearch(twoBeams), continuations(offer(5, -1, 6, suppressed)));
    expect(search.running.map((beam) => beam.tokens)).toEqual([[5]]);
  });
});

it('refuses a probability that is not a number', () => {
  const offered = continuations(offer(5, Number.NaN, 6, -1));
  expect(() => chooseNextTokens(startBeamSearch(greedy), offered)).toThrow(RangeError);
});

/** Token and log-probability by turns. */
function offer(...cells: readonly number[]): Offer {
  return cells.flatMap((cell, index) => (index % 2 === 0 ? [[cell, cells[index + 1] ?? Number.NaN] as const] : []));
}
