import type { Failure } from '#shared/ipc/failure.ts';
import type { MessageKey, Said, Values } from '#renderer/messages/messages.ts';
import { Held } from './held.ts';
import { pageTimers, type Timers } from './timers.ts';

export type Status =
  | { readonly kind: 'said'; readonly said: Said }
  | { readonly kind: 'failure'; readonly failure: Failure; /** Of a file that failed. */ readonly name?: string }
  | { readonly kind: 'nothing' };

/** What is merely said stands for so long, in milliseconds. */
const saidMs = 8000;
/** Nobody has read it sooner, in milliseconds. */
const readMs = 1500;

/** The one place that says what happened: nothing pops up over a text. What is said goes by itself; what failed stays until the next act. */
export class StatusLine {
  readonly shown = new Held<Status>({ kind: 'nothing' });
  readonly #timers: Timers;
  #saidAt = 0;
  #stopWaiting: () => void = () => {};

  constructor(timers = pageTimers) {
    this.#timers = timers;
  }

  say(key: MessageKey, values?: Values): void {
    this.#stopWaiting();
    this.shown.set({ kind: 'said', said: { key, ...(values && { values }) } });
    this.#saidAt = this.#timers.now();
    this.#stopWaiting = this.#timers.after(saidMs, () => this.clear());
  }

  /** @param name of the file that failed */
  sayFailure(failure: Failure, name?: string): void {
    this.#stopWaiting();
    this.shown.set({ kind: 'failure', failure, ...(name !== undefined && { name }) });
  }

  /** The reader has gone on: what they were told before that is past. What came while they were writing is yet to be read. */
  goOn(): void {
    if (this.shown.get().kind === 'said' && this.#timers.now() - this.#saidAt >= readMs) {
      this.clear();
    }
  }

  clear(): void {
    this.#stopWaiting();
    if (this.shown.get().kind !== 'nothing') {
      this.shown.set({ kind: 'nothing' });
    }
  }
}
