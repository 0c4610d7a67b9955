import { MessageChannelMain, utilityProcess, type UtilityProcess, type WebContents } from 'electron';

/** What the preload script passes on to the page. A port says nothing of the death of who had its other end. */
const portChannel = 'reading-room:station-port';
const stoppedChannel = 'reading-room:station-stopped';

/** A station that stops more often than this in `countedMs` is not started again by itself. */
const mostRestarts = 5;
const countedMs = 60_000;

export interface StationRunner {
  /** Gives the page a new port to the station. */
  connect(): void;
  stop(): void;
}

export interface StationProgram {
  readonly programFile: string;
  /** Where this user's data and keys lie, each in a folder of its own. */
  readonly userFolder: string;
}

/** Keeps the station process running beside the window, and the page connected to it. */
export function keepStationRunning(page: WebContents, { programFile, userFolder }: StationProgram): StationRunner {
  let station: UtilityProcess | undefined;
  let isStopping = false;
  let isPageReady = false;
  let isStationReady = false;
  const stops: number[] = [];

  function start(): void {
    const started = utilityProcess.fork(programFile, [userFolder], { serviceName: 'Reading Room station' });
    station = started;
    started.once('message', () => {
      isStationReady = true;
      connect();
    });
    started.once('exit', () => {
      isStationReady = false;
      if (isPageReady && !isStopping) {
        page.postMessage(stoppedChannel, null);
      }
      const now = Date.now();
      stops.push(now);
      if (!isStopping && stops.filter((at) => now - at < countedMs).length <= mostRestarts) {
        start();
      }
    });
  }

  function connect(): void {
    if (isPageReady && isStationReady) {
      const { port1, port2 } = new MessageChannelMain();
      station?.postMessage('connect', [port1]);
      page.postMessage(portChannel, null, [port2]);
    }
  }

  start();
  return {
    connect() {
      isPageReady = true;
      connect();
    },
    stop() {
      isStopping = true;
      station?.kill();
    },
  };
}
