import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { GenerateInput, GenerateProgress, LoadInput } from '#shared/ipc/engine-contract.ts';
import { EngineClient } from './engine-client.ts';
import { type EngineProcess, forkEngine } from './engine-launcher.ts';
import { type ReferenceSearch, inputOf, referenceSearches, tinyModel } from './fixtures/tiny-t5.ts';
import { isRunning } from './is-running.testing.ts';

const longSearch = find((search) => search.beams === 4 && search.candidates[0]?.tokens.length === 40);
const shortSearch = find((search) => search.beams === 4 && (search.candidates[0]?.tokens.length ?? 40) < 10);

/** Takes some 300 ms, so that what a test does in its first steps comes in time. */
const longRequest: GenerateInput = { ...inputOf(longSearch), beams: 8, lengthPenalty: 3, maximumTokens: 256 };

function find(wanted: (search: ReferenceSearch) => boolean): ReferenceSearch {
  const search = referenceSearches.find(wanted);
  if (search === undefined) {
    throw new Error('the fixture lacks such a search');
  }
  return search;
}

let clients: EngineClient[] = [];
let processes: EngineProcess[] = [];

afterEach(async () => {
  await Promise.all(clients.map((client) => client.close()));
  clients = [];
  processes = [];
});

function launch(): EngineProcess {
  const engine = forkEngine();
  processes.push(engine);
  return engine;
}

async function start(model: LoadInput = tinyModel): Promise<EngineClient> {
  const started = await EngineClient.start(model, launch);
  if (!started.ok) {
    throw new Error(started.failure.message);
  }
  clients.push(started.value);
  return started.value;
}

function pidOfLast(): number {
  const pid = processes.at(-1)?.pid;
  if (pid === undefined) {
    throw new Error('no engine process was started');
  }
  return pid;
}

function killLast(): void {
  process.kill(pidOfLast(), 'SIGKILL');
}

type OnStep = (step: number) => void;

/** Runs the request; `onStep` is told the number of each step as its progress arrives. */
async function run(client: EngineClient, input: GenerateInput, onStep: OnStep = () => {}, signal?: AbortSignal) {
  let steps = 0;
  const onProgress = (): void => onStep((steps += 1));
  return client.generate(input, signal === undefined ? { onProgress } : { onProgress, signal });
}

function tokensOf(result: Awaited<ReturnType<EngineClient['generate']>>): unknown {
  return result.ok ? result.value.candidates.map(({ tokens }) => tokens) : result.failure;
}

function expectedTokens(search: ReferenceSearch): unknown {
  return search.candidates.map(({ tokens }) => tokens);
}

describe('a request', () => {
  it('is answered by a process of its own', async () => {
    const client = await start();
    const seen: GenerateProgress[] = [];
    const result = await client.generate(inputOf(longSearch), { onProgress: (progress) => seen.push(progress) });

    expect(tokensOf(result)).toEqual(expectedTokens(longSearch));
    expect(seen).toHaveLength(result.ok ? result.value.timings.steps : 0);
    expect(seen.at(-1)?.text).toBe(longSearch.candidates[0]?.text);
    expect(client.loadMs).toBeGreaterThan(0);
    expect(pidOfLast()).not.toBe(process.pid);
  });

  it('waits for the one before it', async () => {
    const client = await start();
    const order: string[] = [];
    const results = await Promise.all([
      run(client, inputOf(longSearch), () => order.push('first')),
      run(client, inputOf(shortSearch), () => order.push('second')),
    ]);
    expect(results.map(tokensOf)).toEqual([expectedTokens(longSearch), expectedTokens(shortSearch)]);
    expect(order).toEqual(order.toSorted());
    expect(processes).toHaveLength(1);
  });

  it('that the model cannot read fails and leaves the engine as it is', async () => {
    const client = await start();
    const result = await client.generate({ ...inputOf(shortSearch), prompt: 'The lungs are clear. '.repeat(200) });
    expect(result).toMatchObject({ failure: { code: 'FINDINGS_TOO_LONG' } });
    expect(tokensOf(await run(client, inputOf(shortSearch)))).toEqual(expectedTokens(shortSearch));
    expect(processes).toHaveLength(1);
  });

  it('outside the contract is a bug, and never leaves this process', async () => {
    const client = await start();
    await expect(client.generate({ ...inputOf(shortSearch), beams: 0 })).rejects.toThrow(/beams/);
  });
});

