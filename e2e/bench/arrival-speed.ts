import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hl7Server, type Hl7MessageEvent } from '@medplum/hl7';
import type { Page } from 'playwright-core';
import { usualSources } from '#shared/records/source-settings.ts';
import { inventedResult } from '../arrivals/invented-result.ts';
import { createSender } from '../arrivals/sender.ts';
import { scriptOptions, wholeNumber } from '../script/script-options.ts';
import { withBuiltWindow } from './built-window.ts';
import { fillStation } from './full-station.ts';

const values = scriptOptions({
  help: `Usage: npm run bench:arrivals -- [options]

How fast a report that another system sends is acknowledged and seen, with a full worklist in Chromium over loopback:

  from a message's last byte until its acknowledgement is there: this station, which has it on the disk by then; and @medplum/hl7, a peer that
  takes messages apart, keeps nothing, and acknowledges
  from the acknowledgement until the report's line stands in the worklist

  --reports N   reports in the worklist (20000)
  --messages N  how many are sent to each (300)

Exit codes: 0 measured, 2 wrong options.`,
  options: { reports: { type: 'string', default: '20000' }, messages: { type: 'string', default: '300' } },
});
const reports = wholeNumber(values.reports, '--reports', 100);
const messages = wholeNumber(values.messages, '--messages', 1);

/** Notes when a title first stands in the worklist, in milliseconds since 1970. */
const noteLines = `{
  window.firstSeen = new Map();
  const list = document.querySelector('.worklist');
  new MutationObserver(() => {
    for (const [title] of list.textContent.matchAll(/XR CHEST \\d+/g)) {
      if (!window.firstSeen.has(title)) {
        window.firstSeen.set(title, Date.now());
      }
    }
  }).observe(list, { childList: true, subtree: true, characterData: true });
}`;

const userFolder = await mkdtemp(join(tmpdir(), 'reading-room-bench-'));
try {
  await measure();
} finally {
  await rm(userFolder, { recursive: true, force: true });
}
// The peer leaves connections open.
process.exit(0);

async function measure(): Promise<void> {
  const port = await freePort();
  const peerPort = await freePort();
  const folder = await fillStation(userFolder, reports);
  const store = folder.open();
  if (!store.ok) {
    throw new Error(store.failure.message);
  }
  const listen = { address: '127.0.0.1', port, senders: [], tls: null };
  store.value.settings.set('sources', JSON.stringify({ ...usualSources, listen }));
  store.value.close();
  const peer = new Hl7Server((connection) =>
    connection.addEventListener('message', (event: Hl7MessageEvent) => connection.send(event.message.buildAck())),
  );
  await peer.start(peerPort);
  await withBuiltWindow(userFolder, async (page) => {
    await page.evaluate(noteLines);
    const acknowledged: number[] = [];
    const seen: number[] = [];
    const sender = createSender({ port: () => port });
    const peerSender = createSender({ port: () => peerPort });
    const ofPeer: number[] = [];
    for (let number = 1; number <= messages; number += 1) {
      const title = `XR CHEST ${number}`;
      const message = inventedResult(number).message.replace('XR CHEST 2 VIEWS', title);
      const begun = performance.now();
      await sender.send(message);
      acknowledged.push(performance.now() - begun);
      const at = Date.now();
      seen.push(Math.max(0, (await firstSeen(page, title)) - at));
      const begunAtPeer = performance.now();
      await peerSender.send(message);
      ofPeer.push(performance.now() - begunAtPeer);
    }
    sender.close();
    peerSender.close();
    console.log(
      `${reports} reports in the worklist, ${messages} messages\n\nMilliseconds${'median    95 %    most'.padStart(78)}`,
    );
    row('acknowledged by the station, on the disk', acknowledged);
    row('acknowledged by @medplum/hl7, kept nowhere', ofPeer);
    row('from the acknowledgement to the line in the worklist', seen);
  });
}

/** When a title first stood in the worklist. The page lets nobody make functions of text, so it is asked again and again. */
async function firstSeen(page: Page, title: string): Promise<number> {
  for (;;) {
    const at = await page.evaluate<number | null>(`window.firstSeen.get(${JSON.stringify(title)}) ?? null`);
    if (at !== null) {
      return at;
    }
    await page.waitForTimeout(50);
  }
}

function freePort(): Promise<number> {
  const server = createServer();
  const { promise, resolve } = Promise.withResolvers<number>();
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
  });
  return promise;
}

function row(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  console.log(`${what.padEnd(64)}${at(0.5).padStart(10)}${at(0.95).padStart(8)}${at(1).padStart(8)}`);
}
