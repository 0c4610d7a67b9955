import { expect, it } from 'vitest';
import { keyMapOf } from '#renderer/actions/action-list.ts';
import { otherWith, usualKeysOf, withKeys } from './own-keys.ts';

it('keeps only what differs from the usual keys', () => {
  expect(withKeys({}, 'accept', 'F13')).toEqual({ accept: 'F13' });
  expect(withKeys({ accept: 'F13' }, 'accept', usualKeysOf('accept'))).toEqual({});
});

it('says who has keys already', () => {
  expect(otherWith({}, 'accept', 'F8')).toBe('nextWarning');
  expect(otherWith({}, 'nextWarning', 'F8')).toBeUndefined();
  expect(otherWith({ nextWarning: 'F13' }, 'accept', 'F8')).toBeUndefined();
  expect(otherWith({ nextWarning: 'F13' }, 'accept', 'F13')).toBe('nextWarning');
  // Many actions have no keys.
  expect(otherWith({}, 'accept', '')).toBeUndefined();
});

it('moves keys from the action that had them: one key, one action', () => {
  const own = withKeys({}, 'accept', 'F8');
  expect(own).toEqual({ accept: 'F8', nextWarning: '' });
  expect(keyMapOf(own).nextWarning).toBe('');
  // And back, from wherever they are by then.
  expect(withKeys(own, 'nextWarning', 'F8')).toEqual({ accept: '' });
});

it('makes one of several that had the same keys', () => {
  expect(withKeys({ draftShort: 'F13', draftFull: 'F13' }, 'accept', 'F13')).toEqual({ accept: 'F13' });
});
