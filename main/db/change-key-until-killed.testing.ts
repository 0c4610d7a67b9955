/** A process that changes a database's key, and says when it begins. */
import process from 'node:process';
import { changeDatabaseKey } from './change-key.ts';
import { openDatabase } from './open-database.ts';

const [file = '', from = '', to = ''] = process.argv.slice(2);
const keyOf = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const database = openDatabase(file, keyOf(from));
if (database.ok) {
  process.stdout.write('begins\n', () => {
    process.stdout.write(changeDatabaseKey(database.value, keyOf(to)).ok ? 'done\n' : 'failed\n');
  });
}
