import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sectionText } from '#shared/report/sections.ts';
import type { InputLimits } from './input-limits.ts';
import { readReports, type ReadResult } from './read-reports.ts';
import { writeZip } from './zip-writer.testing.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-reports-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function collect(
  source: string,
  input: readonly Uint8Array[] = [],
  limits: Partial<InputLimits> = {},
): Promise<readonly ReadResult[]> {
  const results: ReadResult[] = [];
  for await (const result of readReports(source, { standardInput: Readable.from(input), limits })) {
    results.push(result);
  }
  return results;
}

/** Writes a file of the given name and reads it. */
async function readFile(
  name: string,
  content: string | Uint8Array,
  limits: Partial<InputLimits> = {},
): Promise<readonly ReadResult[]> {
  const path = join(folder, name);
  await writeFile(path, content);
  return collect(path, [], limits);
}

/** What a test wants to know of a result: findings and impression, or the failure's code. */
function summarise(results: readonly ReadResult[]): readonly unknown[] {
  return results.map((result) =>
    result.ok
      ? {
          ...(result.value.id === undefined ? {} : { id: result.value.id }),
          findings: sectionText(result.value.report, 'findings'),
          impression: sectionText(result.value.report, 'impression'),
        }
      : result.failure.code,
  );
}

const text = 'FINDINGS: Small effusion.\nIMPRESSION: Effusion.\n';
const read = { findings: 'Small effusion.', impression: 'Effusion.' };

describe('free text', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 with a mark, little endian', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 with a mark, big endian', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-16 without a mark, little endian', Buffer.from(text, 'utf16le')],
    ['UTF-16 without a mark, big endian', Buffer.from(text, 'utf16le').swap16()],
  ])('is read from %s', async (_name, content) => {
    expect(summarise(await readFile('report.txt', content))).toEqual([read]);
  });

  it('is read from Windows-1252 where it is not UTF-8', async () => {
    const bytes = Buffer.from('BEFUND: Erg\xfcsse \x96 beidseits \x80.', 'latin1');
    expect(summarise(await readFile('befund.txt', bytes))).toEqual([
      { findings: 'Ergüsse – beidseits €.', impression: '' },
    ]);
  });

  it('keeps its text as it is, without the mark', async () => {
    const [result] = await readFile('report.txt', `\ufeff${text}`);
    expect(result).toMatchObject({ ok: true, value: { name: join(folder, 'report.txt'), text } });
  });

  it('is known by its content whatever the name', async () => {
    expect(summarise(await readFile('report', text))).toEqual([read]);
    expect(summarise(await readFile('report.dat', '<FINDINGS> Small effusion.\n<IMPRESSION> Effusion.'))).toEqual([
      read,
    ]);
    expect(summarise(await readFile('report.out', '[FINDINGS] Small effusion.\n[IMPRESSION] Effusion.'))).toEqual([
      read,
    ]);
    expect(
      summarise(
        await readFile(
          'report.rtf',
          '{\\rtf1\\ansi\n\\b FINDINGS:\\b0  Small effusion.\\par\n\\b IMPRESSION:\\b0  Effusion.\\par\n}',
        ),
      ),
    ).toEqual([read]);
  });

  it('is read from standard input', async () => {
    const bytes = Buffer.from(text);
    const results = await collect('-', [bytes.subarray(0, 7), bytes.subarray(7)]);
    expect(summarise(results)).toEqual([read]);
    expect(results[0]).toMatchObject({ value: { name: 'Standard input' } });
  });
});

