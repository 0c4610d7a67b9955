import { type LoadInput, type LoadOutput, engineContract } from '#shared/ipc/engine-contract.ts';
import { type Result, failed, succeeded } from '#shared/ipc/failure.ts';
import { type CallMessage, type ResponseMessage, requestMessage } from '#shared/ipc/messages.ts';
import { generate } from './generate.ts';
import { type Model, loadModel } from './model.ts';

/**
 * The engine's side of the contract: one model, one call at a time. No answer depends on an earlier request, so the process
 * may be killed at any moment and another one asked again.
 */
export class EngineServer {
  readonly #send: (message: ResponseMessage) => void;
  #model: Model | undefined;
  #current: { readonly id: number; readonly cancellation: AbortController } | undefined;

  constructor(send: (message: ResponseMessage) => void) {
    this.#send = send;
  }

  /** Takes a message as it came from the other process. What is no message of the contract is dropped. */
  async receive(message: unknown): Promise<void> {
    const request = requestMessage.safeParse(message);
    if (!request.success) {
      return;
    }
    if (request.data.kind === 'cancel') {
      if (this.#current?.id === request.data.id) {
        this.#current.cancellation.abort();
      }
      return;
    }
    const { id } = request.data;
    this.#send({ kind: 'reply', id, result: await this.#answer(request.data) });
  }

  async #answer(call: CallMessage): Promise<Result<unknown>> {
    if (this.#current !== undefined) {
      return failed('ENGINE_FAILED', 'The engine is busy with another request.');
    }
    const cancellation = new AbortController();
    this.#current = { id: call.id, cancellation };
    try {
      return await this.#run(call, cancellation.signal);
    } finally {
      this.#current = undefined;
    }
  }

  async #run({ id, procedure, input }: CallMessage, signal: AbortSignal): Promise<Result<unknown>> {
    if (procedure === 'load') {
      const parsed = engineContract.load.input.safeParse(input);
      return parsed.success ? this.#load(parsed.data) : notInContract(procedure);
    }
    if (procedure === 'generate') {
      const parsed = engineContract.generate.input.safeParse(input);
      if (!parsed.success) {
        return notInContract(procedure);
      }
      if (this.#model === undefined) {
        return failed('ENGINE_FAILED', 'The engine has no model loaded yet.');
      }
      return generate(this.#model, parsed.data, (progress) => this.#send({ kind: 'progress', id, progress }), signal);
    }
    return failed('ENGINE_FAILED', 'The engine knows no such procedure.');
  }

  async #load(architecture: LoadInput): Promise<Result<LoadOutput>> {
    const started = performance.now();
    const model = await loadModel(architecture);
    if (!model.ok) {
      return model;
    }
    this.#model = model.value;
    return succeeded({ loadMs: performance.now() - started });
  }
}

function notInContract(procedure: string): Result<never> {
  return failed('ENGINE_FAILED', `The engine refused the input of ${procedure}: it does not follow the contract.`);
}
