import type {
  Contract,
  EventName,
  EventOf,
  InputOf,
  OutputOf,
  Procedure,
  ProcedureName,
  ProgressOf,
} from './contract.ts';
import { succeeded, type Result } from './failure.ts';
import { responseMessage, type RequestMessage, type ResponseMessage } from './messages.ts';

/** How messages reach the other process. */
export interface Channel {
  send(message: RequestMessage): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once, when the other process has ended or could not start; `reason` holds no text of a report. */
  onExit(listener: (reason: string) => void): void;
  /** Ends the connection at once, and the other process where it serves nobody else. */
  kill(): void;
}

/** How a call ended: with an answer, or with the other process. */
export type Outcome<T> =
  | { readonly kind: 'answered'; readonly result: Result<T> }
  | { readonly kind: 'died'; readonly reason: string };

export function answered<T>(result: Result<T>): Outcome<T> {
  return { kind: 'answered', result };
}

export interface Call<T> {
  readonly outcome: Promise<Outcome<T>>;
  /** Asks the other side to end the call; it is still answered. */
  cancel(): void;
}

interface Pending {
  readonly schemas: Procedure;
  onProgress(progress: unknown): void;
  settle(outcome: Outcome<unknown>): void;
}

/**
 * The asking side of a contract, from the start of a connection to its end: typed calls, and what comes back checked. A process that
 * answers outside the contract is ended.
 */
export class ContractClient<C extends Contract> {
  readonly #contract: C;
  readonly #channel: Channel;
  readonly #pending = new Map<number, Pending>();
  readonly #listeners = new Map<string, Set<(payload: unknown) => void>>();
  #nextId = 0;
  #death: string | undefined;
  /** Fulfilled when the channel has ended, with its reason. */
  readonly ended: Promise<string>;

  constructor(contract: C, channel: Channel) {
    this.#contract = contract;
    this.#channel = channel;
    channel.onMessage((message) => this.#receive(message));
    this.ended = new Promise((resolve) => {
      channel.onExit((reason) => {
        this.#die(reason);
        resolve(reason);
      });
    });
  }

  get isAlive(): boolean {
    return this.#death === undefined;
  }

  call<P extends ProcedureName<C>>(
    procedure: P,
    input: InputOf<C, P>,
    onProgress: (progress: ProgressOf<C, P>) => void = () => {},
  ): Call<OutputOf<C, P>> {
    const id = this.#nextId++;
    const schemas = this.#contract.procedures[procedure] as Procedure;
    const outcome = new Promise<Outcome<OutputOf<C, P>>>((resolve) => {
      if (this.#death !== undefined) {
        resolve({ kind: 'died', reason: this.#death });
        return;
      }
      // What comes back was checked against this procedure's schemas before it gets here.
      const settle = resolve as Pending['settle'];
      this.#pending.set(id, { schemas, onProgress: onProgress as Pending['onProgress'], settle });
      this.#channel.send({ kind: 'call', id, procedure, input });
    });
    return { outcome, cancel: () => this.#channel.send({ kind: 'cancel', id }) };
  }

  /** Listens to what the other side tells unasked. @returns what ends the listening */
  on<E extends EventName<C>>(event: E, listener: (payload: EventOf<C, E>) => void): () => void {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners);
    const added = listener as (payload: unknown) => void;
    listeners.add(added);
    return () => void listeners.delete(added);
  }

  /** Ends the connection at once; calls that wait are told that the other side died. */
  kill(): void {
    this.#channel.kill();
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
    if (response.kind === 'event') {
      const schema = Object.hasOwn(this.#contract.events, response.event)
        ? this.#contract.events[response.event]
        : undefined;
      const payload = schema?.safeParse(response.payload);
      if (payload?.success) {
        this.#listeners.get(response.event)?.forEach((listener) => listener(payload.data));
      }
      return payload?.success === true;
    }
    const pending = this.#pending.get(response.id);
    if (pending === undefined) {
      return false;
    }
    if (response.kind === 'progress') {
      const progress = pending.schemas.progress.safeParse(response.progress);
      if (progress.success) {
        pending.onProgress(progress.data);
      }
      return progress.success;
    }
    if (!response.result.ok) {
      this.#settle(response.id, answered(response.result));
      return true;
    }
    const output = pending.schemas.output.safeParse(response.result.value);
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
