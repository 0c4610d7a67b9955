import { z } from 'zod';

/**
 * The contract between the station process and the host that started it, where only the host may start processes: Electron's main
 * process. Its other end of an engine reaches the station as a port, beside this contract; what is drafted never passes the host.
 */

const engine = z.strictObject({ engine: z.number().int().nonnegative() });

export const hostContract = {
  procedures: {
    /** Starts an engine process under a number that the station chooses. */
    launchEngine: { input: engine, progress: z.never(), output: z.null() },
    /** Ends it, even in the middle of native code. */
    killEngine: { input: engine, progress: z.never(), output: z.null() },
  },
  events: {
    /** Told once of each engine; `reason` holds no text of a report. */
    engineEnded: engine.extend({ reason: z.string() }),
  },
} as const;

export type HostContract = typeof hostContract;