function wrap(sections: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<eCitation><uId id="CXR9"/><note>Not the report.</note><MedlineCitation><Article><Abstract>${sections}</Abstract></Article></MedlineCitation></eCitation>`;
}

describe('Open-i XML', () => {
  it('gives the labelled sections, whatever words they hold', async () => {
    const sections = [
      '<AbstractText Label="COMPARISON">None.</AbstractText>',
      '<AbstractText Label="INDICATION">Cough &amp; fever &lt;3 days&gt;, caf&#233;</AbstractText>',
      '<AbstractText Label="FINDINGS">IMPRESSION: is a word here.</AbstractText>',
      '<AbstractText Label="IMPRESSION">Normal.</AbstractText>',
    ];
    const [result] = await readFile('9.xml', wrap(sections.join('\n')));
    expect(summarise([result as ReadResult])).toEqual([
      { id: 'CXR9', findings: 'IMPRESSION: is a word here.', impression: 'Normal.' },
    ]);
    if (result?.ok === true) {
      expect(sectionText(result.value.report, 'indication')).toBe('Cough & fever <3 days>, café');
      expect(sectionText(result.value.report, 'comparison')).toBe('None.');
      expect(
        result.value.report.sections.map((section) => result.value.text.slice(section.start, section.end)).join(''),
      ).toBe(result.value.text);
    }
  });

  it.each([
    ['inline elements', 'There is <b>no</b> pneumothorax.', 'There is no pneumothorax.'],
    ['nested elements', '<i>There is <b>no</b></i> <u>effusion</u>.', 'There is no effusion.'],
    ['elements without spaces', '10<sup>3</sup> mm', '103 mm'],
    ['unknown elements', 'No <finding code="1">effusion</finding>.', 'No effusion.'],
    ['line breaks', 'Lungs clear.<br/>No effusion.', 'Lungs clear.\n\nNo effusion.'],
    ['comments', 'There is no <!-- was: a --> effusion.', 'There is no  effusion.'],
    ['character data', 'There is <![CDATA[no <1 cm]]> nodule.', 'There is no <1 cm nodule.'],
    ['entities in elements', 'No <b>mass &lt;3&nbsp;cm</b>.', 'No mass <3\u00a0cm.'],
  ])('keeps every word in its place: %s', async (_name, markup, findings) => {
    const results = await readFile('inline.xml', wrap(`<AbstractText Label="FINDINGS">${markup}</AbstractText>`));
    expect(summarise(results)).toEqual([{ id: 'CXR9', findings, impression: '' }]);
  });

  it('leaves out empty sections', async () => {
    expect(
      summarise(
        await readFile(
          '9.xml',
          wrap('<AbstractText Label="FINDINGS"/><AbstractText Label="IMPRESSION">Normal.</AbstractText>'),
        ),
      ),
    ).toEqual([{ id: 'CXR9', findings: '', impression: 'Normal.' }]);
    expect(summarise(await readFile('9.xml', wrap('<AbstractText Label="FINDINGS"/>')))).toEqual(['REPORT_EMPTY']);
  });

  it('is refused where it is malformed or something else', async () => {
    expect(summarise(await readFile('9.xml', wrap('<AbstractText Label="FINDINGS">Open')))).toEqual([
      'REPORT_MALFORMED',
    ]);
    expect(summarise(await readFile('9.xml', '<?xml version="1.0"?><feed><entry/></feed>'))).toEqual([
      'REPORT_MALFORMED',
    ]);
    expect(summarise(await readFile('9.xml', 'FINDINGS: no XML at all'))).toEqual(['REPORT_MALFORMED']);
  });

  it.each([
    ['nested too deep', '<b>'.repeat(300) + 'Clear.' + '</b>'.repeat(300)],
    ['named __proto__', '<__proto__>Clear.</__proto__>'],
    ['named constructor', 'There is <constructor>no</constructor> effusion.'],
  ])('is refused where its elements are %s', async (_name, markup) => {
    const results = await readFile('9.xml', wrap(`<AbstractText Label="FINDINGS">${markup}</AbstractText>`));
    expect(summarise(results)).toEqual(['REPORT_MALFORMED']);
  });

  it('never expands declared entities', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`,
    ).join('');
    const bomb = `<?xml version="1.0"?><!DOCTYPE eCitation [<!ENTITY e0 "ha">${levels}]>${wrap('<AbstractText Label="FINDINGS">&e12;</AbstractText>').split('\n')[1]}`;
    const outside =
      '<?xml version="1.0"?><!DOCTYPE eCitation [<!ENTITY file SYSTEM "file:///etc/hostname">]><eCitation>&file;</eCitation>';
    expect(summarise(await readFile('bomb.xml', bomb))).toEqual(['REPORT_MALFORMED']);
    expect(summarise(await readFile('outside.xml', outside))).toEqual(['REPORT_MALFORMED']);
  });
});

