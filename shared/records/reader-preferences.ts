import { z } from 'zod';

/** What a reader sets for themselves; it goes with them from station start to station start. */
export const readerPreferences = z.strictObject({
  /** ISO 639-1; `system`: as the computer is set, as far as the program speaks it. */
  language: z.enum(['system', 'en', 'de', 'nl']),
  theme: z.enum(['dark', 'light', 'system']),
  /** Of report text. */
  textSize: z.enum(['small', 'usual', 'large']),
  /** Drafts when the findings have been still for a moment, without being asked. */
  draftsByItself: z.boolean(),
  /** No draft of short reports that hold nothing abnormal, unless it is asked for. */
  skipsShortNormal: z.boolean(),
  /** Hides the draft until the reader has written an impression of their own. */
  commitsFirst: z.boolean(),
  /** Other keys for actions of the window, by the action's name; '' where it has none. */
  keys: z.record(z.string().regex(/^[a-zA-Z]{1,40}$/u), z.string().max(40)),
});
export type ReaderPreferences = z.infer<typeof readerPreferences>;

export const usualPreferences: ReaderPreferences = {
  language: 'system',
  theme: 'dark',
  textSize: 'usual',
  draftsByItself: true,
  skipsShortNormal: false,
  commitsFirst: false,
  keys: {},
};
