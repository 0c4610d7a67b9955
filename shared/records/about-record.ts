import { z } from 'zod';
import { instant } from './report-record.ts';

/** A connection that something in the program tried to make, and that was refused. */
export const refusedConnection = z.strictObject({
  at: instant,
  /** As much of the address as says where it would have gone: "https://example.org". */
  origin: z.string().max(200),
});
export type RefusedConnection = z.infer<typeof refusedConnection>;

/** What the program is, and what it did not do. */
export const aboutRecord = z.strictObject({
  programVersion: z.string(),
  /** Of what it runs on, by name: "Electron", "Node", "SQLite", "ONNX Runtime". */
  components: z.record(z.string(), z.string()),
  /** Where the reports lie. */
  dataFolder: z.string(),
  /** Since the program was started, the newest first; the last hundred. */
  refused: z.array(refusedConnection),
});
export type AboutRecord = z.infer<typeof aboutRecord>;
