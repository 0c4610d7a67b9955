import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inputLimits } from '#main/interop/input-limits.ts';
import { readReportsInBytes, type ReadResult } from '#main/interop/read-reports.ts';
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

const report = srItem(
  [
    container(code('59776-5', 'Findings'), [
      text('Nodule.', undefined, {
        '0040A730': [
          content('NUM', code('X', 'Diameter'), { '0040A300': [{ '0040A30A': '12', '004008EA': code('mm', 'mm') }] }),
        ],
      }),
    ]),
    container(code('121072', 'Impressions'), [text('Secret words.')]),
  ],
  { '00100010': 'Secret^Name', '0040A073': [{ '0040A075': 'Reader^Ada' }] },
);

const files: readonly (readonly [name: string, bytes: Buffer])[] = [
  ['explicit', fileBytes(report)],
  ['explicit, delimited', fileBytes(report, { delimited: true })],
  ['implicit', fileBytes(report, { explicit: false })],
  ['implicit, delimited', fileBytes(report, { explicit: false, delimited: true })],
  ['big endian', fileBytes(report, { littleEndian: false })],
  ['deflated', withMeta('1.2.840.10008.1.2.1.99', deflateRawSync(dataSetBytes(report)))],
  ['without prefix', dataSetBytes(report, { delimited: true })],
];

const readDirectly = (bytes: Uint8Array): ReadResult => readSrReport(bytes, 'report.dcm', inputLimits);

/** Fails or reads, without an exception and without telling what is in the file. */
function expectResult(result: ReadResult | undefined): void {
  if (result?.ok === false) {
    const { code, message } = result.failure;
    expect(['REPORT_MALFORMED', 'REPORT_EMPTY', 'REPORT_NOT_TEXT', 'REPORT_TOO_LARGE']).toContain(code);
    expect(message).not.toMatch(/secret|nodule/i);
  } else {
    expect(result?.value.report.text).toBeTypeOf('string');
  }
}

