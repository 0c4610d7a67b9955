import { fork } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Channel } from '#shared/ipc/contract-client.ts';

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
  const lastWords = keepLastLine(child.stderr);

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
        tell([signal ?? `exit code ${code}`, lastWords()].filter((words) => words !== '').join(', '));
      });
    },
    kill: () => void child.kill('SIGKILL'),
  };
}

/** The variables that the engine needs, of those that there are: no proxies, no credentials, no options of Node. */
export function engineEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = new Set(['PATH', 'LD_LIBRARY_PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR']);
  return {
    ...Object.fromEntries(Object.entries(environment).filter(([name]) => kept.has(name))),
    // Memory that a request freed goes back to the system, or the process grows with every model that it loads.
    MALLOC_ARENA_MAX: '1',
    MALLOC_TRIM_THRESHOLD_: '0',
    // Without this ONNX Runtime keeps a device id and a queue of events in the home folder and sends them to its makers.
    ORT_DISABLE_TELEMETRY: '1',
  };
}

/** Follows a stream of text and keeps its last line that says something. */
export function keepLastLine(stream: NodeJS.ReadableStream | null): () => string {
  let tail = '';
  stream?.setEncoding('utf8');
  stream?.on('data', (text: string) => {
    tail = (tail + text).slice(-2000);
  });
  return () => tail.trim().split('\n').at(-1)?.slice(0, 300) ?? '';
}
