import type { z } from 'zod';
import { type EngineContract, type EngineProcedure, engineContract } from '#shared/ipc/engine-contract.ts';
import { type Result, succeeded } from '#shared/ipc/failure.ts';
import { type ResponseMessage, responseMessage } from '#shared/ipc/messages.ts';
import type { EngineProcess } from './engine-launcher.ts';

type Input<P extends EngineProcedure> = z.infer<EngineContract[P]['input']>;
type Progress<P extends EngineProcedure> = z.infer<EngineContract[P]['progress']>;
type Output<P extends EngineProcedure> = z.infer<EngineContract[P]['output']>;

/** How a call ended: with an answer, or with the process. */
export type Outcome<T> =
  | { readonly kind: 'answered'; readonly result: Result<T> }
  | { readonly kind: 'died'; readonly reason: string };

export function answered<T>(result: Result<T>): Outcome<T> {
  return { kind: 'answered', result };
}

export interface Call<T> {
  readonly outcome: Promise<Outcome<T>>;
  /** Asks the engine to end the call; it is still answered. */
  cancel(): void;
}

interface Pending {
  readonly procedure: EngineProcedure;
  onProgress(progress: unknown): void;
  settle(outcome: Outcome<unknown>): void;
}

/** The client's side of one engine process, from its start to its death: typed calls, checked against the contract. */
export class EngineConnection {
  readonly #process: EngineProcess;
  readonly #pending = new Map<number, Pending>();
  #nextId = 0;
  #death: string | undefined;
  /** Fulfilled when the process has ended. */
  readonly ended: Promise<void>;

  constructor(engine: EngineProcess) {
    this.#process = engine;
    engine.onMessage((message) => this.#receive(message));
    this.ended = new Promise((resolve) => {
      engine.onExit((reason) => {
        this.#die(reason);
        resolve();
      });
    });
  }

  get isAlive(): boolean {
    return this.#death === undefined;
  }

  call<P extends EngineProcedure>(
    procedure: P,
    input: Input<P>,
    onProgress: (progress: Progress<P>) => void = () => {},
  ): Call<Output<P>> {
    const id = this.#nextId++;
    const outcome = new Promise<Outcome<Output<P>>>((resolve) => {
      if (this.#death !== undefined) {
        resolve({ kind: 'died', reason: this.#death });
        return;
      }
      // What comes back was checked against this procedure's schemas before it gets here.
      const settle = resolve as Pending['settle'];
      this.#pending.set(id, { procedure, onProgress: onProgress as Pending['onProgress'], settle });
      this.#process.send({ kind: 'call', id, procedure, input });
    });
    return { outcome, cancel: () => this.#process.send({ kind: 'cancel', id }) };
  }

  /** Ends the process at once; calls that wait are told that it died. */
  kill(): void {
    this.#process.kill();
  }

  #receive(message: unknown): void {
    const response = responseMessage.safeParse(message);
    if (!response.success || !this.#deliver(response.data)) {
      this.#die('it answered outside the contract');
      this.kill();
    }
  }

  /** False where the message does not follow the contract. */
  #deliver(response: ResponseMessage): boolean {
    const pending = this.#pending.get(response.id);
    if (pending === undefined) {
      return false;
    }
    const schemas = engineContract[pending.procedure];

    if (response.kind === 'progress') {
      const progress = schemas.progress.safeParse(response.progress);
      if (progress.success) {
        pending.onProgress(progress.data);
      }
      return progress.success;
    }
    if (!response.result.ok) {
      this.#settle(response.id, answered(response.result));
      return true;
    }
    const output = schemas.output.safeParse(response.result.value);
    if (output.success) {
      this.#settle(response.id, answered(succeeded(output.data)));
    }
    return output.success;
  }

  #die(reason: string): void {
    this.#death ??= reason;
    for (const id of this.#pending.keys()) {
      this.#settle(id, { kind: 'died', reason: this.#death });
    }
  }

  #settle(id: number, outcome: Outcome<unknown>): void {
    this.#pending.get(id)?.settle(outcome);
    this.#pending.delete(id);
  }
}
