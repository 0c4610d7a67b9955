import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scriptOptions } from '../script/script-options.ts';
import { takePictures } from './window-pictures.ts';

scriptOptions({
  help: `Usage: npm run pictures

Starts the program, works in it as a reader does, and writes the README's pictures of its window to docs/pictures.

Exit codes: 0 they are written, 2 wrong options.`,
  options: {},
});

const userFolder = await mkdtemp(join(tmpdir(), 'reading-room-pictures-'));
try {
  await takePictures(userFolder, join(import.meta.dirname, '../../docs/pictures'));
} finally {
  await rm(userFolder, { recursive: true, force: true });
}
