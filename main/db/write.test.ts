import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDatabase } from './open-database.ts';
import { key, temporaryFolder, valueOf } from './store.testing.ts';
import { createWrite } from './write.ts';

/** A database that may grow no further, with SQLite's own error for it, until the reserve is given up. */
function fullDatabase(roomAfterRelease: number) {
  const folder = temporaryFolder();
  const database = valueOf(openDatabase(join(folder, 'x.db'), key));
  database.exec('CREATE TABLE texts (text TEXT) STRICT');
  const limit = (pages: number) => database.pragma(`max_page_count = ${pages}`);
  limit(Number(database.pragma('page_count', { simple: true })) + 1);
  let released = 0;
  const reserve = {
    release() {
      released += 1;
      limit(roomAfterRelease);
      return released === 1;
    },
  };
  const add = database.prepare('INSERT INTO texts VALUES (?)');
  const texts = database.prepare('SELECT count(*) FROM texts').pluck();
  return { write: createWrite(database, reserve), add, count: () => texts.get(), released: () => released };
}

const long = 'x'.repeat(20_000);

it('on a full disk the reserve is given up and the change is made', () => {
  const { write, add, count, released } = fullDatabase(1000);
  valueOf(write(() => add.run(long)));
  expect([count(), released()]).toEqual([1, 1]);
});

it('where the reserve does not help either, the failure is a value and nothing is half done', () => {
  const { write, add, count, released } = fullDatabase(3);
  const twice = write(() => {
    add.run('short');
    add.run(long);
  });
  expect(twice).toMatchObject({ ok: false, failure: { code: 'DISK_FULL' } });
  expect([count(), released()]).toEqual([0, 1]);
});

it('a mistake of the program is no failure: it is thrown, and nothing is half done', () => {
  const { write, add, count } = fullDatabase(1000);
  const wrong = () => {
    add.run('short');
    throw new TypeError('bug');
  };
  expect(() => write(wrong)).toThrow('bug');
  expect(count()).toBe(0);
});
