import { EventEmitter } from 'node:events';

/** Takes messages that were posted to a port. */
type Deliver = (data: unknown) => void;

/**
 * One end of a message channel, as `MessagePortMain`. An end that is handed to another process becomes a relay: what is posted to it
 * goes there, and what comes from there goes to the other end.
 */
export class StandInPort extends EventEmitter {
  #other: StandInPort | undefined;
  #relay: { readonly deliver: Deliver; readonly close: () => void } | undefined;
  #waiting: unknown[] | undefined = [];
  #isClosed = false;

  static pair(): readonly [StandInPort, StandInPort] {
    const [one, other] = [new StandInPort(), new StandInPort()];
    one.#other = other;
    other.#other = one;
    return [one, other];
  }

  postMessage(data: unknown): void {
    if (!this.#isClosed) {
      this.#other?.take(data);
    }
  }

  start(): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = undefined;
    waiting.forEach((data) => this.take(data));
  }

  close(): void {
    if (!this.#isClosed) {
      this.#isClosed = true;
      this.#relay?.close();
      this.emit('close');
      this.#other?.close();
    }
  }

  /** Hands this end to another process: what is posted to it goes there. What comes from there is given to `postMessage`. */
  handOver(deliver: Deliver, close: () => void): void {
    this.#relay = { deliver, close };
    this.start();
  }

  /** Takes what was posted to the other end. */
  take(data: unknown): void {
    if (this.#relay) {
      this.#relay.deliver(data);
    } else if (this.#waiting) {
      this.#waiting.push(data);
    } else {
      this.emit('message', { data, ports: [] });
    }
  }
}

/** `MessageChannelMain`. */
export class StandInChannel {
  readonly port1: StandInPort;
  readonly port2: StandInPort;

  constructor() {
    [this.port1, this.port2] = StandInPort.pair();
  }
}

/** What travels between processes for ports that were handed over. Ports are numbered by who hands them over. */
export type PortMessage =
  | { readonly kind: 'message'; readonly data: unknown; readonly ports: readonly number[]; readonly channel?: string }
  | { readonly kind: 'port-message'; readonly port: number; readonly data: unknown }
  | { readonly kind: 'port-close'; readonly port: number };

/** The handed-over ports of one connection to another process. */
export class PortTable {
  readonly #ports = new Map<number, StandInPort>();
  readonly #send: (message: PortMessage) => void;
  #next = 1;

  constructor(send: (message: PortMessage) => void) {
    this.#send = send;
  }

  /** Hands an end over to the other process. @returns its number there */
  handOver(port: StandInPort): number {
    const number = this.#next++;
    this.#ports.set(number, port);
    port.handOver(
      (data) => this.#send({ kind: 'port-message', port: number, data }),
      () => this.#close(number),
    );
    return number;
  }

  /** Takes what the other process says of a port. */
  receive(message: PortMessage): void {
    if (message.kind === 'port-message') {
      this.#ports.get(message.port)?.postMessage(message.data);
    } else if (message.kind === 'port-close') {
      this.#ports.get(message.port)?.close();
    }
  }

  /** The other process is gone. */
  closeAll(): void {
    [...this.#ports.values()].forEach((port) => port.close());
  }

  #close(number: number): void {
    if (this.#ports.delete(number)) {
      this.#send({ kind: 'port-close', port: number });
    }
  }
}
