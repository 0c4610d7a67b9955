import type { Failure } from '#shared/ipc/failure.ts';
import type { MessageKey, Said, Values } from '#renderer/messages/messages.ts';
import { Held } from './held.ts';

export type Status =
  | { readonly kind: 'said'; readonly said: Said }
  | { readonly kind: 'failure'; readonly failure: Failure; /** Of a file that failed. */ readonly name?: string }
  | { readonly kind: 'nothing' };

/** The one place that says what happened: nothing pops up over a text. */
export class StatusLine {
  readonly shown = new Held<Status>({ kind: 'nothing' });

  say(key: MessageKey, values?: Values): void {
    this.shown.set({ kind: 'said', said: { key, ...(values && { values }) } });
  }

  /** @param name of the file that failed */
  sayFailure(failure: Failure, name?: string): void {
    this.shown.set({ kind: 'failure', failure, ...(name !== undefined && { name }) });
  }

  clear(): void {
    this.shown.set({ kind: 'nothing' });
  }
}
