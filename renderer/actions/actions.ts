import { Held } from '#renderer/page/held.ts';
import type { ActionId } from './action-list.ts';

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

  #tell(): void {
    const offered = [...this.#acts].flatMap(([id, acts]) => {
      const act = acts.at(-1);
      return act === undefined ? [] : [[id, act] as const];
    });
    this.offered.set(new Map(offered));
  }
}
