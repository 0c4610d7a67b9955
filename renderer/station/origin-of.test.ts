import { expect, it } from 'vitest';
import { originOf } from './origin-of.ts';

it.each([
  ['https://example.org/path?patient=Doe', 'https://example.org'],
  ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
  ['wss://example.org', 'wss://example.org'],
  ['app://elsewhere/file', 'app://elsewhere'],
  ['inline', undefined],
  ['eval', undefined],
  ['wasm-eval', undefined],
  ['data', undefined],
  ['data:text/plain,x', undefined],
  ['', undefined],
])('of %s: %s', (address, origin) => {
  expect(originOf(address)).toBe(origin);
});
