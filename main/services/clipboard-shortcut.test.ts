import { expect, it } from 'vitest';
import { createClipboardShortcut } from './clipboard-shortcut.ts';

/** A host that answers when it is told to, in whichever order. */
function host() {
  const asked: { readonly keys: string | null; readonly answer: (isSet: boolean) => void }[] = [];
  let changes = 0;
  const shortcut = createClipboardShortcut(
    (keys) => new Promise((answer) => void asked.push({ keys, answer })),
    () => (changes += 1),
  );
  const answer = async (index: number, isSet: boolean) => {
    asked[index]?.answer(isSet);
    await new Promise(setImmediate);
  };
  return { shortcut, asked, answer, changes: () => changes };
}

it('asks the host for keys once, also for none, and tells that others have them', async () => {
  const { shortcut, asked, answer, changes } = host();
  shortcut.follow(null);
  shortcut.follow(null);
  shortcut.follow('F9');
  shortcut.follow('F9');
  expect(asked.map(({ keys }) => keys)).toEqual([null, 'F9']);
  await answer(0, false);
  expect([shortcut.isTaken(), changes()]).toEqual([false, 0]);
  await answer(1, false);
  expect([shortcut.isTaken(), changes()]).toEqual([true, 1]);
  shortcut.follow(null);
  await answer(2, false);
  expect([shortcut.isTaken(), changes()]).toEqual([false, 2]);
});

it('an answer about keys that are not wanted any more says nothing', async () => {
  const { shortcut, answer } = host();
  shortcut.follow('F9');
  shortcut.follow('F10');
  await answer(1, true);
  await answer(0, false);
  expect(shortcut.isTaken()).toBe(false);
});
