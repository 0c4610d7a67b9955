import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { readingRoom } from '../command-line/reading-room-process.ts';
import { temporaryFolderFor } from '../window/temporary-folder.ts';
import { startStation } from './station-process.ts';

const fixtures = new URL('../messages/fixtures/', import.meta.url).pathname;

it('a station takes the files of a folder, says why one failed, and holds what was in the others', async () => {
  const folder = temporaryFolderFor(onTestFinished);
  const inbox = join(folder, 'inbox');
  mkdirSync(inbox);
  const station = await startStation(folder, { inbox });
  onTestFinished(() => station?.kill());
  for (const name of ['fhir-html-form.json', 'zip-of-messages.zip', 'no-obx.hl7', 'loinc-sections.hl7']) {
    copyFileSync(join(fixtures, name), join(inbox, name));
  }
  const reason = join(inbox, 'failed', 'no-obx.hl7.reason.txt');
  await vi.waitFor(() => expect(existsSync(reason)).toBe(true), { timeout: 60_000 });
  expect(readFileSync(reason, 'utf8')).toContain('no text of a report');
  await vi.waitFor(
    () => {
      const left = readdirSync(inbox, { withFileTypes: true }).filter((entry) => entry.isFile());
      expect(left).toEqual([]);
      expect(readdirSync(join(inbox, 'done'), { recursive: true })).toHaveLength(2 + 3);
    },
    { timeout: 60_000 },
  );
  const { stdout } = await readingRoom(['reports', folder, '--json']);
  const held = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { source: string; study?: { patient?: { family?: string } } });
  expect(held).toHaveLength(4);
  expect(held.every(({ source, study }) => source === 'folder' && study?.patient?.family !== undefined)).toBe(true);
});
