import { z } from 'zod';

/** What the main process tells the station process, beside what it answers. A new port of the page comes with `connect`. */
export const hostMessage = z.union([
  z.literal('connect'),
  /** The page's process stopped by itself. */
  z.literal('window-ended'),
  z.literal('stop'),
  /** Something in the page wanted to go there, and was kept from it; the rest of the address may say too much. */
  z.strictObject({ kind: z.literal('request-refused'), origin: z.string() }),
]);
export type HostMessage = z.infer<typeof hostMessage>;
