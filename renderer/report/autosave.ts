import type { Timers } from '#renderer/page/timers.ts';

/**
 * - saved: the text is kept
 * - again: it is not, and may be in a while
 * - wait: it is not, and will not be until something else has happened
 */
export type WriteEnd = 'saved' | 'again' | 'wait';

export interface AutosaveOptions {
  readonly timers: Timers;
  readonly write: (text: string) => Promise<WriteEnd>;
}

/** At the latest 400 and 800 ms is promised; what is left is for timers that run late. */
const quietMs = 300;
const longestMs = 600;
const againMs = 5000;

/**
 * Writes one text as it is typed: soon after the typing pauses, now and then while it goes on, and never twice at the same time. A
 * text that could not be written stays here.
 */
export class Autosave {
  readonly #timers: Timers;
  readonly #write: (text: string) => Promise<WriteEnd>;
  #unwritten: string | undefined;
  #unwrittenSince = 0;
  #writing: Promise<WriteEnd> | undefined;
  #stopTimer: () => void = () => {};

  constructor({ timers, write }: AutosaveOptions) {
    this.#timers = timers;
    this.#write = write;
  }

  /** Whether all that was typed is written. */
  get isDone(): boolean {
    return this.#unwritten === undefined && this.#writing === undefined;
  }

  change(text: string): void {
    const now = this.#timers.now();
    if (this.#unwritten === undefined) {
      this.#unwrittenSince = now;
    }
    this.#unwritten = text;
    this.#in(Math.max(0, Math.min(quietMs, this.#unwrittenSince + longestMs - now)));
  }

  /** What is not written need not be any more. */
  forget(): void {
    this.#stopTimer();
    this.#unwritten = undefined;
  }

  /** Writes at once what is not yet written. @returns whether all is written */
  async flush(): Promise<boolean> {
    while (!this.isDone) {
      if ((await (this.#writing ?? this.#start())) !== 'saved') {
        return false;
      }
    }
    return true;
  }

  #in(milliseconds: number): void {
    this.#stopTimer();
    this.#stopTimer = this.#timers.after(milliseconds, () => {
      if (this.#writing === undefined) {
        void this.#start();
      }
    });
  }

  #start(): Promise<WriteEnd> {
    this.#stopTimer();
    const text = this.#unwritten;
    if (text === undefined) {
      return Promise.resolve('saved');
    }
    this.#unwritten = undefined;
    this.#writing = this.#writeNow(text);
    return this.#writing;
  }

  async #writeNow(text: string): Promise<WriteEnd> {
    const end = await this.#write(text);
    this.#writing = undefined;
    if (end === 'saved') {
      this.#goOn();
    } else {
      this.#unwritten ??= text;
      this.#unwrittenSince = this.#timers.now();
      if (end === 'again') {
        this.#in(againMs);
      }
    }
    return end;
  }

  /** What was typed while the last write ran has a timer of its own, unless that ran out meanwhile. */
  #goOn(): void {
    if (this.#unwritten !== undefined) {
      this.#in(Math.max(0, Math.min(quietMs, this.#unwrittenSince + longestMs - this.#timers.now())));
    }
  }
}
