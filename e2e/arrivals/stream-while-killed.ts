import { execFile } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createSender } from './sender.ts';
import { inventedResult } from './invented-result.ts';
import { startStation, type StationProcess } from './station-process.ts';

const program = fileURLToPath(new URL('../../main/hosts/node/reading-room.js', import.meta.url));

/** What became of messages that were acknowledged. */
export interface StreamOutcome {
  readonly messages: number;
  readonly acknowledged: number;
  readonly kills: number;
  /** Of these, while the station was still being opened. */
  readonly killsAtStart: number;
  readonly sentAgain: number;
  /** Acknowledged, and not there. */
  readonly lost: number;
  /** There twice. */
  readonly doubled: number;
  /** There with other findings. */
  readonly altered: number;
  /** There, and never sent. */
  readonly foreign: number;
  readonly seconds: number;
}

export interface StreamOptions {
  /** Where the program keeps what is this user's; empty. */
  readonly folder: string;
  readonly messages: number;
  readonly kills: number;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly onKill?: (kills: number, acknowledged: number) => void;
}

/**
 * Sends messages to a real station, kills it again and again in the middle, and compares in the end what it acknowledged with what it
 * holds, as `reading-room reports` lists it.
 */
export async function streamWhileKilled({
  folder,
  messages,
  kills,
  random,
  onKill,
}: StreamOptions): Promise<StreamOutcome> {
  const begun = performance.now();
  const acknowledged = new Map<string, string>();
  let sentAgain = 0;
  let done = 0;
  let killsAtStart = 0;
  const first = await startStation(folder);
  if (first === undefined) {
    throw new Error('the station did not start');
  }
  const { port } = first;
  const sender = createSender({ port: () => port, onRetry: () => (sentAgain += 1) });

  async function sendAll(): Promise<void> {
    for (let number = 1; number <= messages; number += 1) {
      const { accession, findings, message } = inventedResult(number);
      const answer = await sender.send(message);
      if (!answer.includes(`MSA|AA|C${number}\r`)) {
        throw new Error(`message ${number} was answered by ${answer}`);
      }
      acknowledged.set(accession, findings);
    }
  }

  /** Kills when so many more were acknowledged, which the kills left share evenly, and a moment later. */
  async function killAgainAndAgain(): Promise<StationProcess> {
    let station: StationProcess | undefined = first;
    while (done < kills) {
      const giveUp = new AbortController();
      const isEarly = random() < 0.1;
      if (station === undefined) {
        const starting = startStation(folder, { port, giveUp: giveUp.signal });
        if (isEarly) {
          await setTimeout(random() * 1000);
          giveUp.abort();
        }
        station = await starting;
        if (station === undefined) {
          killsAtStart += 1;
          done += 1;
          onKill?.(done, acknowledged.size);
          continue;
        }
      }
      const share = Math.floor(((messages - acknowledged.size) / (kills - done + 1)) * 2 * random());
      const until = Math.min(acknowledged.size + share, messages - 1);
      while (acknowledged.size < until) {
        await setTimeout(2);
      }
      await setTimeout(random() * 20);
      await station.kill();
      station = undefined;
      done += 1;
      onKill?.(done, acknowledged.size);
    }
    const last = station ?? (await startStation(folder, { port }));
    if (last === undefined) {
      throw new Error('the station did not start again');
    }
    return last;
  }

  const [last] = await Promise.all([killAgainAndAgain(), sendAll()]);
  sender.close();
  await last.stop();
  const held = await listReports(folder);
  const counts = new Map<string, number>();
  held.forEach(({ accession }) => counts.set(accession, (counts.get(accession) ?? 0) + 1));
  return {
    messages,
    acknowledged: acknowledged.size,
    kills: done,
    killsAtStart,
    sentAgain,
    lost: [...acknowledged.keys()].filter((accession) => !counts.has(accession)).length,
    doubled: [...counts.values()].filter((count) => count > 1).length,
    altered: held.filter(
      ({ accession, findings }) =>
        acknowledged.get(accession) !== undefined && acknowledged.get(accession) !== findings,
    ).length,
    foreign: held.filter(({ accession }) => !acknowledged.has(accession)).length,
    seconds: Math.round((performance.now() - begun) / 1000),
  };
}

interface HeldReport {
  readonly accession: string;
  readonly findings: string;
}

async function listReports(folder: string): Promise<readonly HeldReport[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, 'reports', folder, '--json'], {
    maxBuffer: 1024 ** 3,
  });
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { study, findings } = JSON.parse(line) as { study?: { accession?: string }; findings: string };
      return { accession: study?.accession ?? '', findings };
    });
}
