import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { actionList } from '#renderer/actions/action-list.ts';
import { keysInWords } from '#renderer/actions/chord.ts';

/** The README's table of keys says what the window does: each action that has keys, in the order and the words of its command list. */

const textOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const messages = JSON.parse(textOf('renderer/messages/en.json')) as Readonly<Record<string, string>>;

test('the table of keys in the README is that of the program', () => {
  const [, section = ''] = /^## Keys\n(.*?)^## /msu.exec(textOf('README.md')) ?? [];
  const rows = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2);
  expect(rows.map((row) => row.split('|').map((cell) => cell.trim()))).toEqual(
    actionList
      .filter(({ keys }) => keys !== '')
      .map(({ id, group, keys }) => [
        '',
        keysInWords(keys, { onMac: false, language: 'en' }),
        messages[`commands.group.${group}`],
        messages[`action.${id}`],
        '',
      ]),
  );
});
