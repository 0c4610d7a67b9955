import {
  hasProcedure,
  type CallContext,
  type Contract,
  type EventName,
  type EventOf,
  type Handlers,
  type Procedure,
} from './contract.ts';
import { describeCrash } from './describe-crash.ts';
import { failed, type Result } from './failure.ts';
import { requestMessage, type CallMessage, type ResponseMessage } from './messages.ts';

/** Told of a mistake of this side: an exception of a handler, or an answer that the contract does not allow. */
export type OnBug = (procedure: string, error: unknown) => void;

type AnyHandler = (input: unknown, context: CallContext<unknown>) => Result<unknown> | Promise<Result<unknown>>;

/**
 * The answering side of a contract, for one caller. What is no message is dropped; a call that the contract does not know, or whose
 * input it does not allow, is refused with `CALL_REFUSED`, without repeating what was sent. A mistake of this side is answered with
 * `PROGRAM_ERROR` where somebody is told of it, and thrown where nobody is.
 */
export class ContractServer<C extends Contract> {
  readonly #contract: C;
  readonly #handlers: Handlers<C>;
  readonly #send: (message: ResponseMessage) => void;
  readonly #onBug: OnBug | undefined;
  /** What ends a call that runs. */
  readonly #running = new Map<number, { cancel(): void }>();

  constructor(contract: C, handlers: Handlers<C>, send: (message: ResponseMessage) => void, onBug?: OnBug) {
    this.#contract = contract;
    this.#handlers = handlers;
    this.#send = send;
    this.#onBug = onBug;
  }

  /** Takes a message as it came from the other process. */
  async receive(message: unknown): Promise<void> {
    const request = requestMessage.safeParse(message);
    if (!request.success) {
      return;
    }
    const { data } = request;
    if (data.kind === 'cancel') {
      this.#running.get(data.id)?.cancel();
    } else {
      this.#send({ kind: 'reply', id: data.id, result: await this.#answer(data) });
    }
  }

  /** Tells the other side something that it did not ask for. */
  tell<E extends EventName<C>>(event: E, payload: EventOf<C, E>): void {
    this.#send({ kind: 'event', event, payload: this.#contract.events[event]?.parse(payload) });
  }

  /** Ends all calls that run: nobody is there any more to hear the answers. */
  cancelAll(): void {
    for (const { cancel } of this.#running.values()) {
      cancel();
    }
  }

  async #answer({ id, procedure, input }: CallMessage): Promise<Result<unknown>> {
    if (!hasProcedure(this.#contract, procedure)) {
      return failed('CALL_REFUSED', 'There is no such procedure.');
    }
    if (this.#running.has(id)) {
      return failed('CALL_REFUSED', 'A call with this number runs already.');
    }
    const schemas: Procedure | undefined = this.#contract.procedures[procedure];
    const parsed = schemas?.input.safeParse(input);
    if (schemas === undefined || parsed?.success !== true) {
      return failed('CALL_REFUSED', `The input of ${procedure} does not follow the contract.`);
    }
    const listeners: (() => void)[] = [];
    let isCancelled = false;
    this.#running.set(id, {
      cancel() {
        if (!isCancelled) {
          isCancelled = true;
          listeners.forEach((listener) => listener());
        }
      },
    });
    try {
      // Both sides of the pair were checked by the same schema.
      const handler = this.#handlers[procedure] as AnyHandler;
      const result = await handler(parsed.data, {
        progress: (progress) => this.#send({ kind: 'progress', id, progress: schemas.progress.parse(progress) }),
        onCancel: (listener) => (isCancelled ? listener() : void listeners.push(listener)),
      });
      return result.ok ? { ok: true, value: schemas.output.parse(result.value) } : result;
    } catch (error) {
      if (this.#onBug === undefined) {
        throw error;
      }
      this.#onBug(procedure, error);
      const crash = describeCrash(error);
      return failed(
        'PROGRAM_ERROR',
        `Reading Room made a mistake (${crash}). What was saved is kept. Please report it with the log.`,
      );
    } finally {
      this.#running.delete(id);
    }
  }
}
