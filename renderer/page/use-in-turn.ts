import { useRef } from 'react';

/** Does one thing after the other, in the order in which they were asked for: each begins from what the one before left. */
export function useInTurn(): <T>(act: () => Promise<T>) => Promise<T> {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return (act) => {
    const done = last.current.then(act);
    last.current = done.catch(() => {});
    return done;
  };
}
