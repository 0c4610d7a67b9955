import { expect, it } from 'vitest';
import type { OpenReturn, SourcesRecord } from '#shared/records/source-record.ts';
import { sourceTroubles } from './source-troubles.ts';

const minute = 60_000;
const now = 100 * minute;
const failure = { code: 'PORT_REFUSED', message: 'It is taken.' } as const;
const folder = { folder: '/in', waiting: 2, taken: 3, failed: 0, failures: [], notTaken: [] };
const listening = { address: '127.0.0.1', wantedPort: 2575, isEncrypted: false, hearsEverybody: false, connections: 0 };

const quiet: SourcesRecord = {
  listening: { ...listening, port: 2575 },
  folder,
  arrivals: [],
  refused: [{ at: now, source: 'hl7', sender: 'RIS|', kind: 'ADT^A01', name: '', reason: 'It is not read here.' }],
  returns: { open: [] },
  computer: { name: 'reading-3', addresses: [] },
};

function returned(state: OpenReturn['state'], queuedAt: number): OpenReturn {
  const id = '0b1c7a30-0000-4000-8000-000000000001';
  return { id, reportId: id, title: 'CT chest', state, queuedAt, attempts: 1, nextAt: now };
}

const kinds = (sources: SourcesRecord, seenAt = 0) => sourceTroubles(sources, { now, seenAt });

it('nothing needs a look where all is well: a refused message is its sender’s to look at', () => {
  expect(kinds(quiet)).toEqual([]);
  expect(kinds({ arrivals: [], refused: [], returns: { open: [] }, computer: quiet.computer })).toEqual([]);
});

it('a listener that only begins, and a report that waits a moment, need none', () => {
  expect(kinds({ ...quiet, listening, returns: { open: [returned('waiting', now - 4 * minute)] } })).toEqual([]);
});

it('names what is wrong, the worst first', () => {
  const open = [returned('waiting', now - 6 * minute), returned('refused', now), returned('refused', now)];
  const failures = [{ name: 'a.hl7', failure, at: now - minute }];
  expect(
    kinds({
      ...quiet,
      listening: { ...listening, failure },
      folder: { ...folder, failure, failures },
      returns: { open },
    }),
  ).toEqual([
    { kind: 'notListening', count: 1 },
    { kind: 'folder', count: 1 },
    { kind: 'returnsRefused', count: 2 },
    { kind: 'returnsWait', count: 1 },
    { kind: 'filesFailed', count: 1 },
  ]);
});

it('files that failed are told until they were seen', () => {
  const failures = [
    { name: 'b.hl7', failure, at: 30 },
    { name: 'a.hl7', failure, at: 10 },
  ];
  const sources = { ...quiet, folder: { ...folder, failures } };
  expect(kinds(sources, 10)).toEqual([{ kind: 'filesFailed', count: 1 }]);
  expect(kinds(sources, 30)).toEqual([]);
});
