import { expect, it } from 'vitest';
import { readText } from './check-text.ts';
import { isShortNormal } from './short-normal.ts';

const normal = 'The heart is normal in size. The lungs are clear. No pleural effusion or pneumothorax.';

it('knows short findings in which every sentence denies or calls normal', () => {
  expect(isShortNormal(readText(normal))).toBe(true);
  expect(isShortNormal(readText('1. Lungs are clear.\n2. Normal heart size; no effusion.'))).toBe(true);
});

it.each([
  'Small left pleural effusion.',
  'A pneumothorax cannot be excluded.',
  'Possible nodule in the left apex.',
  'Mild degenerative changes of the spine.',
  'Old healed rib fracture.',
  'A pacemaker is in place.',
  'The effusion has resolved.',
  'No change since the prior study.',
  'No pneumothorax but the left base is hazy.',
  'No fracture except at the seventh rib.',
  'The lungs are clear with a 4 mm density at the left base.',
  'No XXXX pneumothorax.',
  'No fracture?',
  'No effusion; blunted angle.',
  'No pneumothorax. Zygomatic blorb of the flanges.',
  'No nodule. CT is recommended.',
  'Evaluation of the bases is limited; no effusion.',
  'Left main bronchus intubation, no pneumothorax.',
  'Keine Ergüsse. Herz nicht vergrößert. Kein Pneumothorax.',
])('takes nothing for normal that says more: %s', (sentence) => {
  expect(isShortNormal(readText(`${normal} ${sentence}`))).toBe(false);
  expect(isShortNormal(readText(sentence))).toBe(false);
});

it('takes neither nothing nor many words for short and normal', () => {
  expect(isShortNormal(readText(''))).toBe(false);
  expect(isShortNormal(readText(' \n.'))).toBe(false);
  expect(isShortNormal(readText(Array(5).fill(normal).join(' ')))).toBe(false);
});
