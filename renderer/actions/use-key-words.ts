import { use } from 'react';
import { MessageContext } from '#renderer/messages/use-messages.ts';
import { isMac, keyNames, keysInWords, type Keyboard } from './chord.ts';

/** What names keys as the reader's keyboard does, one by one. */
export function useKeyNames(): (chord: string) => readonly string[] {
  const keyboard = useKeyboard();
  return (chord) => keyNames(chord, keyboard);
}

/** What names keys as the reader's keyboard does, for a sentence. */
export function useKeyWords(): (chord: string) => string {
  const keyboard = useKeyboard();
  return (chord) => keysInWords(chord, keyboard);
}

function useKeyboard(): Keyboard {
  return { onMac: isMac, language: use(MessageContext).language };
}
