import { useState } from 'react';
import type { Failure, Result } from '#shared/ipc/failure.ts';

/** One question to the station at a time, and why the last one failed. */
export function useAsking() {
  const [isAsking, setIsAsking] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  async function asking<T>(ask: () => Promise<Result<T>>): Promise<Result<T>> {
    setIsAsking(true);
    setFailure(undefined);
    const result = await ask();
    setIsAsking(false);
    if (!result.ok) {
      setFailure(result.failure);
    }
    return result;
  }
  return { isAsking, failure, asking };
}
