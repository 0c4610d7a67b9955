import { succeeded } from '#shared/ipc/failure.ts';
import type { Returns } from './returns.ts';

/** Of a station that sends nothing back. */
export const noReturns: Pick<Returns, 'queue' | 'withdraw' | 'wake'> = {
  queue: () => succeeded(undefined),
  withdraw: () => succeeded(undefined),
  wake: () => {},
};
