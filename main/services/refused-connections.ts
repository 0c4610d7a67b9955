import type { RefusedConnection } from '#shared/records/about-record.ts';
import type { Log, Now } from './ports.ts';

/** How many are remembered: the last ones. */
const mostRemembered = 100;
const longestOrigin = 200;

/** Connections that something in the program tried to make and that were refused. In memory alone: an address may say too much for a log. */
export interface RefusedConnections {
  /** @param address of which no more than the origin is kept; what is no address is none */
  add(address: string): void;
  /** The newest first. */
  list(): readonly RefusedConnection[];
}

/** Logs that something was refused, not what: once for each origin that is not among the last ones. */
export function createRefusedConnections(now: Now, log: Log): RefusedConnections {
  const refused: RefusedConnection[] = [];
  return {
    add(address) {
      const origin = originOf(address);
      if (origin === undefined) {
        return;
      }
      if (!refused.some((known) => known.origin === origin)) {
        log({ event: 'request-refused' });
      }
      refused.unshift({ at: now(), origin });
      refused.length = Math.min(refused.length, mostRemembered);
    },
    list: () => refused,
  };
}

/** "https://example.org" of a longer address; of one without a host ("data:") its scheme alone. */
function originOf(address: string): string | undefined {
  if (!URL.canParse(address)) {
    return undefined;
  }
  const { protocol, host } = new URL(address);
  return (host === '' ? protocol : `${protocol}//${host}`).slice(0, longestOrigin);
}
