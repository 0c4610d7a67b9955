import { setImmediate } from 'node:timers/promises';
import { chooseNextTokens, leadingHypothesis, startBeamSearch, widestSearch } from '#shared/generate/beam-search.ts';
import type { GenerateInput, GenerateOutput, GenerateProgress } from '#shared/ipc/engine-contract.ts';
import { type Result, failed, succeeded } from '#shared/ipc/failure.ts';
import type { Model } from './model.ts';

/**
 * From a prompt to the best texts: reads the prompt once, then chooses the next token of every beam, step by step, until
 * the search is done. After each step the best text so far goes to `onProgress`; an aborted signal ends it before the next.
 *
 * Fails with `FINDINGS_TOO_LONG` (a prompt is never cut), `OPTION_OUT_OF_RANGE` (more beams or tokens than the model's graphs
 * offer), `CANCELLED` or `ENGINE_FAILED`.
 */
export async function generate(
  model: Model,
  input: GenerateInput,
  onProgress: (progress: GenerateProgress) => void,
  signal: AbortSignal,
): Promise<Result<GenerateOutput>> {
  const { architecture, session, tokenizer } = model;
  const started = performance.now();

  const { continuations, maximumOutputTokens } = architecture;
  if (input.beams > widestSearch(continuations)) {
    return failed('OPTION_OUT_OF_RANGE', `This model searches with at most ${widestSearch(continuations)} beams.`);
  }
  if (input.maximumTokens > maximumOutputTokens) {
    return failed('OPTION_OUT_OF_RANGE', `This model writes at most ${maximumOutputTokens} tokens.`);
  }

  const prompt = readablePrompt(model, input.prompt);
  if (!prompt.ok) {
    return prompt;
  }
  const tokenized = performance.now();

  if (await isCancelled(signal)) {
    return cancelled;
  }
  const read = await session.readPrompt(prompt.value);
  if (!read.ok) {
    return read;
  }

  let search = startBeamSearch({ ...input, endToken: architecture.endToken });
  let steps = 0;
  let firstTokenMs = 0;
  while (!search.done) {
    if (await isCancelled(signal)) {
      return cancelled;
    }
    const offered = await session.offerNextTokens(search.running);
    if (!offered.ok) {
      return offered;
    }
    search = chooseNextTokens(search, offered.value);

    steps += 1;
    if (steps === 1) {
      firstTokenMs = performance.now() - started;
    }
    const leading = leadingHypothesis(search)?.tokens ?? [];
    onProgress({ text: tokenizer.decode(leading), tokens: leading.length });
  }

  const candidates = search.finished
    .slice(0, input.candidates)
    .map(({ tokens, score, complete }) => ({ text: tokenizer.decode(tokens), score, tokens: [...tokens], complete }));
  if (candidates.length === 0) {
    return failed('ENGINE_FAILED', 'The model offered no token to go on with.');
  }

  const totalMs = performance.now() - started;
  const { encoder: encoderMs, step: stepMs } = session.runtimeMs;
  const timings = {
    tokenizeMs: tokenized - started,
    encoderMs,
    firstTokenMs,
    stepMs,
    hostMs: totalMs - encoderMs - stepMs,
    totalMs,
    steps,
    inputTokens: prompt.value.length,
  };
  return succeeded({ candidates, timings });
}

const cancelled = failed('CANCELLED', 'The draft was cancelled.');

/** The graphs block this process: only where it waits, as here, can a message come in that cancels the request. */
async function isCancelled(signal: AbortSignal): Promise<boolean> {
  await setImmediate();
  return signal.aborted;
}

/** Tokens of the prompt, [S], or `FINDINGS_TOO_LONG`. */
function readablePrompt({ architecture, tokenizer }: Model, prompt: string): Result<readonly number[]> {
  const most = architecture.maximumInputTokens;
  if (prompt.length > most * charactersPerToken) {
    return failed('FINDINGS_TOO_LONG', 'The findings are far too long for this model: write the impression yourself.');
  }
  const tokens = tokenizer.encode(prompt);
  const over = tokens.length - most;
  if (over <= 0) {
    return succeeded(tokens);
  }
  const words = prompt.split(/\s+/).length;
  const tooMany = Math.ceil((over / tokens.length) * words);
  return failed(
    'FINDINGS_TOO_LONG',
    `The findings are too long for this model, which reads about ${words - tooMany} words of this report. ` +
      `Shorten them by ${tooMany} ${tooMany === 1 ? 'word' : 'words'}, or write the impression yourself.`,
  );
}

/** No text in a human language has tokens this long on average: what is longer is refused before it costs seconds to tokenize. */
const charactersPerToken = 64;
