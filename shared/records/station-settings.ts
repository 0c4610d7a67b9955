import { z } from 'zod';

/** What an administrator sets for the whole station. */
export const stationSettings = z.strictObject({
  /** Minutes without a touch after which the station locks. */
  lockMinutes: z.number().int().min(1).max(240),
  /** How many daily backups are kept; the newest ones. */
  keptBackups: z.number().int().min(1).max(365),
  /** Days without a change after which accepted reports are removed for good; null: they stay. */
  retentionDays: z.number().int().min(1).max(36_500).nullable(),
  /** The keys that bring the text of the clipboard in as a report from any program, as Electron names them; null: none. */
  clipboardShortcut: z.string().min(1).max(60).nullable(),
});
export type StationSettings = z.infer<typeof stationSettings>;

export const usualSettings: StationSettings = {
  lockMinutes: 10,
  keptBackups: 7,
  retentionDays: null,
  clipboardShortcut: 'CommandOrControl+Alt+R',
};
