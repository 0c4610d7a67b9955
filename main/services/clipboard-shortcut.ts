/** Registers keys that bring the clipboard's text to the window from any program, in place of former ones; null: none. False: others have them. */
export type SetShortcut = (keys: string | null) => Promise<boolean>;

/** Keeps the host's keys as the station's settings want them. */
export interface ClipboardShortcut {
  /** What is wanted from now on; null while the data is not open. */
  follow(keys: string | null): void;
  /** They are wanted, and the host could not have them. */
  isTaken(): boolean;
}

/** @param onChange told where `isTaken` says something else than before */
export function createClipboardShortcut(set: SetShortcut, onChange: () => void): ClipboardShortcut {
  /** Undefined before anything was said: a host may still have what a station of before wanted. */
  let wanted: string | null | undefined;
  let isTaken = false;

  async function apply(keys: string | null): Promise<void> {
    const isSet = await set(keys);
    const isTakenNow = keys !== null && !isSet;
    // Other keys may be wanted meanwhile: then this answer says nothing.
    if (keys === wanted && isTakenNow !== isTaken) {
      isTaken = isTakenNow;
      onChange();
    }
  }

  return {
    follow(keys) {
      if (keys !== wanted) {
        wanted = keys;
        void apply(keys);
      }
    },
    isTaken: () => isTaken,
  };
}