describe('when the process dies', () => {
  it('in the middle of a run, the same request is run again and gives the same draft', async () => {
    const client = await start();
    const undisturbed = await run(client, longRequest);
    const result = await run(client, longRequest, (step) => {
      if (step === 5) {
        killLast();
      }
    });
    expect(tokensOf(result)).toEqual(tokensOf(undisturbed));
    expect(tokensOf(result)).not.toHaveProperty('code');
    expect(processes).toHaveLength(2);
  });

  it('a second time, the request fails, and the next one finds a new process', async () => {
    const client = await start();
    let attempts = 0;
    const result = await client.generate(longRequest, {
      onProgress: ({ tokens }) => {
        if (tokens !== 1) {
          return;
        }
        attempts += 1;
        killLast();
      },
    });
    expect(attempts).toBe(2);
    expect(result).toMatchObject({ failure: { code: 'ENGINE_DIED' } });
    expect(result.ok ? '' : result.failure.message).toContain('SIGKILL');
    expect(tokensOf(await run(client, inputOf(longSearch)))).toEqual(expectedTokens(longSearch));
  });

  it('of an interrupt from the terminal, it does not: that is for its parent to act on', async () => {
    const client = await start();
    const result = await run(client, longRequest, (step) => {
      if (step === 5) {
        process.kill(pidOfLast(), 'SIGINT');
      }
    });
    expect(result.ok).toBe(true);
    expect(processes).toHaveLength(1);
  });

  it('between two requests, nobody notices', async () => {
    const client = await start();
    killLast();
    await delay(100);
    expect(tokensOf(await run(client, inputOf(shortSearch)))).toEqual(expectedTokens(shortSearch));
    expect(processes).toHaveLength(2);
  });

  it('each time before it has loaded the model, starting fails', async () => {
    const started = await EngineClient.start(tinyModel, () => {
      const engine = launch();
      engine.kill();
      return engine;
    });
    expect(started).toMatchObject({ ok: false, failure: { code: 'ENGINE_DIED' } });
    expect(processes).toHaveLength(2);
  });

  it('it is replaced; so is one that talks outside the contract', async () => {
    let launched = 0;
    const babble = (): EngineProcess => {
      launched += 1;
      return {
        pid: undefined,
        send() {},
        onMessage: (listener) => queueMicrotask(() => listener({ kind: 'reply', id: 0, result: 'fine' })),
        onExit(listener) {
          this.kill = () => listener('SIGKILL');
        },
        kill() {},
      };
    };
    const started = await EngineClient.start(tinyModel, babble);
    expect(started).toMatchObject({ failure: { code: 'ENGINE_DIED' } });
    expect(started.ok ? '' : started.failure.message).toContain('outside the contract');
    expect(launched).toBe(2);
  });
});

describe('a model that cannot be loaded', () => {
  it('is a failure of starting, and no process stays behind', async () => {
    const started = await EngineClient.start({ ...tinyModel, stepFile: tinyModel.tokenizerFile }, launch);
    expect(started).toMatchObject({ ok: false, failure: { code: 'MODEL_INVALID' } });
    expect(processes).toHaveLength(1);
    expect(isRunning(pidOfLast())).toBe(false);
  });
});

