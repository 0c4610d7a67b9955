import process from 'node:process';
import { openDesk } from './desk-client.ts';

/** A station of its own process that is killed in the very moment in which a report is accepted. Arguments: the folder, the report's text. */

const [folder = '', text = ''] = process.argv.slice(2);
const desk = openDesk(folder);
const [reader] = await desk.done('listReaders', {});
await desk.done('signIn', { readerId: reader?.id ?? '', pin: '2468' });
const { id, findings } = await desk.done('addReport', { text, source: 'paste' });
const impression = 'Small left pleural effusion.';
await desk.done('writeReport', { id, part: 'impression', text: impression });
await desk.done('acceptReport', { id, seen: { findings, impression } });
process.kill(process.pid, 'SIGKILL');
