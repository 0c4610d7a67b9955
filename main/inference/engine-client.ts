import type { Engine } from '#main/services/ports.ts';
import {
  type EngineContract,
  type GenerateInput,
  type GenerateOutput,
  type GenerateProgress,
  type LoadInput,
  engineContract,
  generateInput,
  loadInput,
} from '#shared/ipc/engine-contract.ts';
import { type Result, failed, succeeded } from '#shared/ipc/failure.ts';
import { type Call, ContractClient, type Outcome, answered } from '#shared/ipc/contract-client.ts';
import type { LaunchEngine } from './engine-launcher.ts';

/** How long a cancelled request may take to end before its process is killed, in milliseconds. */
const cancelGraceMs = 3000;

/** A request whose process dies is run once more, in a new process; then it is given up. */
const mostAttempts = 2;

interface Watch {
  readonly onProgress?: (progress: GenerateProgress) => void;
  readonly signal?: AbortSignal;
}

/**
 * The engine for the rest of the program: keeps one engine process loaded with one model, gives it one request at a time,
 * and starts it again when it dies. Text to draft from stays with the caller, so a dead process loses nothing.
 */
export class EngineClient implements Engine {
  readonly #model: LoadInput;
  readonly #launch: LaunchEngine;
  #connection: ContractClient<EngineContract> | undefined;
  /** Settled when the last request so far is. */
  #queue: Promise<unknown> = Promise.resolve();
  #isClosed = false;
  #loadMs = 0;

  private constructor(model: LoadInput, launch: LaunchEngine) {
    this.#model = model;
    this.#launch = launch;
  }

  /** Starts a process and loads the model. Fails as loading fails, or with `ENGINE_DIED`. */
  static async start(model: LoadInput, launch: LaunchEngine): Promise<Result<EngineClient>> {
    const client = new EngineClient(loadInput.parse(model), launch);
    const loaded = await client.#insist(() => client.#loaded());
    if (loaded.ok) {
      return succeeded(client);
    }
    await client.close();
    return loaded;
  }

  /** Time that the engine took to load the model when it was last started, in milliseconds. */
  get loadMs(): number {
    return this.#loadMs;
  }

  async generate(input: GenerateInput, watch: Watch = {}): Promise<Result<GenerateOutput>> {
    const request = generateInput.parse(input);
    const before = this.#queue;
    const answer = before.then(() => this.#insist(() => this.#attempt(request, watch)));
    this.#queue = answer;
    const isCancelledInQueue = await settlesAfterAbort(before, watch.signal);
    return isCancelledInQueue ? cancelled : answer;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#connection?.kill();
    await this.#connection?.ended;
  }

  /** Tries again when the process died. */
  async #insist<T>(attempt: () => Promise<Outcome<T>>): Promise<Result<T>> {
    for (let attempts = 1; ; attempts += 1) {
      if (this.#isClosed) {
        return failed('CANCELLED', 'The drafting engine was closed.');
      }
      const outcome = await attempt();
      if (outcome.kind === 'answered') {
        return outcome.result;
      }
      if (attempts === mostAttempts && !this.#isClosed) {
        const message = `The drafting engine stopped twice (${outcome.reason}). Your text is unchanged; try again.`;
        return failed('ENGINE_DIED', message);
      }
    }
  }

  /** Runs the request once, and sees to it that it ends when it is cancelled. */
  async #attempt(request: GenerateInput, { onProgress, signal }: Watch): Promise<Outcome<GenerateOutput>> {
    if (signal?.aborted) {
      return answered(cancelled);
    }
    let call: Call<GenerateOutput> | undefined;
    let grace: NodeJS.Timeout | undefined;
    const cancel = (): void => {
      call?.cancel();
      grace = setTimeout(() => this.#connection?.kill(), cancelGraceMs);
    };
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      const loaded = await this.#loaded();
      if (loaded.kind === 'died') {
        return loaded;
      }
      if (!loaded.result.ok) {
        return answered(loaded.result);
      }
      if (signal?.aborted) {
        return answered(cancelled);
      }
      call = loaded.result.value.call('generate', request, onProgress);
      const outcome = await call.outcome;
      return signal?.aborted ? answered(cancelled) : outcome;
    } finally {
      signal?.removeEventListener('abort', cancel);
      clearTimeout(grace);
    }
  }

  /** The process that has the model loaded; a new one where there is none, or where it died. */
  async #loaded(): Promise<Outcome<ContractClient<EngineContract>>> {
    if (this.#connection?.isAlive) {
      return answered(succeeded(this.#connection));
    }
    const connection = new ContractClient(engineContract, this.#launch());
    this.#connection = connection;
    const outcome = await connection.call('load', this.#model).outcome;
    if (outcome.kind === 'died') {
      return outcome;
    }
    if (!outcome.result.ok) {
      connection.kill();
      await connection.ended;
      return answered(outcome.result);
    }
    this.#loadMs = outcome.result.value.loadMs;
    return answered(succeeded(connection));
  }
}

const cancelled = failed('CANCELLED', 'The draft was cancelled.');

/** Waits for `promise` or for the signal, whichever comes first; true where it was the signal. */
async function settlesAfterAbort(promise: Promise<unknown>, signal: AbortSignal | undefined): Promise<boolean> {
  if (signal === undefined) {
    return false;
  }
  const waiting = new AbortController();
  const aborted = new Promise<boolean>((resolve) => {
    signal.addEventListener('abort', () => resolve(true), { signal: waiting.signal });
    if (signal.aborted) {
      resolve(true);
    }
  });
  const isAborted = await Promise.race([promise.then(() => false), aborted]);
  waiting.abort();
  return isAborted;
}