describe('JSON', () => {
  it.each([
    [
      'a record of sections',
      '{"id": "a", "findings": "Small effusion.", "impression": "Effusion."}',
      [{ id: 'a', ...read }],
    ],
    [
      'a number as identifier',
      '{"id": 7, "findings": "Small effusion."}',
      [{ id: '7', findings: 'Small effusion.', impression: '' }],
    ],
    ['free text', JSON.stringify({ text }), [read]],
    [
      'free text under "note" with the impression under "summary"',
      '{"note": "HISTORY: Cough.\\nFINDINGS: Small effusion.", "summary": "Effusion."}',
      [read],
    ],
    ['free text under "report"', JSON.stringify({ report: text }), [read]],
    [
      'findings that hold heading words',
      '{"findings": "Impression: of a rib.", "impression": "Effusion."}',
      [{ findings: 'Impression: of a rib.', impression: 'Effusion.' }],
    ],
    [
      'other spellings of the fields',
      '{"Findings": "Small effusion.", "clinicalHistory": "Cough", "Conclusion": "Effusion."}',
      [read],
    ],
    [
      'a list of impressions',
      '{"findings": "Small effusion.", "impression": ["One.", "Two."]}',
      [{ findings: 'Small effusion.', impression: 'One.\nTwo.' }],
    ],
    [
      'a list of records',
      '[{"findings": "Small effusion.", "impression": "Effusion."}, {"note": "Clear."}]',
      [read, { findings: 'Clear.', impression: '' }],
    ],
    [
      'a list inside an object',
      '{"site": "x", "reports": [{"findings": "Small effusion.", "impression": "Effusion."}]}',
      [read],
    ],
    ['a list of texts', JSON.stringify([text]), [read]],
    [
      'JSON lines',
      '{"findings": "Small effusion.", "impression": "Effusion."}\r\n\r\n{"findings": "Clear."}\n',
      [read, { findings: 'Clear.', impression: '' }],
    ],
    [
      'JSON lines with a bad one',
      '{"findings": "Clear."}\n{"findings": \n{"other": 1}\n',
      [{ findings: 'Clear.', impression: '' }, 'REPORT_MALFORMED', 'REPORT_MALFORMED'],
    ],
    ['a record without text', '{"title": "x"}', ['REPORT_MALFORMED']],
    ['an empty list', '[]', ['REPORT_EMPTY']],
    ['broken JSON', '{"findings": "Clear.', ['REPORT_MALFORMED']],
  ])('%s', async (_name, content, expected) => {
    expect(summarise(await readFile('reports.json', content))).toEqual(expected);
    expect(summarise(await readFile('reports.txt', content))).toEqual(expected);
  });

  it('names the line of a bad one', async () => {
    const results = await readFile('reports.jsonl', '{"findings": "Clear."}\n{"findings": \n');
    expect(results[1]).toMatchObject({
      failure: { message: expect.stringContaining('reports.jsonl line 2 is not JSON') as string },
    });
  });

  it('finds indication, comparison and exam in a background', async () => {
    const [result] = await readFile(
      'a.json',
      '{"background": "Indication: Cough. Comparison: None. Exam: Chest", "findings": "Clear."}',
    );
    expect(
      result?.ok === true &&
        ['indication', 'comparison', 'exam', 'findings'].map((kind) =>
          sectionText(result.value.report, kind as 'exam'),
        ),
    ).toEqual(['Cough.', 'None.', 'Chest', 'Clear.']);
  });
});

it.each([
  ['a record', (lists: string) => `{"findings": ${lists}}`],
  ['JSON lines', (lists: string) => `{"findings": ${lists}}\n{"findings": ${lists}}`],
  ['a list', (lists: string) => lists],
])('JSON with lists in lists without end is refused: %s', async (_name, wrapLists) => {
  const lists = `${'['.repeat(5000)}"Clear."${']'.repeat(5000)}`;
  const results = await readFile('deep.json', wrapLists(lists));
  expect(new Set(summarise(results))).toEqual(new Set(['REPORT_MALFORMED']));
});

