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
