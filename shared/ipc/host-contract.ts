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
    /**
     * From now on these keys, pressed in any program, bring the window the text of the clipboard; null: none do. Says whether they do: another
     * program may have them.
     */
    setClipboardShortcut: {
      input: z.strictObject({ keys: z.string().min(1).max(60).nullable() }),
      progress: z.never(),
      output: z.strictObject({ isSet: z.boolean() }),
    },
  },
  events: {
    /** Told once of each engine; `reason` holds no text of a report. */
    engineEnded: engine.extend({ reason: z.string() }),
  },
} as const;

export type HostContract = typeof hostContract;
