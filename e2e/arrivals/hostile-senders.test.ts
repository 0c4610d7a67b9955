import { connect, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inventedResult } from './invented-result.ts';
import { createSender } from './sender.ts';
import { startStation, type StationProcess } from './station-process.ts';

const megabyte = 1024 * 1024;
/** Memory that a station may take beyond what it has at rest, whatever is sent to it: all messages that it holds at once, and room. */
const mostGrowth = 300 * megabyte;

const folder = mkdtempSync(join(tmpdir(), 'reading-room-hostile-'));
let station: StationProcess;
let atRest = 0;
let number = 0;

beforeAll(async () => {
  const started = await startStation(folder);
  if (started === undefined) {
    throw new Error('the station did not start');
  }
  station = started;
  await answersAsUsual();
  atRest = station.memory();
});

afterAll(async () => {
  await station.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** Another sender is served at once. */
async function answersAsUsual(): Promise<void> {
  const sender = createSender({ port: () => station.port });
  number += 1;
  const begun = performance.now();
  const answer = await sender.send(inventedResult(number).message);
  sender.close();
  expect(answer).toContain(`MSA|AA|C${number}\r`);
  // Not a figure of speed: a station that is held up answers when its limits say so, after many seconds.
  expect(performance.now() - begun).toBeLessThan(10_000);
}

function connected(): Promise<Socket> {
  const socket = connect(station.port, '127.0.0.1');
  socket.on('error', () => {});
  return new Promise((resolve) => socket.once('connect', () => resolve(socket)));
}

async function closed(socket: Socket): Promise<void> {
  socket.resume();
  while (!socket.destroyed) {
    await setTimeout(10);
  }
}

it('a message without an end is cut off', async () => {
  const socket = await connected();
  socket.write(`\u000B${inventedResult(999).message}`);
  const block = Buffer.alloc(megabyte, 'OBX|1|TX|x||endless\r');
  for (let sent = 0; sent < 30 && !socket.destroyed; sent += 1) {
    if (!socket.write(block)) {
      await Promise.race([new Promise((resolve) => socket.once('drain', resolve)), closed(socket)]);
    }
  }
  await closed(socket);
  await answersAsUsual();
  expect(station.memory() - atRest).toBeLessThan(mostGrowth);
});

it('a thousand connections leave room for one more', async () => {
  const sockets = await Promise.all(Array.from({ length: 1000 }, () => connected()));
  sockets.forEach((socket, index) => socket.write(index % 2 === 0 ? '\u000BMSH|^~\\&|half a message' : ''));
  await answersAsUsual();
  sockets.forEach((socket) => socket.destroy());
  await answersAsUsual();
  expect(station.memory() - atRest).toBeLessThan(mostGrowth);
});

it('who drips byte after byte holds up nobody', async () => {
  const drips = await Promise.all(Array.from({ length: 50 }, () => connected()));
  drips.forEach((socket) => socket.write('\u000B'));
  for (let round = 0; round < 20; round += 1) {
    drips.forEach((socket) => socket.write('M'));
    await setTimeout(50);
  }
  await answersAsUsual();
  drips.forEach((socket) => socket.destroy());
});

it('noise is no message', async () => {
  const socket = await connected();
  const noise = Buffer.from(Array.from({ length: 200_000 }, (_, index) => (index * 7919 + (index >> 3)) % 256));
  socket.write(noise);
  socket.end();
  await closed(socket);
  await answersAsUsual();
});

it('nonsense within the form is refused with its reason', async () => {
  const sender = createSender({ port: () => station.port });
  for (const [message, reason] of [
    ['MSH', 'delimiters'],
    ['hello', 'does not begin with an MSH'],
    ['MSH|^~\\&|||||||ORU^R01|X1|P|2.5\r', 'no PID'],
    ['MSH|^~\\&|||||||ADT^A01|X2|P|2.5\rPID|1\r', 'ADT are not read'],
    ['MSH|^~\\&|||||||ORU^R01||P|2.5\rPID|1||1\rOBR|1\rOBX|1|TX|a||FINDINGS: Clear.', 'no control id'],
    [`MSH|^~\\&|||||||ORU^R01|X3|P|2.5\rPID|1||1\rOBR|1\r${'\u0000\uFFFF|^~'.repeat(1000)}`, 'no text'],
  ] as const) {
    expect(await sender.send(message)).toMatch(new RegExp(`MSA\\|A[ER]\\|[^|]*\\|[^\\r]*${reason}`, 'u'));
  }
  sender.close();
  await answersAsUsual();
});
