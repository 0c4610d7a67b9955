import process from 'node:process';
import { MessageChannelMain, utilityProcess, type UtilityProcess } from 'electron';
import { engineEnvironment } from '#shared/ipc/engine-environment.ts';
import type { EventOf } from '#shared/ipc/contract.ts';
import type { HostContract } from '#shared/ipc/host-contract.ts';
import { createLastWords } from '#shared/ipc/last-words.ts';

export interface EngineRunner {
  launch(engine: number): void;
  kill(engine: number): void;
}

/**
 * Starts and ends the engine processes of a station, which may start none itself, and ties each to it by a port. They end with it.
 *
 * @param programFile what an engine runs
 */
export function runEnginesFor(
  station: UtilityProcess,
  programFile: string,
  tellEnded: (ended: EventOf<HostContract, 'engineEnded'>) => void,
): EngineRunner {
  const engines = new Map<number, UtilityProcess>();

  function launch(engine: number): void {
    const started = utilityProcess.fork(programFile, [], {
      serviceName: 'Reading Room engine',
      env: engineEnvironment(process.env),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    engines.set(engine, started);
    const lastWords = createLastWords();
    started.stderr?.on('data', (text: Buffer) => lastWords.hear(text.toString()));
    const { port1, port2 } = new MessageChannelMain();
    station.postMessage({ kind: 'engine-port', engine }, [port2]);
    started.postMessage('serve', [port1]);
    // Its exit follows.
    started.on('error', () => {});
    started.once('exit', (code) => {
      engines.delete(engine);
      const reason = [`exit code ${code}`, lastWords.line()].filter((words) => words !== '').join(', ');
      tellEnded({ engine, reason });
    });
  }

  /** An engine in the middle of native code hears nothing, so it is not asked; one that is only being started is killed when it runs. */
  function kill(engine: number): void {
    const running = engines.get(engine);
    if (running?.pid === undefined) {
      running?.once('spawn', () => kill(engine));
      return;
    }
    try {
      process.kill(running.pid, 'SIGKILL');
    } catch {
      // It ended by itself a moment ago.
    }
  }

  station.once('exit', () => [...engines.keys()].forEach(kill));
  return { launch, kill };
}
