import { readFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { inputLimits } from '#main/interop/input-limits.ts';
import { readReports, readReportsInBytes, type ReadResult } from '#main/interop/read-reports.ts';
import { writeZip } from '#main/interop/zip-writer.testing.ts';
import type { ReadReport } from '#main/services/ports.ts';
import { sectionText, type SectionKind } from '#shared/report/sections.ts';
import { studyRecord, type StudyRecord } from '#shared/records/study-record.ts';
import { readSrReport } from './read-sr-report.ts';
import {
  code,
  container,
  content,
  dataSetBytes,
  fileBytes,
  srItem,
  text,
  withMeta,
  type Item,
} from './sr-file.testing.ts';

function readBytes(bytes: Uint8Array): ReadReport {
  const result = readSrReport(bytes, 'report.dcm', inputLimits);
  if (!result.ok) {
    throw new Error(result.failure.message);
  }
  expect(studyRecord.safeParse(result.value.study).error).toBeUndefined();
  return result.value;
}

const read = (item: Item): ReadReport => readBytes(fileBytes(item));

function fixture(name: string): Promise<Buffer> {
  return readFile(new URL(`fixtures/${name}.dcm`, import.meta.url));
}

function sections({ report }: ReadReport): Partial<Record<SectionKind, string>> {
  return Object.fromEntries(report.sections.map(({ kind }) => [kind, sectionText(report, kind)]));
}

const findings = (...children: readonly Item[]): Item => container(code('59776-5', 'Findings'), children);

describe('reports that others wrote', () => {
  const comprehensive = {
    indication: 'Dyspnea, D-dimer raised.',
    comparison: 'CT of 2025-01-04.',
    findings:
      'Lungs: Nodule in the right upper lobe (Diameter: 12 mm).\n' +
      'Pleural effusion (Finding Site: Right lung; Volume: 250 mL)\n\n' +
      'The heart is not enlarged.\nNo pericardial effusion.',
    impression: 'Right upper lobe nodule\n\nSmall right pleural effusion',
    recommendation: 'CT in 3 months – see guideline.',
  };

  it.each([
    [
      'pydicom-comprehensive-deflated',
      { description: 'CT chest with contrast', reason: 'Suspected pulmonary embolism' },
    ],
    // DCMTK keeps nothing of the request but its numbers: the procedure reported tells what was done.
    ['dcmtk-comprehensive-implicit', { description: 'CT Chest' }],
  ])('are read: %s', async (name, request) => {
    const report = readBytes(await fixture(name));
    expect(sections(report)).toEqual(comprehensive);
    expect(report.report.impressionItems).toHaveLength(2);
    expect(report.study).toEqual({
      patient: {
        family: 'Müster',
        given: 'Änne',
        middle: 'Zoë',
        mrn: 'P0001',
        mrnIssuer: 'Example Hospital',
        birthDate: '1959-03-14',
        sex: 'F',
      },
      accession: 'A0001',
      modality: 'CT',
      bodyPart: 'CHEST',
      studyDate: '2026-03-02',
      ...request,
      referringPhysician: { family: 'Example', given: 'Refers' },
      readingPhysician: { family: 'Signer', given: 'Sam' },
      institution: 'Example Hospital',
      status: 'final',
    } satisfies StudyRecord);
  });

  it('have texts right under their root, in big endian Latin-1', async () => {
    const report = readBytes(await fixture('pydicom-enhanced-big-endian'));
    expect(sections(report)).toEqual({
      findings: 'Erguß rechts.\nHerz nicht verbreitert.',
      impression: 'Pleuraerguß rechts.',
    });
    expect(report.study).toMatchObject({
      patient: { family: 'Müller', given: 'Jörg' },
      readingPhysician: { family: 'Reader', given: 'Ada' },
      bodyPart: 'CHEST',
      status: 'preliminary',
    });
  });

  it('switch character sets within a value, in Japanese', async () => {
    const report = readBytes(await fixture('pydicom-basic-japanese'));
    expect(sections(report)).toEqual({ findings: '胸水を認めます。\n心拡大なし。', impression: '右胸水。' });
    expect(report.study).toMatchObject({ patient: { family: 'Yamada', given: 'Tarou' }, description: '胸部CT' });
  });

  it('switch character sets within a value, in Korean', async () => {
    const report = readBytes(await fixture('pydicom-basic-korean'));
    expect(sections(report)).toEqual({ findings: '흉수가 있습니다.\n심비대 없음.', impression: '흉수.' });
    expect(report.study?.patient).toMatchObject({ family: 'Hong', given: 'Gildong' });
  });
});

describe('every way to write a file', () => {
  const item = srItem([findings(text('Ergüsse beidseits.\r\n\r\nHerz normal groß.'))], { '00100010': 'Müller^Jörg' });
  const wanted = { findings: 'Ergüsse beidseits.\n\nHerz normal groß.' };

  it.each([
    ['explicit, little endian', {}],
    ['implicit', { explicit: false }],
    ['explicit, big endian', { littleEndian: false }],
    ['explicit with delimiters', { delimited: true }],
    ['implicit with delimiters', { explicit: false, delimited: true }],
    ['big endian with delimiters', { littleEndian: false, delimited: true }],
  ])('is read: %s', (_name, form) => {
    const report = readBytes(fileBytes(item, form));
    expect(sections(report)).toEqual(wanted);
    expect(report.study?.patient).toEqual({ family: 'Müller', given: 'Jörg' });
  });

  it('is read deflated, with a byte more to make it even', () => {
    const packed = deflateRawSync(dataSetBytes(item));
    const odd = Buffer.concat([packed, Buffer.alloc(packed.length % 2 === 0 ? 2 : 1)]);
    expect(sections(readBytes(withMeta('1.2.840.10008.1.2.1.99', packed)))).toEqual(wanted);
    expect(sections(readBytes(withMeta('1.2.840.10008.1.2.1.99', odd)))).toEqual(wanted);
  });

  it.each([
    ['explicit', {}],
    ['implicit', { explicit: false }],
  ])('is read without the prefix and what stands behind it: %s', async (_name, form) => {
    const results = await all(readReportsInBytes(dataSetBytes(item, form), 'report'));
    expect(results.map((result) => result.ok && sections(result.value))).toEqual([wanted]);
  });

  it('is read where its tree is of an unknown kind', () => {
    const file = fileBytes(item);
    const at = file.indexOf(Buffer.from([0x40, 0x00, 0x30, 0xa7, 0x53, 0x51]));
    const implicit = dataSetBytes({ '0040A730': item['0040A730'] ?? [] }, { explicit: false }).subarray(8);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(implicit.length);
    const unknown = Buffer.concat([
      file.subarray(0, at),
      Buffer.from([0x40, 0x00, 0x30, 0xa7, 0x55, 0x4e, 0, 0]),
      length,
      implicit,
    ]);
    expect(sections(readBytes(unknown))).toEqual(wanted);
  });

  it('is read where what stands before its prefix makes it a TIFF image too', async () => {
    const file = fileBytes(item);
    file.set([0x49, 0x49, 0x2a, 0x00]);
    const results = await all(readReportsInBytes(file, 'report.dcm'));
    expect(results.map((result) => result.ok && sections(result.value))).toEqual([wanted]);
  });

  it('is not taken for one where a text has the prefix by chance', async () => {
    const results = await all(readReportsInBytes(Buffer.from(`FINDINGS: ${'x'.repeat(118)}DICM`), 'report.txt'));
    expect(results).toMatchObject([{ ok: true }]);
  });

  it('is read from a zip file and from standard input', async () => {
    const file = fileBytes(item);
    const packed = await all(readReportsInBytes(writeZip([{ name: 'a/report.dcm', content: file }]), 'reports.zip'));
    const piped = await all(readReports('-', { standardInput: Readable.from([file]) }));
    expect([...packed, ...piped].map((result) => result.ok && sections(result.value))).toEqual([wanted, wanted]);
  });
});

async function all(results: AsyncIterable<ReadResult>): Promise<readonly ReadResult[]> {
  const list: ReadResult[] = [];
  for await (const result of results) {
    list.push(result);
  }
  return list;
}

const unit = (value: string, meaning: string, amount: string): Item => ({
  '0040A300': [{ '0040A30A': amount, '004008EA': code(value, meaning) }],
});

const sentence = (...children: readonly Item[]): Item => ({
  ...container(code('121071', 'Findings'), children),
  '0040A050': 'CONTINUOUS',
});

describe('the tree', () => {
  it('gives sections in the order of the document, by code or by the words of their headings', () => {
    const report = read(
      srItem([
        container(code('X1', 'Technique'), [text('Contrast.')]),
        findings(text('Nodule.')),
        container(code('121072', 'Impressions'), [text('A nodule.', code('121073', 'Impression'))]),
        container(code('X2', 'Befund'), [text('Erguss.')]),
      ]),
    );
    expect(report.text).toBe(
      'TECHNIQUE:\nContrast.\n\nFINDINGS:\nNodule.\n\nIMPRESSIONS:\nA nodule.\n\nBEFUND:\nErguss.\n',
    );
    expect(report.report.sections.map(({ kind }) => kind)).toEqual(['technique', 'findings', 'impression', 'findings']);
  });

  it('names containers within a section before what they hold', () => {
    const lungs = container(code('44714003', 'Lungs'), [text('Clear.'), container(code('X', 'Apex'), [text('Scar')])]);
    const other = container(code('X', 'Other'), [text('None.')]);
    expect(sections(read(srItem([findings(lungs, text('Heart normal.'), other)])))).toEqual({
      findings: 'Lungs: Clear.\nLungs, Apex: Scar\n\nHeart normal.\nOther: None.',
    });
  });

  it('goes through containers that only hold others', () => {
    const wrapped = container(code('11528-7', 'Radiology Report'), [findings(text('Clear.'))]);
    expect(sections(read(srItem([wrapped])))).toEqual({ findings: 'Clear.' });
  });

  it('sorts what stands in no section by its own concept, and names the container that it is in', () => {
    const chest = container(code('X', 'Chest'), [
      text('Nodule.'),
      text('Follow up.', code('121075', 'Recommendation')),
      text('Told by phone.', code('X3', 'Communication')),
    ]);
    expect(sections(read(srItem([chest, text('Nodule.', code('121077', 'Conclusion'))])))).toEqual({
      findings: 'Chest: Nodule.',
      recommendation: 'Chest: Follow up.',
      other: 'Chest: Told by phone.',
      impression: 'Nodule.',
    });
  });

  it('takes what no concept names for findings where nothing else is', () => {
    const report = read(srItem([container(code('X', 'Chest'), [text('Clear.', [])])]));
    expect(sections(report)).toEqual({ findings: 'Clear.' });
  });

  it('tells codes, numbers, days and names in words', () => {
    const report = read(
      srItem([
        findings(
          content('CODE', code('121071', 'Finding'), { '0040A168': code('X', 'Effusion') }),
          content('NUM', code('X', 'Depth'), unit('mm', 'millimeter', '12')),
          content('NUM', code('X', 'Stenosis'), unit('%', 'percent', '70')),
          content('NUM', code('X', 'Score'), unit('1', 'no units', '3')),
          content('NUM', code('X', 'Rate'), unit('{H.B.}/min', 'beats per minute', '80')),
          content('NUM', code('X', 'Not measured'), {}),
          content('DATE', code('X', 'Seen first'), { '0040A121': '20250104' }),
          content('TIME', code('X', 'Told at'), { '0040A122': '140500' }),
          content('DATETIME', code('X', 'Contrast at'), { '0040A120': '20260302101500.000+0100' }),
          content('PNAME', code('X', 'Told to'), { '0040A123': 'Nurse^Nina' }),
          content('IMAGE', code('X', 'Key image')),
          content('UIDREF', code('X', 'Study')),
        ),
      ]),
    );
    expect(sections(report).findings?.split('\n\n')).toEqual([
      'Effusion',
      'Depth: 12 mm',
      'Stenosis: 70%',
      'Score: 3',
      'Rate: 80 beats per minute',
      'Seen first: 2025-01-04',
      'Told at: 14:05',
      'Contrast at: 2026-03-02 10:15',
      'Told to: Nurse Nina',
    ]);
  });

  it('reads on where a container holds one sentence', () => {
    const mass = sentence(
      text('A mass of'),
      content('NUM', code('X', 'Diameter'), unit('cm', 'centimeter', '3')),
      text('was found.'),
    );
    expect(
      sections(read(srItem([findings(mass, sentence(text('No'), text('effusion.')), text('Heart normal.'))]))),
    ).toEqual({
      findings: 'A mass of 3 cm was found.\nNo effusion.\nHeart normal.',
    });
  });

  it('adds properties that a finding does not say itself', () => {
    const properties = [
      content(
        'NUM',
        code('X', 'Diameter'),
        { '0040A300': [{ '0040A30A': '12', '004008EA': code('mm', 'mm') }] },
        'INFERRED FROM',
      ),
      content('CODE', code('X', 'Laterality'), { '0040A168': code('X', 'Right') }, 'HAS PROPERTIES'),
      content('TEXT', code('X', 'Margin'), { '0040A160': 'Smooth.' }, 'HAS PROPERTIES'),
    ];
    const finding = text('Nodule in the right lung.', undefined, { '0040A730': properties });
    expect(sections(read(srItem([findings(finding)])))).toEqual({
      findings: 'Nodule in the right lung (Diameter: 12 mm).\nMargin: Smooth.',
    });
  });

  it('leaves out who observed, which language and what was examined, wherever they stand', () => {
    const head = [
      content(
        'CODE',
        code('121049', 'Language of Content Item and Descendants'),
        { '0040A168': code('en', 'English') },
        'HAS CONCEPT MOD',
      ),
      content(
        'CODE',
        code('121058', 'Procedure reported'),
        { '0040A168': code('X', 'MR of the head') },
        'HAS CONCEPT MOD',
      ),
      content('CODE', code('121005', 'Observer Type'), { '0040A168': code('121006', 'Person') }),
      content('PNAME', code('121008', 'Person Observer Name'), { '0040A123': 'Reader^Ada' }),
      content('TEXT', code('121050', 'Equivalent Meaning'), { '0040A160': 'x' }, 'HAS CONCEPT MOD'),
      content('DATE', code('X', 'Day'), { '0040A121': '20250104' }),
    ];
    const report = read(srItem([...head, findings(text('Clear.'))]));
    expect(sections(report)).toEqual({ findings: 'Clear.' });
    expect(report.study).toMatchObject({
      description: 'MR of the head',
      modality: 'MR',
      bodyPart: 'HEAD',
      readingPhysician: { family: 'Reader', given: 'Ada' },
    });
  });

  it.each([
    ['under the root', (whole: Item) => srItem([whole])],
    ['in a section', (whole: Item) => srItem([findings(whole)])],
  ])('takes apart a text that is a whole report, %s', (_name, tree) => {
    const whole = 'CT CHEST\r\n\r\nINDICATION: Cough.\r\nFINDINGS: Clear.\r\nIMPRESSION: Normal.';
    expect(sections(read(tree(text(whole, code('X', 'Report')))))).toMatchObject({
      indication: 'Cough.',
      findings: 'Clear.',
      impression: 'Normal.',
    });
  });

  it('leaves a text with backslashes as it is', () => {
    expect(sections(read(srItem([findings(text('C:\\D 1\\2'))])))).toEqual({ findings: 'C:\\D 1\\2' });
  });
});

const study = (more: Item): StudyRecord | undefined => read(srItem([findings(text('Clear.'))], more)).study;

const verified = (at: string, name: string): Item => ({
  '0040A030': at,
  '0040A075': name,
  '0040A027': 'Example Clinic',
});

describe('the study', () => {
  it.each([
    [{ '0040A493': 'VERIFIED' }, 'final'],
    [{ '0040A493': 'VERIFIED', '0040A491': 'PARTIAL' }, 'final'],
    [{ '0040A493': 'VERIFIED', '0040A496': 'PRELIMINARY' }, 'preliminary'],
    [{ '0040A493': 'VERIFIED', '0040A496': 'FINAL' }, 'final'],
    [{ '0040A493': 'UNVERIFIED' }, 'preliminary'],
    [{ '0040A493': 'UNVERIFIED', '0040A496': 'FINAL' }, 'preliminary'],
    [{ '0040A493': 'UNVERIFIED', '0040A491': 'PARTIAL' }, 'partial'],
    [{}, undefined],
  ])('has a status: %o is %s', (flags: Item, status) => {
    expect(study(flags)?.status).toBe(status);
  });

  it.each([
    ['Family^Given^Middle^Dr.^Jr.', { family: 'Family', given: 'Given', middle: 'Middle' }],
    ['Family', { family: 'Family' }],
    ['^Given', { given: 'Given' }],
    ['=山田^太郎=やまだ^たろう', { family: '山田', given: '太郎' }],
    ['A^B=山田', { family: 'A', given: 'B' }],
    ['^^^^', undefined],
    [' ', undefined],
  ])('has the patient’s name: %s', (name, wanted) => {
    expect(study({ '00100010': name })?.patient).toEqual(wanted);
  });

  it.each([
    ['20260302', '2026-03-02'],
    ['2026.03.02', '2026-03-02'],
    ['20261350', undefined],
    ['20260230', undefined],
    ['yesterday', undefined],
  ])('has its day: %s', (written, day) => {
    expect(study({ '00080020': written })?.studyDate).toBe(day);
  });

  it.each([
    [{ '00080060': 'SR', '00080061': 'CT\\SR' }, 'CT'],
    [{ '00080060': 'SR', '00080061': 'SR\\DX' }, 'XR'],
    [{ '00080060': 'SR', '00081030': 'PET CT whole body' }, 'PT'],
    [{ '00080060': 'SR', '00321060': 'Mammography screening' }, 'MG'],
    [{ '00080060': 'SR' }, undefined],
  ])('has a modality, never that of the report itself: %o is %s', (more: Item, modality) => {
    expect(study(more)?.modality).toBe(modality);
  });

  it('takes accession, procedure and reason from the request where the header has none', () => {
    const request = { '00080050': 'A7', '00321060': 'US abdomen', '00401002': 'Pain' };
    expect(study({ '00080050': '', '0040A370': [request] })).toMatchObject({
      accession: 'A7',
      description: 'US abdomen',
      reason: 'Pain',
      modality: 'US',
      bodyPart: 'ABDOMEN',
    });
  });

  it('takes the last of several who verified, and where that was', () => {
    const observers = [verified('20260303080000', 'Late^L'), verified('20260302080000', 'Early^E')];
    expect(study({ '0040A073': observers })).toMatchObject({
      readingPhysician: { family: 'Late', given: 'L' },
      institution: 'Example Clinic',
    });
  });

  it('takes the author where nobody verified or observed', () => {
    expect(study({ '0040A078': [{ '0040A123': 'Author^A' }] })?.readingPhysician).toEqual({
      family: 'Author',
      given: 'A',
    });
  });

  it('writes body parts in capitals, and cuts what is too long', () => {
    const long = 'x'.repeat(600);
    expect(study({ '00180015': 'Abdomen' })?.bodyPart).toBe('ABDOMEN');
    expect(study({ '00082218': code('X', 'Left knee') })?.bodyPart).toBe('LEFT KNEE');
    expect(study({ '00081030': long })?.description).toHaveLength(500);
  });
});

describe('what is no report', () => {
  it.each([
    ['1.2.840.10008.5.1.4.1.1.2', 'a DICOM image (CT)'],
    ['1.2.840.10008.5.1.4.1.1.1.1', 'a DICOM image (X-ray)'],
    ['1.2.840.10008.5.1.4.1.1.88.59', 'a DICOM key object selection'],
    ['1.2.840.10008.5.1.4.1.1.88.67', 'a DICOM radiation dose report'],
    ['1.2.840.10008.5.1.4.1.1.104.1', 'a PDF inside a DICOM object'],
    ['1.2.840.10008.1.3.10', 'a DICOM directory'],
    ['1.2.3.4', 'a DICOM object of another kind'],
  ])('is named: %s is %s', async (objectClass, what) => {
    const files = [
      fileBytes({ '00020002': objectClass, '00080016': objectClass }),
      fileBytes({ '00080016': objectClass }),
      dataSetBytes({ '00080016': objectClass, '00080018': '2.25.1' }, { explicit: false }),
    ];
    for (const file of files) {
      const [result] = await all(readReportsInBytes(file, 'object.dcm'));
      expect(result).toEqual({
        ok: false,
        failure: {
          code: 'REPORT_NOT_TEXT',
          message: `object.dcm is ${what}, not text: export the report as text or as a DICOM structured report.`,
        },
      });
    }
  });

  it('is a report without text', () => {
    const empty = fileBytes(srItem([findings(content('IMAGE', code('X', 'Key image')))]));
    expect(readSrReport(empty, 'empty.dcm', inputLimits)).toMatchObject({ failure: { code: 'REPORT_EMPTY' } });
  });

  it('is a report with more text than one may have', () => {
    const long = fileBytes(srItem([findings(text('A sentence. '.repeat(20)))]));
    expect(readSrReport(long, 'long.dcm', { ...inputLimits, reportText: 100 })).toMatchObject({
      failure: { code: 'REPORT_TOO_LARGE' },
    });
  });
});