describe('CSV', () => {
  it.each([
    ['commas', 'id,findings,impression\n1,Small effusion.,Effusion.\n', [{ id: '1', ...read }]],
    ['any order', 'impression,extra,findings\nEffusion.,x,Small effusion.\n', [read]],
    ['note and summary', 'note,summary\n"FINDINGS: Small effusion.",Effusion.\n', [read]],
    ['semicolons', 'id;findings;impression\n1;Small effusion.;Effusion.\n', [{ id: '1', ...read }]],
    ['tabs', 'findings\timpression\nSmall effusion.\tEffusion.\n', [read]],
    ['a byte order mark and Windows line ends', '\ufefffindings,impression\r\nSmall effusion.,Effusion.\r\n', [read]],
    [
      'quotes, commas and line breaks inside',
      'findings,impression\n"Small\neffusion, ""left"".",Effusion.\n',
      [{ findings: 'Small\neffusion, "left".', impression: 'Effusion.' }],
    ],
    [
      'a bad row',
      'findings,impression\nSmall effusion.,Effusion.,x,y\nSmall effusion.,Effusion.\n',
      [read, 'REPORT_MALFORMED'],
    ],
    ['an empty cell', 'findings,impression\n,Effusion.\n', [{ findings: '', impression: 'Effusion.' }]],
    ['no rows', 'findings,impression\n', ['REPORT_EMPTY']],
    ['two columns of one name', 'findings,findings\nSmall effusion.,No effusion.\n', ['REPORT_MALFORMED']],
    ['two columns of one meaning', 'id,Findings,findings\n1,Small effusion.,\n', ['REPORT_MALFORMED']],
    ['no column of reports', 'a,b\n1,2\n', ['REPORT_MALFORMED']],
  ])('%s', async (_name, content, expected) => {
    expect(summarise(await readFile('reports.csv', content))).toEqual(expected);
  });

  it('is known by its header, and a report with commas is not taken for it', async () => {
    expect(summarise(await readFile('reports.txt', 'findings,impression\nSmall effusion.,Effusion.\n'))).toEqual([
      read,
    ]);
    expect(summarise(await readFile('report.txt', 'Small effusion, left.\nNo consolidation, no edema.\n'))).toEqual([
      { findings: 'Small effusion, left.\nNo consolidation, no edema.', impression: '' },
    ]);
  });
});

