/** Long work in small steps: between two of them, its caller may do something else, such as hear that it shall stop. */
export type Steps<T> = Generator<undefined, T>;

/** Does all that is left of the work at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      return step.value;
    }
  }
}
