import { EventEmitter } from 'node:events';
import process from 'node:process';
import { StandInPort, type PortMessage } from './message-port.ts';

/** Imported before a utility process's own file: gives it `process.parentPort`, whose ports travel over the channel to its parent. */

/** As Electron's: what comes before somebody listens waits. */
class ParentPort extends EventEmitter {
  readonly #waiting: unknown[] = [];

  constructor() {
    super();
    this.on('newListener', (event) => {
      if (event === 'message') {
        setImmediate(() => this.#waiting.splice(0).forEach((message) => this.emit('message', message)));
      }
    });
  }

  take(message: unknown): void {
    if (!this.emit('message', message)) {
      this.#waiting.push(message);
    }
  }

  postMessage(data: unknown): void {
    send({ kind: 'message', data, ports: [] });
  }
}

const parentPort = new ParentPort();
const ports = new Map<number, StandInPort>();

const send = (message: PortMessage): void => {
  if (process.connected) {
    process.send?.(message);
  }
};

/** This process's end of a port that the parent handed over. */
function receivePort(number: number): StandInPort {
  const [own, relay] = StandInPort.pair();
  ports.set(number, relay);
  relay.handOver(
    (data) => send({ kind: 'port-message', port: number, data }),
    () => {
      ports.delete(number);
      send({ kind: 'port-close', port: number });
    },
  );
  return own;
}

process.on('message', (message: PortMessage) => {
  if (message.kind === 'message') {
    parentPort.take({ data: message.data, ports: message.ports.map(receivePort) });
  } else if (message.kind === 'port-message') {
    ports.get(message.port)?.postMessage(message.data);
  } else {
    ports.get(message.port)?.close();
  }
});

// Like a utility process, it ends with its parent.
process.on('disconnect', () => process.exit());

Object.defineProperty(process, 'parentPort', { value: parentPort });
