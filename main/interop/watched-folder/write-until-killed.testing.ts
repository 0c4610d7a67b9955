/** A process that writes large files into a folder, and says of each that it is written, until it is killed. */
import process from 'node:process';
import { writeToFolder } from './write-to-folder.ts';

const [folder = '', size = ''] = process.argv.slice(2);
for (let number = 0; ; number += 1) {
  const written = await writeToFolder(folder, `${number}.hl7`, Buffer.alloc(Number(size), 'x'));
  process.stdout.write(written.ok ? `${number}\n` : `${written.failure.message}\n`);
}
