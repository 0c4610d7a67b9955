import { isInputFailure, type Failure } from '#shared/ipc/failure.ts';

/** What the command line tells the shell; reading-room.js gives 130, interrupted. */
export const exitCodes = { done: 0, badInput: 2, failed: 3 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export function exitCodeOf(failure: Failure): ExitCode {
  return isInputFailure(failure) ? exitCodes.badInput : exitCodes.failed;
}
