import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { connectToHost } from './host-client.ts';
import { launchEngineThrough } from './launch-engine.ts';

/** What the main process says to a station is not only about engines. */

function station() {
  const sent: unknown[] = [];
  const main = Object.assign(new EventEmitter(), { postMessage: (message: unknown) => sent.push(message) });
  const launch = launchEngineThrough(connectToHost(main as Parameters<typeof connectToHost>[0]));
  const hear = (data: unknown, ports: readonly unknown[] = []) => main.emit('message', { data, ports });
  return { launch, hear, sent };
}

const launched = (engine: number) => expect.objectContaining({ procedure: 'launchEngine', input: { engine } });
const killed = (engine: number) => expect.objectContaining({ procedure: 'killEngine', input: { engine } });

it.each(['window-ended', 'stop', { kind: 'other' }, null])('goes on after %j', (message) => {
  const { launch, hear, sent } = station();
  hear(message);
  const first = launch();
  hear(message);
  first.kill();
  launch();
  expect(sent).toEqual([launched(1), killed(1), launched(2)]);
});

it('hears of the end of each engine, and speaks to each by its own port', async () => {
  const { launch, hear } = station();
  const [one, two] = [launch(), launch()];
  const ends: string[] = [];
  one.onExit((reason) => ends.push(`one: ${reason}`));
  two.onExit((reason) => ends.push(`two: ${reason}`));
  const posted: unknown[] = [];
  const port = { postMessage: (message: unknown) => posted.push(message) };
  hear({ kind: 'engine-port', engine: 2 }, [port]);
  two.send({ kind: 'cancel', id: 0 });
  await Promise.resolve();
  expect(posted).toEqual([{ kind: 'cancel', id: 0 }]);
  hear({ kind: 'event', event: 'engineEnded', payload: { engine: 2, reason: 'exit code 1' } });
  hear({ kind: 'event', event: 'engineEnded', payload: { engine: 1, reason: 'exit code 0' } });
  expect(ends).toEqual(['two: exit code 1', 'one: exit code 0']);
});
