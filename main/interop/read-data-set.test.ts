import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sectionText } from '#shared/report/sections.ts';
import type { InputLimits } from './input-limits.ts';
import { readDataSet } from './read-data-set.ts';
import { readReports, type ReadResult } from './read-reports.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-data-set-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function collect(results: AsyncIterable<ReadResult>): Promise<readonly ReadResult[]> {
  const all: ReadResult[] = [];
  for await (const result of results) {
    all.push(result);
  }
  return all;
}

async function readFile(
  name: string,
  content: string | Uint8Array,
  limits: Partial<InputLimits> = {},
): Promise<readonly ReadResult[]> {
  const path = join(folder, name);
  await writeFile(path, content);
  return collect(readDataSet(path, { standardInput: Readable.from([]), limits }));
}

function findingsOf(results: readonly ReadResult[]): readonly string[] {
  return results.map((result) => (result.ok ? sectionText(result.value.report, 'findings') : result.failure.code));
}

function textsOf(results: readonly ReadResult[]): readonly unknown[] {
  return results.map((result) => (result.ok ? [result.value.id, result.value.text] : result.failure.code));
}

describe('a data set', () => {
  it.each([
    [
      'JSON lines',
      'a.jsonl',
      '{"id":"a","findings":"Clear lungs."}\r\n\r\n{"broken\n{"id":"c","findings":"Effusion."}',
    ],
    ['one record', 'b.json', '{"id":"a","findings":"Clear lungs.","impression":"Normal."}'],
    ['a record on several lines', 'c.json', '{\n"id":"a",\n"findings":"Clear lungs."}'],
    ['a list', 'd.json', '[{"findings":"Clear lungs."},{"findings":"Effusion."}]'],
    [
      'an object that holds a list, on one line',
      'l.json',
      '{"reports":[{"id":1,"findings":"Clear."},{"id":2,"findings":"Wet."}]}\n',
    ],
    ['lines that end as on an old Macintosh', 'm.jsonl', '{"findings":"Clear."}\r{"findings":"Wet."}\r'],
    ['CSV', 'e.csv', 'id,findings\r\na,"Clear, both\nlungs"\r\nb,Effusion.\r\n'],
    ['CSV with bad rows', 'f.csv', 'id;findings\na;Clear;x\nb;Effusion\nc;"open\n'],
    ['CSV with two columns of one name', 'g.csv', 'findings,findings\nClear.,Clear.\n'],
    ['a table by its content', 'h.txt', 'id\tfindings\na\tClear.\n'],
    ['text', 'i.txt', 'FINDINGS: Clear lungs.\nIMPRESSION: Normal.'],
    ['nothing', 'j.jsonl', ''],
    ['a PDF', 'k.jsonl', '%PDF-1.7 x'],
  ])('is read as the same file of reports is: %s', async (_name, file, content) => {
    const results = await readFile(file, content);
    const same = await collect(readReports(join(folder, file), { standardInput: Readable.from([]) }));
    expect(textsOf(results)).toEqual(textsOf(same));
  });

  it('is read in any encoding, each line in its own', async () => {
    const line = '{"findings":"Kein Erguß."}\n';
    const mixed = Buffer.concat([Buffer.from(line), Buffer.from(line, 'latin1'), Buffer.from(line)]);
    expect(findingsOf(await readFile('a.jsonl', mixed))).toEqual(Array(3).fill('Kein Erguß.'));
    expect(findingsOf(await readFile('b.jsonl', Buffer.from(`\ufeff${line}${line}`, 'utf16le')))).toEqual(
      Array(2).fill('Kein Erguß.'),
    );
    expect(findingsOf(await readFile('c.jsonl', `\ufeff${line}`))).toEqual(['Kein Erguß.']);
  });

  it('may have lines that are cut by the pieces in which it is read', async () => {
    const records = Array.from({ length: 3000 }, (_, index) => ({ id: `r${index}`, findings: 'Clear. '.repeat(100) }));
    const text = records.map((record) => JSON.stringify(record)).join('\n');
    const results = await readFile('long.jsonl', text);
    expect(results.map((result) => result.ok && result.value.id)).toEqual(records.map(({ id }) => id));
  });

  it('is not limited as a file of reports is, but a single report of it is', async () => {
    const line = '{"findings":"Clear."}\n';
    const long = `{"findings":"${'Clear. '.repeat(200)}"}\n`;
    const results = await readFile('a.jsonl', line.repeat(100) + long + line, { file: 1000, reportText: 1000 });
    expect(findingsOf(results).slice(99)).toEqual(['Clear.', 'REPORT_TOO_LARGE', 'Clear.']);
    const rows = await readFile(
      'a.csv',
      `id,findings\n${'1,Clear.\n'.repeat(200)}2,${'Clear. '.repeat(200)}\n3,Wet.\n`,
      {
        file: 1000,
        reportText: 1000,
      },
    );
    expect(findingsOf(rows).slice(199)).toEqual(['Clear.', 'Wet.', 'REPORT_TOO_LARGE']);
  });

  it('says that it is not there', async () => {
    const results = await collect(readDataSet(join(folder, 'no.jsonl'), { standardInput: Readable.from([]) }));
    expect(findingsOf(results)).toEqual(['REPORT_NOT_FOUND']);
  });
});

describe('marks', () => {
  it.each([
    ['JSON', 'a.jsonl', '{"findings":"Wet.","abnormal":true,"hard":false}'],
    ['CSV', 'a.csv', 'findings,abnormal,Hard\nWet.,True,0\n'],
    ['a table of Python', 'b.csv', 'findings,abnormal,hard\nWet.,1.0,0.0\n'],
    ['words', 'b.jsonl', '{"findings":"Wet.","abnormal":"TRUE","hard":"no"}'],
    ['numbers', 'c.jsonl', '{"findings":"Wet.","abnormal":1,"hard":0}'],
  ])('of a data set are taken over from %s', async (_name, file, content) => {
    const [result] = await readFile(file, content);
    expect(result?.ok === true && result.value.marks).toEqual({ abnormal: true, hard: false });
  });

  it('that say nothing are left out', async () => {
    const content =
      '{"findings":"Wet.","abnormal":null,"hard":{"toString":1}}\n{"findings":"Wet.","abnormal":"maybe"}\n';
    const results = await readFile('none.jsonl', content);
    expect(results.map((result) => result.ok && result.value.marks)).toEqual([undefined, undefined]);
  });
});
