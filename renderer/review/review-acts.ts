import type { Fix } from '#shared/records/review-record.ts';

/** What a reader can do about what is said of an impression. */
export interface ReviewActs {
  /** Puts a fix in the impression, if that is still the text that it is for. */
  apply(fix: Fix): void;
  /** Goes on without a warning, or wants it back. @param warning its key */
  dismiss(warning: string, isDismissed: boolean): Promise<void>;
  /** Adds a sentence at the end of the impression; an item is numbered where the others are. */
  add(sentence: string, isItem: boolean): void;
}
