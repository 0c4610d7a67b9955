import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ResponseMessage, responseMessage } from '#shared/ipc/messages.ts';
import { type EngineProcess, forkEngine } from './engine-launcher.ts';
import { inputOf, referenceSearches, tinyModel } from './fixtures/tiny-t5.ts';

const [search] = referenceSearches;
if (search === undefined) {
  throw new Error('the fixture holds no search');
}
const request = { ...inputOf(search), beams: 8, lengthPenalty: 3, maximumTokens: 256 };

let engine: EngineProcess;
let received: ResponseMessage[];

beforeEach(() => {
  received = [];
  engine = forkEngine();
  engine.onMessage((message) => received.push(responseMessage.parse(message)));
});

afterEach(() => engine.kill());

/** The result of a call, as soon as it is there. */
async function resultOf(id: number): Promise<unknown> {
  const find = () => received.find((message) => message.kind === 'reply' && message.id === id);
  await expect.poll(find, { timeout: 20_000 }).toBeDefined();
  const reply = find();
  return reply?.kind === 'reply' ? reply.result : undefined;
}

const refused = { ok: false, failure: { code: 'ENGINE_FAILED' } };

describe('a message outside the contract', () => {
  it('is not answered, where it is no call', async () => {
    for (const message of ['load', 42, null, {}, { kind: 'call' }, { kind: 'call', id: -1, procedure: 'load' }]) {
      engine.send(message);
    }
    engine.send({ kind: 'cancel', id: 7 });
    engine.send({ kind: 'call', id: 1, procedure: 'load', input: tinyModel });
    expect(await resultOf(1)).toMatchObject({ ok: true });
    expect(received).toHaveLength(1);
  });

  it('is refused without its text, where it is a call', async () => {
    engine.send({ kind: 'call', id: 1, procedure: 'constructor', input: {} });
    engine.send({ kind: 'call', id: 2, procedure: 'load', input: { ...tinyModel, threads: 'many' } });
    engine.send({ kind: 'call', id: 3, procedure: 'generate', input: { ...request, prompt: ['Small effusion.'] } });
    engine.send({ kind: 'call', id: 4, procedure: 'generate', input: { ...request, temperature: 1 } });
    const results = [await resultOf(1), await resultOf(2), await resultOf(3), await resultOf(4)];
    const outside = { ok: false, failure: { code: 'CALL_REFUSED' } };
    expect(results).toMatchObject([outside, outside, outside, outside]);
    expect(JSON.stringify(results)).not.toContain('effusion');
  });
});

describe('a call at the wrong time', () => {
  it('is refused before a model is loaded', async () => {
    engine.send({ kind: 'call', id: 1, procedure: 'generate', input: request });
    expect(await resultOf(1)).toMatchObject(refused);
  });

  it('is refused while another is answered', async () => {
    engine.send({ kind: 'call', id: 1, procedure: 'load', input: tinyModel });
    await resultOf(1);
    engine.send({ kind: 'call', id: 2, procedure: 'generate', input: request });
    engine.send({ kind: 'call', id: 3, procedure: 'generate', input: request });
    expect(await resultOf(3)).toMatchObject(refused);
    expect(await resultOf(2)).toMatchObject({ ok: true });
  });
});

describe('a call that is cancelled', () => {
  it('ends before a second step', async () => {
    engine.send({ kind: 'call', id: 1, procedure: 'load', input: tinyModel });
    await resultOf(1);
    engine.send({ kind: 'call', id: 2, procedure: 'generate', input: request });
    engine.send({ kind: 'cancel', id: 2 });
    expect(await resultOf(2)).toMatchObject({ failure: { code: 'CANCELLED' } });
    expect(received.filter((message) => message.kind === 'progress').length).toBeLessThanOrEqual(1);
  });

  it('is the one that was named', async () => {
    engine.send({ kind: 'call', id: 1, procedure: 'load', input: tinyModel });
    await resultOf(1);
    engine.send({ kind: 'call', id: 2, procedure: 'generate', input: request });
    engine.send({ kind: 'cancel', id: 1 });
    expect(await resultOf(2)).toMatchObject({ ok: true });
  });
});