/** Numbers from 0 up to a limit, the same each time (mulberry32). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

describe('a damaged file', () => {
  it.each(files)('is malformed wherever it was cut off: %s', (_name, bytes) => {
    expect(readDirectly(bytes).ok).toBe(true);
    for (let length = 0; length < bytes.length; length += 1) {
      expect(readDirectly(bytes.subarray(0, length)), `cut at ${length}`).toMatchObject({
        failure: {
          code: 'REPORT_MALFORMED',
          message: 'report.dcm is a damaged DICOM object: export the report again.',
        },
      });
    }
  });

  it.each(files)('gives a result whatever bytes were changed, lost or added: %s', async (_name, bytes) => {
    const random = randomNumbers(20260302);
    for (let round = 0; round < 800; round += 1) {
      let changed = Buffer.from(bytes);
      for (let times = 1 + random(4); times > 0; times -= 1) {
        const at = random(changed.length);
        const byte = Buffer.of([0, 0xff, 0xfe, 0x7f, random(256)][random(5)] ?? 0);
        const kind = random(4);
        const rest = changed.subarray(at + (kind === 1 ? 1 + random(8) : kind === 2 ? 0 : 1));
        changed = Buffer.concat([changed.subarray(0, at), kind === 1 ? Buffer.alloc(0) : byte, rest]);
      }
      expectResult(readDirectly(changed));
    }
  });

  it('gives a result for random bytes behind the prefix', async () => {
    const random = randomNumbers(7);
    for (let round = 0; round < 1000; round += 1) {
      const noise = Buffer.from(Array.from({ length: random(300) }, () => random(256)));
      const bytes = Buffer.concat([Buffer.alloc(128), Buffer.from('DICM'), noise]);
      const results = [];
      for await (const result of readReportsInBytes(bytes, 'noise.dcm')) {
        results.push(result);
      }
      expect(results).toHaveLength(1);
      expect(results[0]?.ok).toBe(false);
      expectResult(results[0]);
    }
  });
});

const quickly = (bytes: Uint8Array): ReadResult => {
  const start = performance.now();
  const result = readDirectly(bytes);
  // Some thousand times what a report takes; without bounds it would be minutes.
  expect(performance.now() - start).toBeLessThan(5000);
  return result;
};

describe('a file that is made to do harm', () => {
  const head = dataSetBytes({ '00080016': '1.2.840.10008.5.1.4.1.1.88.11' });
  const undefinedSequence = Buffer.from('4000 30a7 5351 0000 ffffffff'.replaceAll(' ', ''), 'hex');
  const undefinedItem = Buffer.from('feff00e0 ffffffff'.replaceAll(' ', ''), 'hex');
  const emptyItem = Buffer.from('feff00e0 00000000'.replaceAll(' ', ''), 'hex');
  const itemEnd = Buffer.from('feff0de0 00000000'.replaceAll(' ', ''), 'hex');
  const sequenceEnd = Buffer.from('feffdde0 00000000'.replaceAll(' ', ''), 'hex');
  const explicit = (...body: readonly Uint8Array[]): Buffer =>
    withMeta('1.2.840.10008.1.2.1', Buffer.concat([head, ...body]));

  it('nests without end', () => {
    const levels = 100_000;
    const open = Buffer.concat(Array<Buffer>(levels).fill(Buffer.concat([undefinedSequence, undefinedItem])));
    const close = Buffer.concat(Array<Buffer>(levels).fill(Buffer.concat([itemEnd, sequenceEnd])));
    expect(quickly(explicit(open, close))).toMatchObject({ failure: { code: 'REPORT_MALFORMED' } });
    expect(quickly(explicit(open))).toMatchObject({ failure: { code: 'REPORT_MALFORMED' } });
  });

  it('has millions of items, or of elements', () => {
    const items = Buffer.alloc(40_000_000, emptyItem);
    const elements = Buffer.alloc(40_000_000, dataSetBytes({ '00100010': '' }));
    expect(quickly(explicit(undefinedSequence, items, sequenceEnd))).toMatchObject({
      failure: { code: 'REPORT_MALFORMED' },
    });
    expect(quickly(explicit(elements))).toMatchObject({ failure: { code: 'REPORT_MALFORMED' } });
  });

  it('has lengths beyond its end, and none that ends', () => {
    for (const length of ['fffffffe', 'ffffff7f', '00000080', 'f0ffffff']) {
      const long = Buffer.from(`400060a155540000${length}41`, 'hex');
      const sequence = Buffer.from(`400030a753510000${length}`, 'hex');
      const item = Buffer.concat([undefinedSequence, Buffer.from(`feff00e0${length}`, 'hex')]);
      for (const body of [long, sequence, item, Buffer.concat([undefinedSequence, undefinedItem, long])]) {
        expect(quickly(explicit(body))).toMatchObject({ failure: { code: 'REPORT_MALFORMED' } });
      }
    }
  });

  it('unpacks to more than is read', () => {
    const bomb = deflateRawSync(Buffer.alloc(200_000_000));
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(quickly(withMeta('1.2.840.10008.1.2.1.99', bomb))).toMatchObject({ failure: { code: 'REPORT_TOO_LARGE' } });
  });

  it('has a text of megabytes, with as many properties as there may be', () => {
    const properties = Array.from({ length: 5000 }, (_, index) =>
      content('CODE', code('X', 'Side'), { '0040A168': code('X', `right ${index}`) }, 'HAS PROPERTIES'),
    );
    const finding = text('Nodule in the lung '.repeat(200_000), undefined, { '0040A730': properties });
    const result = quickly(fileBytes(srItem([container(code('59776-5', 'Findings'), [finding])])));
    expect(result.ok).toBe(true);
  });

  it('switches its character set at every byte', () => {
    const switching = Buffer.alloc(4_000_000, Buffer.from('\u001b$B\u001b(B'));
    const item: Item = { ...srItem([text('')]), '00080005': '\\ISO 2022 IR 87', '00100010': 'A' };
    const tree = srItem([
      container(code('59776-5', 'Findings'), [content('TEXT', code('121071', 'Finding'), { '0040A160': switching })]),
    ]);
    expectResult(quickly(fileBytes({ ...tree, ...item, '0040A730': tree['0040A730'] ?? [] })));
  });
});
