import { fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import process from 'node:process';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { PortTable, type PortMessage, type StandInPort } from './message-port.ts';

const childFile = fileURLToPath(new URL('utility-child.ts', import.meta.url));

type Stream = 'pipe' | 'ignore' | 'inherit';

export interface ForkOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly stdio?: Stream | readonly [stdin: Stream, stdout: Stream, stderr: Stream];
}

/** A child process of Node in place of a utility process. */
export class StandInUtilityProcess extends EventEmitter {
  readonly #child;
  readonly stderr: Readable | null;
  readonly #ports = new PortTable((message) => this.#send(message));

  constructor(file: string, args: readonly string[], { env = process.env, stdio = 'inherit' }: ForkOptions = {}) {
    super();
    const [, output, errors] = typeof stdio === 'string' ? ['ignore' as const, stdio, stdio] : stdio;
    this.#child = fork(file, [...args], {
      serialization: 'advanced',
      execArgv: ['--import', childFile],
      env,
      stdio: ['ignore', output, errors, 'ipc'],
    });
    this.stderr = this.#child.stderr;
    this.#child.on('message', (received) => {
      const message = received as PortMessage;
      if (message.kind === 'message') {
        this.emit('message', message.data);
      } else {
        this.#ports.receive(message);
      }
    });
    this.#child.once('exit', (code) => {
      this.#ports.closeAll();
      this.emit('exit', code ?? 1);
    });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  postMessage(data: unknown, ports: readonly StandInPort[] = []): void {
    this.#send({ kind: 'message', data, ports: ports.map((port) => this.#ports.handOver(port)) });
  }

  kill(): boolean {
    return this.#child.kill();
  }

  #send(message: PortMessage): void {
    if (this.#child.connected) {
      this.#child.send(message, () => {});
    }
  }
}
