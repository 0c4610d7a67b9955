import { expect, it } from 'vitest';
import { Actions } from './actions.ts';

const press = { key: 'F13', code: 'F13', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

it('gives keys to who took them, until they are given back', () => {
  const actions = new Actions();
  const taken: string[] = [];
  expect(actions.giveKeys(press)).toBe(false);
  const giveBack = actions.takeKeys(({ key }) => taken.push(key));
  expect(actions.giveKeys(press)).toBe(true);
  giveBack();
  expect(actions.giveKeys(press)).toBe(false);
  expect(taken).toEqual(['F13']);
});

it('the keys that end the waiting are still no action’s', () => {
  const actions = new Actions();
  const giveBack = actions.takeKeys(() => giveBack());
  expect(actions.giveKeys(press)).toBe(true);
  expect(actions.giveKeys(press)).toBe(false);
});

it('who took them before does not give back those of who took them since', () => {
  const actions = new Actions();
  const giveBack = actions.takeKeys(() => {});
  actions.takeKeys(() => {});
  giveBack();
  expect(actions.giveKeys(press)).toBe(true);
});