describe('zip files', () => {
  it('give one report after the other, under their names', async () => {
    const zip = writeZip([
      { name: 'a/', content: '' },
      { name: 'a/one.txt', content: text },
      { name: '__MACOSX/a/._one.txt', content: 'junk' },
      { name: '.DS_Store', content: 'junk' },
      { name: 'two.json', content: '{"findings": "Clear."}' },
      { name: 'drei-ä.txt', content: 'BEFUND: Unauffällig.' },
    ]);
    const results = await readFile('reports.zip', zip);
    expect(summarise(results)).toEqual([
      read,
      { findings: 'Clear.', impression: '' },
      { findings: 'Unauffällig.', impression: '' },
    ]);
    expect(results.map((result) => result.ok && result.value.name.slice(folder.length + 1))).toEqual([
      'reports.zip entry a/one.txt',
      'reports.zip entry two.json',
      'reports.zip entry drei-ä.txt',
    ]);
  });

  it('are read from standard input and under any name', async () => {
    const zip = writeZip([{ name: 'one.txt', content: text }]);
    expect(summarise(await collect('-', [zip]))).toEqual([read]);
    expect(summarise(await readFile('reports.dat', zip))).toEqual([read]);
  });

  it('go on after a bad entry', async () => {
    const zip = writeZip([
      { name: 'empty.txt', content: ' ' },
      { name: 'image.png', content: Buffer.from('89504e470d0a1a0a', 'hex') },
      { name: 'damaged.txt', content: text.repeat(50), damaged: true },
      { name: 'hidden.txt', content: writeZip([{ name: 'x.txt', content: text }]) },
      { name: 'good.txt', content: text },
    ]);
    expect(summarise(await readFile('reports.zip', zip))).toEqual([
      'REPORT_EMPTY',
      'REPORT_NOT_TEXT',
      'REPORT_MALFORMED',
      'ARCHIVE_REFUSED',
      read,
    ]);
  });

  const mega = 1024 * 1024;
  it.each([
    ['a bomb by ratio', [{ name: 'bomb.txt', content: Buffer.alloc(20 * mega, 'a') }], {}],
    [
      'a bomb by total size',
      Array.from({ length: 5 }, (_, index) => ({ name: `${index}.txt`, content: Buffer.alloc(mega, 'a') })),
      { archiveContent: 4 * mega },
    ],
    [
      'too many entries',
      [
        { name: 'a.txt', content: text },
        { name: 'b.txt', content: text },
        { name: 'c.txt', content: text },
      ],
      { archiveEntries: 2 },
    ],
    ['an archive inside', [{ name: 'inner.zip', content: 'PK' }], {}],
    ['a packed file inside', [{ name: 'report.txt.gz', content: 'x' }], {}],
    ['a path that leads out', [{ name: '../report.txt', content: text }], {}],
    ['a path that leads out further down', [{ name: 'a/../../report.txt', content: text }], {}],
    ['a path that leads out with backslashes', [{ name: '..\\report.txt', content: text }], {}],
    ['an absolute path', [{ name: '/etc/report.txt', content: text }], {}],
    ['an absolute path of Windows', [{ name: 'C:\\report.txt', content: text }], {}],
    ['a symbolic link', [{ name: 'link.txt', content: '/etc/hostname', mode: 0o120777 }], {}],
    ['an encrypted entry', [{ name: 'report.txt', content: text, encrypted: true }], {}],
  ])('are refused as a whole with %s', async (_name, entries, limits) => {
    const good = { name: 'good.txt', content: text };
    expect(summarise(await readFile('reports.zip', writeZip([good, ...entries]), limits))).toEqual(['ARCHIVE_REFUSED']);
  });

  it('do not unpack more than an entry said it holds', async () => {
    const zip = writeZip([{ name: 'liar.txt', content: Buffer.alloc(30 * mega, 'a'), statedSize: 1000 }]);
    expect(summarise(await readFile('reports.zip', zip))).toEqual(['REPORT_MALFORMED']);
  });

  it('are malformed where they are cut off, and empty where they hold nothing', async () => {
    const zip = writeZip([{ name: 'one.txt', content: text }]);
    expect(summarise(await readFile('reports.zip', zip.subarray(0, zip.length - 30)))).toEqual(['REPORT_MALFORMED']);
    expect(summarise(await readFile('reports.zip', writeZip([])))).toEqual(['REPORT_EMPTY']);
    expect(summarise(await readFile('reports.zip', writeZip([{ name: 'a/', content: '' }])))).toEqual(['REPORT_EMPTY']);
  });

  it.skipIf(process.platform === 'win32')('are read from a named pipe, as everything else', async () => {
    for (const [content, expected] of [
      [writeZip([{ name: 'one.txt', content: text }]), [read]],
      [Buffer.from(text), [read]],
      [Buffer.from('FINDINGS: Clear. '.repeat(20_000)), ['REPORT_TOO_LARGE']],
      [Buffer.from('255044462d312e37', 'hex'), ['REPORT_NOT_TEXT']],
    ] as const) {
      const pipe = join(folder, 'pipe');
      execFileSync('mkfifo', [pipe]);
      const [results] = await Promise.all([
        collect(pipe, [], { reportText: 100_000 }),
        setTimeout(30).then(() => writeFile(pipe, content)),
      ]);
      expect(summarise(results)).toEqual(expected);
      await rm(pipe);
    }
  });

  it('do not speak of other entries where there are none', async () => {
    const [result] = await readFile('one.zip', writeZip([{ name: 'one.txt', content: text, damaged: true }]));
    expect(result?.ok === false && result.failure.message).toMatch(/one\.txt cannot be unpacked: pack it again\.$/);
  });

  it('show no control characters of a name', async () => {
    const [result] = await readFile('reports.zip', writeZip([{ name: 'a\u001b[31m.txt', content: ' ' }]));
    expect(result?.ok === false && result.failure.message).toContain('entry a?[31m.txt is empty');
  });
});

