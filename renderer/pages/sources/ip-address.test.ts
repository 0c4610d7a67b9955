import { expect, it } from 'vitest';
import { plainIpAddress } from './ip-address.ts';

it.each([
  [' 10.1.2.3 ', '10.1.2.3'],
  ['0.0.0.0', '0.0.0.0'],
  ['2001:DB8:0:0:0:0:0:1', '2001:db8::1'],
  ['::1', '::1'],
  ['10.1.2', undefined],
  ['10.1.2.256', undefined],
  ['010.1.2.3', undefined],
  ['ris.example', undefined],
  ['10.1.2.3:2575', undefined],
  ['', undefined],
  ['::1]/', undefined],
])('%j is the address %j', (typed, address) => {
  expect(plainIpAddress(typed)).toBe(address);
});
