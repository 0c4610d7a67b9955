import { ContractClient, type Channel } from '#shared/ipc/contract-client.ts';
import { stationContract, type StationContract } from '#shared/ipc/station-contract.ts';

export type StationClient = ContractClient<StationContract>;

/** What the preload script posts to the page, with the port to the station beside it. */
const portMessage = 'reading-room:station-port';

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
    // The other end of a port closes when its process ends.
    onExit: (listener) => port.addEventListener('close', () => listener('the station stopped')),
    kill: () => port.close(),
  };
}
