import { MessageChannelMain, utilityProcess, type UtilityProcess, type WebContents } from 'electron';
import type { OpenDeskOptions } from '#main/desk.ts';
import type { HostMessage } from '#shared/ipc/host-message.ts';
import type { ClipboardShortcut } from './clipboard-shortcut.ts';
import { serveStation } from './serve-station.ts';

/** What the preload script passes on to the page. A port says nothing of the death of who had its other end. */
const portChannel = 'reading-room:station-port';
const stoppedChannel = 'reading-room:station-stopped';
/** It stopped, and is not started again. */
const lostChannel = 'reading-room:station-lost';

/** A station that stops more often than this in `countedMs` is not started again by itself. */
const mostRestarts = 5;
const countedMs = 60_000;
/** How long a station may take to end by itself. */
const stopMs = 5000;

export interface StationRunner {
  /** Gives the page a new port to the station. */
  connect(): void;
  /** The page's process stopped by itself. */
  tellWindowEnded(): void;
  /** The page was kept from an address. */
  tellRefused(address: string): void;
  /** Lets the station keep what the page sent last, and ends it. */
  stop(): Promise<void>;
}

export interface StationOptions extends Pick<
  OpenDeskOptions,
  'dataFolder' | 'keyFolder' | 'modelFolder' | 'programVersion'
> {
  readonly logFolder: string;
}

/** What the station process is told when it is started. */
export interface StationProcessOptions extends StationOptions {
  /** How often it stopped by itself since the program was started. */
  readonly restarts: number;
}

export interface StationProgram {
  readonly stationFile: string;
  readonly engineFile: string;
  readonly shortcut: ClipboardShortcut;
  readonly options: StationOptions;
}

/** Keeps the station process running beside the window, and the page connected to it. */
export function keepStationRunning(page: WebContents, program: StationProgram): StationRunner {
  let station: UtilityProcess | undefined;
  let isStopping = false;
  let isPageReady = false;
  const stops: number[] = [];

  function start(): void {
    const options: StationProcessOptions = { ...program.options, restarts: stops.length };
    const started = utilityProcess.fork(program.stationFile, [JSON.stringify(options)], {
      serviceName: 'Reading Room station',
    });
    station = started;
    serveStation(started, program.engineFile, program.shortcut);
    connect();
    // Its exit follows.
    started.on('error', () => {});
    started.once('exit', () => {
      station = undefined;
      if (isStopping) {
        return;
      }
      const now = Date.now();
      stops.push(now);
      const isGivenUp = stops.filter((at) => now - at < countedMs).length > mostRestarts;
      if (isPageReady) {
        page.postMessage(isGivenUp ? lostChannel : stoppedChannel, null);
      }
      if (!isGivenUp) {
        start();
      }
    });
  }

  function tell(message: HostMessage): void {
    station?.postMessage(message);
  }

  function connect(): void {
    if (isPageReady && station !== undefined) {
      const { port1, port2 } = new MessageChannelMain();
      station.postMessage('connect' satisfies HostMessage, [port1]);
      page.postMessage(portChannel, null, [port2]);
    }
  }

  start();
  return {
    connect() {
      isPageReady = true;
      connect();
    },
    tellWindowEnded: () => tell('window-ended'),
    tellRefused(address) {
      if (URL.canParse(address)) {
        const { protocol, host } = new URL(address);
        tell({ kind: 'request-refused', origin: `${protocol}//${host}` });
      }
    },
    stop() {
      isStopping = true;
      const stopping = station;
      return new Promise((resolve) => {
        if (stopping === undefined) {
          resolve();
          return;
        }
        stopping.once('exit', () => resolve());
        tell('stop');
        setTimeout(() => stopping.kill(), stopMs);
      });
    },
  };
}
