import { setTimeout } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { readingRoom } from '../command-line/reading-room-process.ts';
import { canMount, mountSmallDisk } from '../window/small-disk.ts';
import { inventedResult } from './invented-result.ts';
import { createSender } from './sender.ts';
import { startStation } from './station-process.ts';

it.skipIf(!canMount())(
  'a station whose disk is full acknowledges nothing that it cannot keep',
  async () => {
    const disk = mountSmallDisk(60);
    if (disk === undefined) {
      throw new Error('it could be mounted a moment ago');
    }
    onTestFinished(() => disk.remove());
    const station = await startStation(disk.folder);
    if (station === undefined) {
      throw new Error('the station did not start');
    }
    onTestFinished(() => station.kill());
    const sent = { again: 0 };
    const sender = createSender({ port: () => station.port, onRetry: () => (sent.again += 1) });
    let acknowledged = 0;
    const sending = (async () => {
      for (let number = 1; number <= 400; number += 1) {
        expect(await sender.send(inventedResult(number).message)).toContain(`MSA|AA|C${number}\r`);
        acknowledged = number;
      }
    })();
    disk.fill();
    // The space that the station keeps for this is used up again and again.
    while (sent.again < 20) {
      disk.fill();
      await setTimeout(20);
    }
    expect(acknowledged).toBeLessThan(400);
    disk.free();
    await sending;
    sender.close();
    await station.stop();
    const { stdout } = await readingRoom(['reports', disk.folder, '--json']);
    const held = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { study: { accession: string } }).study.accession);
    expect(held.toSorted()).toEqual(Array.from({ length: 400 }, (_, index) => inventedResult(index + 1).accession));
  },
  180_000,
);
