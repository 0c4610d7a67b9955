import { expect, it } from 'vitest';
import { createRefusedConnections } from './refused-connections.ts';

function refusals() {
  const logged: unknown[] = [];
  let now = 0;
  const refused = createRefusedConnections(
    () => (now += 1),
    (entry) => logged.push(entry),
  );
  return { refused, logged };
}

it('remembers where they would have gone, the newest first, and nothing else of the address', () => {
  const { refused, logged } = refusals();
  refused.add('https://example.org/find?name=Doe#x');
  refused.add('http://user:secret@192.0.2.1:8080/');
  refused.add('data:text/plain,Doe');
  refused.add('wss://example.org');
  expect(refused.list()).toEqual([
    { at: 4, origin: 'wss://example.org' },
    { at: 3, origin: 'data:' },
    { at: 2, origin: 'http://192.0.2.1:8080' },
    { at: 1, origin: 'https://example.org' },
  ]);
  expect(logged).toEqual(['https', 'http', 'data', 'wss'].map(() => ({ event: 'request-refused' })));
});

it('a page that tries again and again fills neither memory nor log', () => {
  const { refused, logged } = refusals();
  for (let times = 0; times < 250; times += 1) {
    refused.add('https://example.org/');
  }
  refused.add('inline');
  expect(refused.list()).toHaveLength(100);
  expect(refused.list()[0]?.at).toBe(250);
  expect(logged).toHaveLength(1);
});