describe('bad input', () => {
  it.each([
    ['a PDF', '255044462d312e370a', 'REPORT_NOT_TEXT', 'is a PDF, not text: copy its text or export it as text'],
    ['an old Word document', 'd0cf11e0a1b11ae100', 'REPORT_NOT_TEXT', 'is an Office document'],
    ['a PNG image', '89504e470d0a1a0a0000', 'REPORT_NOT_TEXT', 'is a PNG image'],
    ['a JPEG image', 'ffd8ffe000104a464946', 'REPORT_NOT_TEXT', 'is a JPEG image'],
    ['a gzip archive', '1f8b0800000000000003', 'REPORT_NOT_TEXT', 'is a gzip archive'],
    ['NUL bytes', '46494e44494e47533a00000001020304', 'REPORT_NOT_TEXT', 'is a binary file'],
    ['control bytes', '0102030405060e0f101112131415', 'REPORT_NOT_TEXT', 'is a binary file'],
    ['nothing', '', 'REPORT_EMPTY', 'is empty'],
    ['white space', '200a0d0a09c2a0', 'REPORT_EMPTY', 'is empty'],
    ['a byte order mark alone', 'efbbbf', 'REPORT_EMPTY', 'is empty'],
  ])('%s', async (_name, bytes, code, words) => {
    const results = await readFile('bad.txt', Buffer.from(bytes, 'hex'));
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({
      ok: false,
      failure: { code, message: expect.stringMatching(/^\S*bad\.txt .*: .*\.$/) as string },
    });
    expect(results[0]).toMatchObject({ failure: { message: expect.stringContaining(words) as string } });
  });

  it('names Word documents and other packed formats for what they are', async () => {
    const docx = writeZip([
      { name: '[Content_Types].xml', content: '<x/>' },
      { name: 'word/document.xml', content: '<x/>' },
    ]);
    const [result] = await readFile('report.docx', docx);
    expect(result).toMatchObject({
      failure: { code: 'REPORT_NOT_TEXT', message: expect.stringContaining('is a Word document') as string },
    });
  });

  it('says that a DICOM object with nothing in it is one', async () => {
    const dicom = Buffer.concat([Buffer.alloc(128), Buffer.from('DICM'), Buffer.alloc(100)]);
    const [result] = await readFile('report.dcm', dicom);
    expect(result).toMatchObject({
      failure: { code: 'REPORT_MALFORMED', message: expect.stringContaining('is a damaged DICOM object') as string },
    });
  });

  it('is too large without being read', async () => {
    const path = join(folder, 'large.txt');
    const file = await open(path, 'w');
    await file.write('FINDINGS: x');
    // A sparse file: nothing near this size is on the disk, and reading it would take much longer than the test may.
    await file.truncate(40 * 1024 * 1024 * 1024);
    await file.close();
    // The hole reads as NUL bytes, so the first page must be text.
    const head = await open(path, 'r+');
    await head.write('FINDINGS: clear. '.repeat(300), 0);
    await head.close();
    const start = performance.now();
    const results = await collect(path);
    expect(summarise(results)).toEqual(['REPORT_TOO_LARGE']);
    expect(performance.now() - start).toBeLessThan(2000);
    await rm(path);
  });

  it('is too large for one report though not for a file of reports', async () => {
    expect(summarise(await readFile('a.txt', text.repeat(100), { reportText: 1000 }))).toEqual(['REPORT_TOO_LARGE']);
    expect(
      summarise(await readFile('a.jsonl', '{"findings": "Clear."}\n'.repeat(100), { reportText: 1000 })),
    ).toHaveLength(100);
  });

  it('ends on standard input as soon as it is too large', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        given += 1;
        yield Buffer.alloc(1000, 'a');
      }
    }
    const results: ReadResult[] = [];
    for await (const result of readReports('-', { standardInput: endless(), limits: { file: 10_000 } })) {
      results.push(result);
    }
    expect(summarise(results)).toEqual(['REPORT_TOO_LARGE']);
    expect(given).toBeLessThan(15);
  });

  it('is not found where there is no such file, a folder, or no permission', async () => {
    expect(summarise(await collect(join(folder, 'missing.txt')))).toEqual(['REPORT_NOT_FOUND']);
    expect(summarise(await collect(join(folder, 'missing', 'report.txt')))).toEqual(['REPORT_NOT_FOUND']);
    expect(summarise(await collect(folder))).toEqual(['REPORT_NOT_FOUND']);
    expect(summarise(await collect('a\0b'))).toEqual(['REPORT_NOT_FOUND']);
  });

  it.skipIf(process.getuid?.() === 0)('is not found without permission to read it', async () => {
    const path = join(folder, 'secret.txt');
    await writeFile(path, text);
    await chmod(path, 0o000);
    expect(summarise(await collect(path))).toEqual(['REPORT_NOT_FOUND']);
  });

  it('never shows text of a report in a message', async () => {
    const results = [
      ...(await readFile(
        'a.jsonl',
        '{"findings": "Secret words"\n{"note": 5, "x": "Secret words"}\n{"findings": "Clear."}',
      )),
      ...(await readFile('a.xml', '<?xml version="1.0"?><eCitation><x>Secret words</eCitation>')),
      ...(await readFile('a.csv', 'findings,impression\n"Secret words"x,y,z\n')),
    ];
    const messages = results.flatMap((result) => (result.ok ? [] : [result.failure.message]));
    expect(messages.length).toBeGreaterThanOrEqual(3);
    expect(messages.join(' ')).not.toContain('Secret');
  });
});
