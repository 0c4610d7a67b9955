/** Keys for the whole computer, as Electron names them: `CommandOrControl+Alt+R`. In the window they are chords: `Mod+Alt+R`. */

const names: readonly (readonly [chord: string, accelerator: string])[] = [
  ['Mod', 'CommandOrControl'],
  ['Meta', 'Super'],
  ['ArrowUp', 'Up'],
  ['ArrowDown', 'Down'],
  ['ArrowLeft', 'Left'],
  ['ArrowRight', 'Right'],
];
const acceleratorNames = new Map(names);
const chordNames = new Map(names.map(([chord, accelerator]) => [accelerator, chord]));

export function acceleratorOf(chord: string): string {
  return inWordsOf(chord, acceleratorNames);
}

export function chordOfAccelerator(accelerator: string): string {
  return inWordsOf(accelerator, chordNames);
}

function inWordsOf(keys: string, words: ReadonlyMap<string, string>): string {
  return keys
    .split('+')
    .map((part) => words.get(part) ?? part)
    .join('+');
}
