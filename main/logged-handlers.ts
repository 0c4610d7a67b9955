import type { Log } from '#main/services/ports.ts';
import type { Contract, Handlers } from '#shared/ipc/contract.ts';
import type { Result } from '#shared/ipc/failure.ts';

type AnyHandler = (input: unknown, context: unknown) => Result<unknown> | Promise<Result<unknown>>;

/** Handlers that log every failure by its code, never by its words. */
export function loggedHandlers<C extends Contract>(handlers: Handlers<C>, log: Log): Handlers<C> {
  const logged = Object.entries(handlers as unknown as Readonly<Record<string, AnyHandler>>).map(
    ([procedure, handler]) => [
      procedure,
      async (input: unknown, context: unknown): Promise<Result<unknown>> => {
        const result = await handler(input, context);
        if (!result.ok) {
          log({ event: 'call-failed', procedure, code: result.failure.code });
        }
        return result;
      },
    ],
  );
  return Object.fromEntries(logged) as Handlers<C>;
}
