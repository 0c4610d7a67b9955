import type { Language } from '#renderer/messages/messages.ts';

/**
 * Keys that are pressed together, as text: `Mod+Shift+C`, `F2`, `Shift+F9`. `Mod` is the key of commands: Control, on a Mac Command. What
 * foot pedals send (F13 to F24, or any combination) is written the same way.
 */

/** Whether this is a Mac, where commands have another key and keys other names. */
export const isMac = typeof navigator !== 'undefined' && /mac/iu.test(navigator.platform);

/** What a keyboard event says of keys. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const modifiers = new Set(['Control', 'Shift', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'NumLock', 'Dead', 'Process']);

/** The keys that are pressed together, or undefined while only modifiers are. */
export function chordOf(press: KeyPress, onMac: boolean): string | undefined {
  const key = mainKey(press);
  if (key === undefined) {
    return undefined;
  }
  const [command, other] = onMac ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  return [
    command && 'Mod',
    other && (onMac ? 'Control' : 'Meta'),
    press.altKey && 'Alt',
    press.shiftKey && 'Shift',
    key,
  ]
    .filter((part) => part !== false)
    .join('+');
}

/** By what is printed on the key where that is a Latin letter or a name; else by where the key is. */
function mainKey({ key, code }: KeyPress): string | undefined {
  if (modifiers.has(key)) {
    return undefined;
  }
  if (/^[a-z]$/iu.test(key)) {
    return key.toUpperCase();
  }
  const letterOrDigit = /^(?:Key|Digit)([A-Z0-9])$/u.exec(code)?.[1];
  if (letterOrDigit !== undefined) {
    return letterOrDigit;
  }
  if (key === ' ') {
    return 'Space';
  }
  return key === '+' ? 'Plus' : key;
}

/** What every text field does with them; the last pastes without style. */
const editingChords = new Set(['Mod+A', 'Mod+C', 'Mod+V', 'Mod+X', 'Mod+Y', 'Mod+Z', 'Mod+Shift+Z', 'Mod+Shift+V']);
/** With any others they move the cursor, select or delete; Shift with F10 opens a menu. */
const editingKeys =
  /(?:^|\+)(?:Backspace|Delete|Insert|Home|End|ArrowUp|ArrowDown|ArrowLeft|ArrowRight|Shift\+F10|ContextMenu)$/u;

/**
 * Whether keys can stand for an action: those that write a character in a text or edit it cannot, nor those that Tab and Escape are for.
 */
export function canBeAction(chord: string, onMac: boolean): boolean {
  const parts = chord.split('+');
  const key = parts.at(-1) ?? '';
  const hasCommand = ['Mod', 'Control', 'Meta', 'Alt'].some((part) => parts.includes(part));
  // With Option a Mac's keys write characters.
  const writes = onMac && /^Alt\+(?:Shift\+)?.$/u.test(chord);
  const isFree = !['Tab', 'Escape'].includes(key) && !editingChords.has(chord) && !editingKeys.test(chord) && !writes;
  return isFree && (hasCommand || /^F\d{1,2}$/u.test(key));
}

/** What keys are called where somebody reads of them. */
export interface Keyboard {
  readonly onMac: boolean;
  /** A keyboard is printed in it, as far as is known. */
  readonly language: Language;
}

const macNames: Readonly<Record<string, string>> = { Mod: '⌘', Control: '⌃', Alt: '⌥', Shift: '⇧', Enter: '↩' };
const names: Readonly<Record<string, string>> = { Mod: 'Ctrl', Control: 'Ctrl', Meta: 'Win' };
const commonNames: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Comma: ',',
  Plus: '+',
};

/** German keyboards have names of their own, but a Mac's; Dutch ones have the English names. */
const germanNames: Readonly<Record<string, string>> = {
  Mod: 'Strg',
  Control: 'Strg',
  PageUp: 'Bild↑',
  PageDown: 'Bild↓',
  Escape: 'Esc',
  Delete: 'Entf',
  Insert: 'Einfg',
  Home: 'Pos1',
  End: 'Ende',
};

/** The names of the keys, as a keyboard has them. */
export function keyNames(chord: string, { onMac, language }: Keyboard): readonly string[] {
  const own = onMac ? macNames : { ...names, ...(language === 'de' && germanNames) };
  return chord.split('+').map((part) => own[part] ?? commonNames[part] ?? part);
}

/** As a sentence has them: `Ctrl+Shift+C`, on a Mac `⌘⇧C`. */
export function keysInWords(chord: string, keyboard: Keyboard): string {
  return keyNames(chord, keyboard).join(keyboard.onMac ? '' : '+');
}

/** As `aria-keyshortcuts` has them. */
export function ariaKeys(chord: string, onMac: boolean): string {
  return chord.replace(/\bMod\b/u, onMac ? 'Meta' : 'Control');
}
