import { ContractClient, type Channel } from '#shared/ipc/contract-client.ts';
import { stationContract, type StationContract } from '#shared/ipc/station-contract.ts';

export type StationClient = ContractClient<StationContract>;

/** What the preload script posts to the page: a port to the station, beside the message, and that the station has stopped. */
const portMessage = 'reading-room:station-port';
const stoppedMessage = 'reading-room:station-stopped';
const lostMessage = 'reading-room:station-lost';

/** How a connection ends with the station: it is started again, or it was too often already. */
export const ends = { stopped: 'the station stopped', lost: 'the station stopped for good' };

/** Calls the listener with a new connection each time the station was started: it may have died and been started again. */
export function onStation(listener: (station: StationClient) => void): () => void {
  const receive = (event: MessageEvent): void => {
    const [port] = event.ports;
    if (event.source === window && event.data === portMessage && port !== undefined) {
      listener(new ContractClient(stationContract, channelOver(port)));
    }
  };
  window.addEventListener('message', receive);
  return () => window.removeEventListener('message', receive);
}

/** The keys that take the clipboard, pressed in any program, send its text; it is a report. */
const clipboardKind = 'reading-room:clipboard-report';

/** Calls the listener with each text that those keys send. @returns what ends the listening */
export function onClipboardReport(listener: (text: string) => void): () => void {
  const receive = (event: MessageEvent<unknown>): void => {
    const { data } = event;
    if (event.source === window && isClipboardReport(data)) {
      listener(data.text);
    }
  };
  window.addEventListener('message', receive);
  return () => window.removeEventListener('message', receive);
}

function isClipboardReport(data: unknown): data is { readonly kind: typeof clipboardKind; readonly text: string } {
  return (
    typeof data === 'object' &&
    data !== null &&
    'kind' in data &&
    data.kind === clipboardKind &&
    'text' in data &&
    typeof data.text === 'string'
  );
}

function channelOver(port: MessagePort): Channel {
  return {
    send: (message) => port.postMessage(message),
    onMessage(listener) {
      port.addEventListener('message', ({ data }) => listener(data));
      port.start();
    },
    onExit(listener) {
      const receive = (event: MessageEvent): void => {
        if (event.source === window && (event.data === stoppedMessage || event.data === lostMessage)) {
          window.removeEventListener('message', receive);
          listener(event.data === lostMessage ? ends.lost : ends.stopped);
        }
      };
      window.addEventListener('message', receive);
    },
    kill: () => port.close(),
  };
}
