import { Held } from '#renderer/page/held.ts';
import type { ActionId } from './action-list.ts';
import type { KeyPress } from './chord.ts';

/** What an action does now. */
export interface Act {
  readonly run: () => void;
  /** True where it says so itself; an action that cannot be done now is neither listed nor does its key do anything. */
  readonly isEnabled: boolean;
}

/** What can be done now: whatever is on the screen offers its actions, and takes them back when it goes. */
export class Actions {
  readonly offered = new Held<ReadonlyMap<ActionId, Act>>(new Map());
  readonly #acts = new Map<ActionId, Act[]>();
  #keyTaker: ((press: KeyPress) => void) | undefined;

  /** The one who offers an action last has it. @returns what takes the offer back */
  offer(id: ActionId, act: Act): () => void {
    this.#acts.set(id, [...(this.#acts.get(id) ?? []), act]);
    this.#tell();
    return () => {
      this.#acts.set(
        id,
        (this.#acts.get(id) ?? []).filter((other) => other !== act),
      );
      this.#tell();
    };
  }

  /** Does it if it can be done now. @returns whether it could */
  run(id: ActionId): boolean {
    const act = this.#acts.get(id)?.at(-1);
    if (act?.isEnabled !== true) {
      return false;
    }
    act.run();
    return true;
  }

  /** From now on all keys go there, and are no action's: somebody chooses keys. @returns what gives them back */
  takeKeys(take: (press: KeyPress) => void): () => void {
    this.#keyTaker = take;
    return () => {
      this.#keyTaker = this.#keyTaker === take ? undefined : this.#keyTaker;
    };
  }

  /** @returns whether somebody took the keys */
  giveKeys(press: KeyPress): boolean {
    const take = this.#keyTaker;
    take?.(press);
    return take !== undefined;
  }

  #tell(): void {
    const offered = [...this.#acts].flatMap(([id, acts]) => {
      const act = acts.at(-1);
      return act === undefined ? [] : [[id, act] as const];
    });
    this.offered.set(new Map(offered));
  }
}
