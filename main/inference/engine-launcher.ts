import { fork } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Channel } from '#shared/ipc/contract-client.ts';
import { engineEnvironment } from '#shared/ipc/engine-environment.ts';
import { createLastWords } from '#shared/ipc/last-words.ts';

/** Starts an engine process and gives the way to it; the process is killed even in the middle of native code. */
export type LaunchEngine = () => Channel;

/** An engine that is a child process of Node. */
export interface EngineProcess extends Channel {
  readonly pid: number | undefined;
  /** Anything: what is no message of the contract, the engine drops. */
  send(message: unknown): void;
}

export function forkEngine(): EngineProcess {
  const child = fork(fileURLToPath(new URL('engine-process.ts', import.meta.url)), [], {
    // Structured clone instead of JSON.
    serialization: 'advanced',
    env: engineEnvironment(process.env),
    // A debugger's port belongs to the parent.
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const lastWords = createLastWords();
  child.stderr?.setEncoding('utf8').on('data', (text: string) => lastWords.hear(text));

  return {
    pid: child.pid,
    // An error here means that the process is gone, which `onExit` tells.
    send: (message) => void child.send(message as object, () => {}),
    onMessage: (listener) => void child.on('message', listener),
    onExit(listener) {
      let told = false;
      const tell = (reason: string): void => {
        if (!told) {
          listener(reason);
        }
        told = true;
      };
      child.on('error', (error: NodeJS.ErrnoException) => {
        child.kill('SIGKILL');
        tell(error.code ?? error.name);
      });
      child.on('close', (code, signal) => {
        tell([signal ?? `exit code ${code}`, lastWords.line()].filter((words) => words !== '').join(', '));
      });
    },
    kill: () => void child.kill('SIGKILL'),
  };
}
