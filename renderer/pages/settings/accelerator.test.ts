import { expect, it } from 'vitest';
import { acceleratorOf, chordOfAccelerator } from './accelerator.ts';

it.each([
  ['Mod+Alt+R', 'CommandOrControl+Alt+R'],
  ['F13', 'F13'],
  ['Meta+Shift+ArrowUp', 'Super+Shift+Up'],
  ['Control+Plus', 'Control+Plus'],
])('%s is %s to Electron', (chord, accelerator) => {
  expect(acceleratorOf(chord)).toBe(accelerator);
  expect(chordOfAccelerator(accelerator)).toBe(chord);
});
