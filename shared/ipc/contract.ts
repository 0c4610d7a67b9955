import { z } from 'zod';
import type { Result } from './failure.ts';

/**
 * A contract between two processes: named procedures, each with a schema for what goes in, what is streamed, and what comes out, and
 * named events that the answering side sends unasked. Both sides check what they receive; a procedure knows no transport.
 */

export interface Procedure {
  readonly input: z.ZodType;
  /** Sent while the procedure runs; `z.never()` where nothing is. */
  readonly progress: z.ZodType;
  readonly output: z.ZodType;
}

export type Procedures = Readonly<Record<string, Procedure>>;
export type Events = Readonly<Record<string, z.ZodType>>;

export interface Contract {
  readonly procedures: Procedures;
  readonly events: Events;
}

type ProcedureOf<C extends Contract, P extends ProcedureName<C>> = C['procedures'][P];

export type ProcedureName<C extends Contract> = keyof C['procedures'] & string;
export type InputOf<C extends Contract, P extends ProcedureName<C>> = z.infer<ProcedureOf<C, P>['input']>;
export type ProgressOf<C extends Contract, P extends ProcedureName<C>> = z.infer<ProcedureOf<C, P>['progress']>;
export type OutputOf<C extends Contract, P extends ProcedureName<C>> = z.infer<ProcedureOf<C, P>['output']>;
export type EventName<C extends Contract> = keyof C['events'] & string;
export type EventOf<C extends Contract, E extends EventName<C>> = z.infer<C['events'][E]>;

/** What a procedure has of its call beside the input. */
export interface CallContext<Progress> {
  progress(progress: Progress): void;
  /** Runs the listener once when the caller wants the call to end early; it is answered all the same. */
  onCancel(listener: () => void): void;
}

/** What answers a contract. Expected failures are values; an exception is a bug. */
export type Handlers<C extends Contract> = {
  readonly [P in ProcedureName<C>]: (
    input: InputOf<C, P>,
    context: CallContext<ProgressOf<C, P>>,
  ) => Result<OutputOf<C, P>> | Promise<Result<OutputOf<C, P>>>;
};

/** Whether a contract has a procedure of this name; `constructor` and its like are none. */
export function hasProcedure<C extends Contract>(contract: C, name: string): name is ProcedureName<C> {
  return Object.hasOwn(contract.procedures, name);
}
