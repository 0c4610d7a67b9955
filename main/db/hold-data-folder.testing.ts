/** A process that opens the data folder it is given, says so, and keeps it until it is killed. */
import process from 'node:process';
import { openStore } from './open-store.ts';

const [folder = ''] = process.argv.slice(2);
const key = Uint8Array.from({ length: 32 }, (_, index) => index + 1);
const opened = openStore({ folder, key, now: 0, ballast: 4096 });
process.stdout.write(opened.ok ? 'open\n' : `${opened.failure.code}\n`);
setInterval(() => {}, 1000);
