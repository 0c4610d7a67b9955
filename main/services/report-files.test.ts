import { describe, expect, it } from 'vitest';
import { ids, openTestStore, reportId, temporaryFolder, valueOf } from '#main/db/store.testing.ts';
import { readReportsInBytes } from '#main/interop/read-reports.ts';
import { writeZip } from '#main/interop/zip-writer.testing.ts';
import { usualSources } from '#shared/records/source-settings.ts';
import type { ReaderRecord } from '#shared/records/reader-record.ts';
import { createArrivals } from './arrivals.ts';
import { createReportFiles } from './report-files.ts';
import { noReturns } from './returns.testing.ts';
import { createReports, longestReport } from './reports.ts';
import { createSession } from './session.ts';

const ada: ReaderRecord = { id: ids.reader, name: 'Ada', role: 'reader', signsInBy: 'pin', createdAt: 1 };
const text = 'EXAM: XR chest\nFINDINGS: There is a small left pleural effusion.';

function station() {
  const store = openTestStore(temporaryFolder());
  let made = 0;
  const session = createSession(
    () => 0,
    () => 1,
  );
  session.signIn(ada);
  const newId = () => reportId((made += 1));
  const reports = createReports({
    ...store,
    returns: noReturns,
    sourceSettings: () => usualSources,
    session,
    now: () => 1,
    newId,
  });
  const arrivals = createArrivals({ store, now: () => 1, newId });
  const files = createReportFiles({ arrivals, session, readFile: readReportsInBytes });
  const told: string[] = [];
  const add = (name: string, bytes: Uint8Array | string, onAdded: (id: string) => void = () => {}) =>
    files.add({ name, bytes: Buffer.from(bytes), source: 'drop' }, (id) => {
      told.push(id);
      onAdded(id);
    });
  return { session, reports, add, told };
}

it('a text file is a report', async () => {
  const { reports, add, told } = station();
  const { added, failures } = valueOf(await add('chest.txt', text));
  expect(failures).toEqual([]);
  expect(added).toEqual(told);
  expect(valueOf(reports.get(added[0] ?? ''))).toMatchObject({ text, source: 'drop', title: 'XR chest' });
});

it('of a file with several reports each comes in by itself, and what is wrong with others is said', async () => {
  const { reports, add, told } = station();
  const lines = ['Left effusion.', '---', 'Clear.'].map((line) => JSON.stringify({ text: line }));
  const { added, failures } = valueOf(await add('night.jsonl', [...lines, '{ broken'].join('\n')));
  expect(added).toEqual(told);
  expect(valueOf(reports.list({ offset: 0, limit: 9 })).total).toBe(2);
  expect(failures.map(({ code }) => code)).toEqual(['REPORT_EMPTY', 'REPORT_MALFORMED']);
  expect(failures.every(({ message }) => message.startsWith('night.jsonl line '))).toBe(true);
});

it('a zip file is read as the command line reads it', async () => {
  const { add } = station();
  const { added, failures } = valueOf(
    await add(
      'night.zip',
      writeZip([
        { name: 'a.txt', content: text },
        { name: 'b.pdf', content: '%PDF-1.4' },
      ]),
    ),
  );
  expect(added).toHaveLength(1);
  expect(failures).toEqual([
    { code: 'REPORT_NOT_TEXT', message: expect.stringContaining('night.zip entry b.pdf is a PDF') },
  ]);
});

describe('a file that is no report', () => {
  it.each([
    ['', 'REPORT_EMPTY'],
    [' \n--- ', 'REPORT_EMPTY'],
    [`${'word '.repeat(longestReport / 5)}x`, 'REPORT_TOO_LARGE'],
    ['%PDF-1.4', 'REPORT_NOT_TEXT'],
  ])('is named', async (content, code) => {
    const { add } = station();
    const { added, failures } = valueOf(await add('a\u001b[2Jb.txt', content));
    expect(added).toEqual([]);
    expect(failures).toEqual([{ code, message: expect.stringMatching(/^a\?\[2Jb\.txt /u) }]);
  });
});

it('needs somebody who works, to the end', async () => {
  const { session, add } = station();
  const lines = ['One.', 'Two.', 'Three.'].map((findings) => JSON.stringify({ findings })).join('\n');
  const { added, failures } = valueOf(await add('night.jsonl', lines, () => session.lock()));
  expect(added).toHaveLength(1);
  expect(failures).toMatchObject([{ code: 'SIGNED_OUT' }]);
  expect(await add('night.jsonl', lines)).toMatchObject({ ok: false, failure: { code: 'SIGNED_OUT' } });
  session.signIn({ ...ada, role: 'researcher' });
  expect(await add('night.jsonl', lines)).toMatchObject({ ok: false, failure: { code: 'NOT_PERMITTED' } });
});
