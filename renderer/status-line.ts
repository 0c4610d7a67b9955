import type { Failure } from '#shared/ipc/failure.ts';
import { Held } from './held.ts';

export interface Status {
  readonly text: string;
  readonly isFailure: boolean;
}

/** The one place that says what happened: nothing pops up over a text. */
export class StatusLine {
  readonly shown = new Held<Status>({ text: '', isFailure: false });

  say(text: string): void {
    this.shown.set({ text, isFailure: false });
  }

  sayFailure(failure: Failure): void {
    this.shown.set({ text: failure.message, isFailure: true });
  }
}
