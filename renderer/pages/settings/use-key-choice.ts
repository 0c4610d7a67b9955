import { useState } from 'react';
import { canBeAction, chordOf, isMac } from '#renderer/actions/chord.ts';
import { useNextKeys } from '#renderer/actions/use-actions.ts';
import { useWindowEvent } from '#renderer/page/use-window-event.ts';

interface KeyChoice {
  /** What the keys are for that are waited for. */
  readonly waitsFor: string | undefined;
  /** Keys that were pressed and cannot be had. */
  readonly refused: string | undefined;
  readonly begin: (name: string) => void;
  readonly leave: () => void;
}

/** Waits for somebody to press the keys that they want for something. Escape leaves; so does another window. */
export function useKeyChoice(onKeys: (name: string, chord: string) => void): KeyChoice {
  const [waitsFor, setWaitsFor] = useState<string>();
  const [refused, setRefused] = useState<string>();

  function wait(name: string | undefined): void {
    setWaitsFor(name);
    setRefused(undefined);
  }

  useNextKeys(waitsFor !== undefined, (press) => {
    const chord = chordOf(press, isMac);
    if (chord === 'Escape') {
      wait(undefined);
    } else if (chord !== undefined && !canBeAction(chord, isMac)) {
      setRefused(chord);
    } else if (chord !== undefined && waitsFor !== undefined) {
      wait(undefined);
      onKeys(waitsFor, chord);
    }
  });
  useWindowEvent('blur', () => wait(undefined));
  return { waitsFor, refused, begin: wait, leave: () => wait(undefined) };
}
