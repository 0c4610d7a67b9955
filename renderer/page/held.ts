import { useSyncExternalStore } from 'react';

/** A value that lives outside the components, so that it outlasts the screen that shows it. */
export class Held<T> {
  #value: T;
  readonly #listeners = new Set<() => void>();

  constructor(value: T) {
    this.#value = value;
  }

  readonly get = (): T => this.#value;

  set(value: T): void {
    this.#value = value;
    this.#listeners.forEach((listener) => listener());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
}

/** The value, and the component drawn anew when another takes its place. */
export function useHeld<T>(held: Held<T>): T {
  return useSyncExternalStore(held.subscribe, held.get);
}

/** One thing of the value, and the component drawn anew only when that changes. */
export function useHeldPart<T, K extends keyof T>(held: Held<T>, name: K): T[K] {
  return useSyncExternalStore(held.subscribe, () => held.get()[name]);
}