describe('cancelling', () => {
  it('ends a run and leaves the process to the next request', async () => {
    const client = await start();
    const cancellation = new AbortController();
    let steps = 0;
    const onStep = (step: number): void => {
      steps = step;
      if (step === 5) {
        cancellation.abort();
      }
    };
    const result = await run(client, longRequest, onStep, cancellation.signal);
    expect(result).toMatchObject({ failure: { code: 'CANCELLED' } });
    expect(steps).toBeLessThan(200);
    expect(tokensOf(await run(client, inputOf(shortSearch)))).toEqual(expectedTokens(shortSearch));
    expect(processes).toHaveLength(1);
  });

  it('takes a request out of the queue at once', async () => {
    const client = await start();
    const cancellation = new AbortController();
    const finished: string[] = [];
    const first = run(client, longRequest).then((result) => {
      finished.push('first');
      return result;
    });
    const second = run(client, inputOf(shortSearch), () => {}, cancellation.signal).then((result) => {
      finished.push('second');
      return result;
    });
    cancellation.abort();
    expect(await second).toMatchObject({ failure: { code: 'CANCELLED' } });
    expect((await first).ok).toBe(true);
    expect(finished).toEqual(['second', 'first']);
  });

  it('before the request is made, asks the engine nothing', async () => {
    const client = await start();
    let steps = 0;
    const result = await run(client, inputOf(longSearch), () => (steps += 1), AbortSignal.abort());
    expect(result).toMatchObject({ failure: { code: 'CANCELLED' } });
    expect(steps).toBe(0);
  });

  it('kills a process that does not listen any more', async () => {
    const client = await start();
    const deaf = pidOfLast();
    const cancellation = new AbortController();
    const onStep = (step: number): void => {
      if (step !== 3) {
        return;
      }
      process.kill(deaf, 'SIGSTOP');
      cancellation.abort();
    };
    const result = await run(client, longRequest, onStep, cancellation.signal);
    expect(result).toMatchObject({ failure: { code: 'CANCELLED' } });
    expect(isRunning(deaf)).toBe(false);
    expect(tokensOf(await run(client, inputOf(shortSearch)))).toEqual(expectedTokens(shortSearch));
  });
});

describe('closing', () => {
  it('ends the process and what it was doing; a second time does nothing', async () => {
    const client = await start();
    const pid = pidOfLast();
    let closed: Promise<void> | undefined;
    const result = await run(client, longRequest, (step) => {
      if (step === 2) {
        closed = client.close();
      }
    });
    await closed;
    expect(result).toMatchObject({ failure: { code: 'CANCELLED' } });
    expect(isRunning(pid)).toBe(false);
    await client.close();
    expect(await run(client, inputOf(shortSearch))).toMatchObject({ failure: { code: 'CANCELLED' } });
    expect(processes).toHaveLength(1);
  });
});

describe.skipIf(!existsSync('/proc/self/status'))('what the system sees of the process', () => {
  it('is no memory that grows from request to request', async () => {
    const client = await start();
    for (let request = 0; request < 5; request += 1) {
      await run(client, inputOf(longSearch));
    }
    const before = residentMegabytes(pidOfLast());
    for (let request = 0; request < 20; request += 1) {
      await run(client, inputOf(longSearch));
    }
    expect(residentMegabytes(pidOfLast()) - before).toBeLessThan(8);
  });

  it('is neither the options nor the variables of the process that started it', async () => {
    process.env['HTTPS_PROXY'] = 'http://proxy.invalid';
    process.env['NODE_OPTIONS'] = '--no-deprecation';
    try {
      await start();
      const environment = readFileSync(`/proc/${pidOfLast()}/environ`, 'latin1');
      expect(environment).toContain('MALLOC_ARENA_MAX=1');
      expect(environment).toContain('ORT_DISABLE_TELEMETRY=1');
      expect(environment).not.toMatch(/PROXY|NODE_OPTIONS|VITEST/i);
      const command = readFileSync(`/proc/${pidOfLast()}/cmdline`, 'latin1').split('\0');
      expect(command.slice(1, -1)).toEqual([expect.stringMatching(/engine-process\.ts$/)]);
    } finally {
      delete process.env['HTTPS_PROXY'];
      delete process.env['NODE_OPTIONS'];
    }
  });
});

function residentMegabytes(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}
