import { describe, expect, it } from 'vitest';
import type { GenerateInput, GenerateProgress } from '#shared/ipc/engine-contract.ts';
import { type ReferenceSearch, inputOf, referenceSearches, tinyModel } from './fixtures/tiny-t5.ts';
import { generate } from './generate.ts';
import { loadModel } from './model.ts';

const loaded = await loadModel(tinyModel);
if (!loaded.ok) {
  throw new Error(loaded.failure.message);
}
const model = loaded.value;

const neverAborted = new AbortController().signal;

type OnProgress = (progress: GenerateProgress) => void;

async function run(input: GenerateInput, onProgress: OnProgress = () => {}, signal = neverAborted) {
  return generate(model, input, onProgress, signal);
}

function longSearch(): ReferenceSearch {
  const found = referenceSearches.find(({ beams, candidates }) => beams === 4 && candidates[0]?.tokens.length === 40);
  if (found === undefined) {
    throw new Error('no reference search is long');
  }
  return found;
}

describe('the drafts of transformers', () => {
  it.each(referenceSearches)('$beams beams, length penalty $lengthPenalty: $prompt', async (search) => {
    const result = await run(inputOf(search));
    if (!result.ok) {
      throw new Error(result.failure.message);
    }
    const { candidates, timings } = result.value;

    expect(candidates.map(({ tokens, text }) => ({ tokens, text }))).toEqual(
      search.candidates.map(({ tokens, text }) => ({ tokens, text })),
    );
    for (const [rank, { score }] of search.candidates.entries()) {
      // transformers sums in single precision.
      if (score !== null) {
        expect(candidates[rank]?.score).toBeCloseTo(score, 3);
      }
    }
    expect(timings.inputTokens).toBe(search.promptTokens.length);
  });

  it('include a draft without text', () => {
    const empty = referenceSearches.filter(({ candidates }) => candidates[0]?.text === '');
    expect(empty.length).toBeGreaterThan(0);
  });

  it('include drafts that were cut off', async () => {
    const result = await run(inputOf(longSearch()));
    expect(result.ok && result.value.candidates[0]?.complete).toBe(false);
  });
});

describe('one request after another', () => {
  it('does not change what a model drafts', async () => {
    const [first, second] = [referenceSearches[2], longSearch()];
    if (first === undefined) {
      throw new Error('too few reference searches');
    }
    const alone = await run(inputOf(first));
    await run(inputOf(second));
    const again = await run(inputOf(first));
    expect(again.ok && again.value.candidates).toEqual(alone.ok && alone.value.candidates);
  });
});

describe('progress', () => {
  it('comes once a step, and ends with the best candidate', async () => {
    const seen: GenerateProgress[] = [];
    const result = await run(inputOf(longSearch()), (progress) => seen.push(progress));
    if (!result.ok) {
      throw new Error(result.failure.message);
    }

    expect(seen).toHaveLength(result.value.timings.steps);
    expect(seen[0]?.tokens).toBe(1);
    expect(seen.at(-1)?.text).toBe(result.value.candidates[0]?.text);
  });
});

describe('fewer candidates than beams', () => {
  it('are the best ones', async () => {
    const search = longSearch();
    const result = await run({ ...inputOf(search), candidates: 2 });
    expect(result.ok && result.value.candidates.map(({ tokens }) => tokens)).toEqual(
      search.candidates.slice(0, 2).map(({ tokens }) => tokens),
    );
  });
});

describe('what cannot be drafted', () => {
  const input = inputOf(longSearch());

  it('is a prompt that the model cannot read whole', async () => {
    const result = await run({ ...input, prompt: 'There is a small right pleural effusion. '.repeat(60) });
    expect(result).toMatchObject({ ok: false, failure: { code: 'FINDINGS_TOO_LONG' } });
    const message = result.ok ? '' : result.failure.message;
    expect(message).toMatch(
      /^The findings are too long for this model, which reads about \d+ words of this report\. Shorten them by \d+ words/,
    );
    expect(message).not.toContain('effusion');
  });

  it('is a book, and it is refused at once', async () => {
    const started = performance.now();
    const result = await run({ ...input, prompt: 'No effusion. '.repeat(1_000_000) });
    expect(result).toMatchObject({ ok: false, failure: { code: 'FINDINGS_TOO_LONG' } });
    expect(performance.now() - started).toBeLessThan(100);
  });

  it('is a wider search than the graphs offer continuations for', async () => {
    expect(await run({ ...input, beams: 9 })).toMatchObject({ failure: { code: 'OPTION_OUT_OF_RANGE' } });
  });

  it('is a longer draft than the graphs have positions for', async () => {
    expect(await run({ ...input, maximumTokens: 257 })).toMatchObject({ failure: { code: 'OPTION_OUT_OF_RANGE' } });
  });
});

describe('cancelling', () => {
  it('ends the run before the next step', async () => {
    const cancellation = new AbortController();
    let steps = 0;
    const result = await run(
      inputOf(longSearch()),
      () => {
        steps += 1;
        if (steps === 3) {
          cancellation.abort();
        }
      },
      cancellation.signal,
    );
    expect(result).toMatchObject({ failure: { code: 'CANCELLED' } });
    expect(steps).toBe(3);
  });
});
