import type { Failure } from '#shared/ipc/failure.ts';
import type { MessageKey, Said, Values } from '#renderer/messages/messages.ts';
import { Held } from './held.ts';

/** What failed, where that is one of several things. */
export interface FailedAt {
  /** Of a file. */
  readonly name?: string;
  /** How many others failed with it. */
  readonly others?: number;
}

export type Status =
  | { readonly kind: 'said'; readonly said: Said }
  | ({ readonly kind: 'failure'; readonly failure: Failure } & FailedAt)
  | { readonly kind: 'nothing' };

/** The one place that says what happened: nothing pops up over a text. */
export class StatusLine {
  readonly shown = new Held<Status>({ kind: 'nothing' });

  say(key: MessageKey, values?: Values): void {
    this.shown.set({ kind: 'said', said: { key, ...(values && { values }) } });
  }

  sayFailure(failure: Failure, at: FailedAt = {}): void {
    this.shown.set({ kind: 'failure', failure, ...at });
  }

  clear(): void {
    this.shown.set({ kind: 'nothing' });
  }
}
