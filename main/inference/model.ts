import type { LoadInput } from '#shared/ipc/engine-contract.ts';
import { type Result, succeeded } from '#shared/ipc/failure.ts';
import { T5Session } from './t5-session.ts';
import { Tokenizer } from './tokenizer.ts';

/** Everything that generates text: the graphs, the tokenizer, and the numbers of the architecture. */
export interface Model {
  readonly architecture: LoadInput;
  readonly session: T5Session;
  readonly tokenizer: Tokenizer;
}

/** Loads a model from files whose hashes were checked before. Fails with `MODEL_MISSING` or `MODEL_INVALID`. */
export async function loadModel(architecture: LoadInput): Promise<Result<Model>> {
  const tokenizer = await Tokenizer.open(architecture.tokenizerFile, architecture.endToken);
  if (!tokenizer.ok) {
    return tokenizer;
  }
  const session = await T5Session.load(architecture);
  if (!session.ok) {
    return session;
  }
  return succeeded({ architecture, session: session.value, tokenizer: tokenizer.value });
}
