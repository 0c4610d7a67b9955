import { connect, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** A sender of HL7 v2 messages as interface engines are: one message after the other, each sent again until it is acknowledged. */
export interface Sender {
  /** The text of the acknowledgement. */
  send(message: string): Promise<string>;
  close(): void;
}

export interface SenderOptions {
  readonly port: () => number;
  /** How often something had to be sent again. */
  readonly onRetry?: () => void;
}

export function createSender({ port, onRetry = () => {} }: SenderOptions): Sender {
  let socket: Socket | undefined;
  let received = '';
  let wake: (() => void) | undefined;

  async function connected(): Promise<Socket> {
    while (socket === undefined || socket.destroyed) {
      const attempt = connect(port(), '127.0.0.1');
      attempt.setNoDelay(true);
      attempt.on('data', (chunk: Buffer) => {
        received += chunk.toString('utf8');
        wake?.();
      });
      attempt.on('close', () => wake?.());
      attempt.on('error', () => {});
      const isOpen = await new Promise<boolean>((resolve) => {
        attempt.once('connect', () => resolve(true));
        attempt.once('close', () => resolve(false));
      });
      if (isOpen) {
        socket = attempt;
      } else {
        await setTimeout(20);
      }
    }
    return socket;
  }

  async function exchange(message: string): Promise<string | undefined> {
    const open = await connected();
    received = '';
    open.write(`\u000B${message}\u001C\r`);
    while (!received.includes('\u001C')) {
      if (open.destroyed) {
        return undefined;
      }
      await new Promise<void>((resolve) => (wake = resolve));
    }
    return received.replaceAll('\u000B', '').replaceAll('\u001C', '');
  }

  return {
    async send(message) {
      for (;;) {
        const answer = await exchange(message);
        if (answer !== undefined) {
          return answer;
        }
        onRetry();
      }
    },
    close: () => socket?.destroy(),
  };
}
