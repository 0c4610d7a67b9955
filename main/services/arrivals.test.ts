import { describe, expect, it } from 'vitest';
import { ids, openTestStore, reportId, temporaryFolder, valueOf } from '#main/db/store.testing.ts';
import type { StudyRecord } from '#shared/records/study-record.ts';
import { parseReport } from '#shared/report/parse-report.ts';
import { createArrivals, isSamePatient } from './arrivals.ts';
import type { Arrival } from './ports.ts';

const patient = { family: 'Invented', mrn: '4711', birthDate: '1959-03-01' };
const study: StudyRecord = { patient, accession: 'ACC1', status: 'preliminary', description: 'CT chest' };
const findings = (text: string): string => `FINDINGS: ${text}`;

function station() {
  const store = openTestStore(temporaryFolder());
  let made = 0;
  let at = 1000;
  const arrivals = createArrivals({ store, now: () => (at += 1), newId: () => reportId((made += 1)) });
  let sent = 0;
  const take = (
    text: string,
    said: StudyRecord = study,
    more: Partial<Arrival['reports'][number]> = {},
  ): readonly string[] =>
    valueOf(
      arrivals.take({
        source: 'hl7',
        sender: 'RIS|ANNA',
        kind: 'ORU^R01',
        name: `M${sent + 1}`,
        identity: String((sent += 1)),
        reports: [{ report: parseReport(text), study: said, ...more }],
      }),
    ).changed;
  const total = (): number => store.reports.list({ offset: 0, limit: 1 }).total;
  return { store, arrivals, take, total };
}

describe('a report that arrives', () => {
  it('is kept with its study, and found by who it is of', () => {
    const { store, take } = station();
    const [id = ''] = take(findings('Clear.'));
    expect(store.reports.get(id)).toMatchObject({
      source: 'hl7',
      state: 'new',
      title: 'CT chest',
      findings: 'Clear.',
      background: 'Exam: CT chest',
      study,
    });
    for (const words of ['invented', '4711', 'acc1']) {
      expect(store.reports.list({ words, offset: 0, limit: 9 }).lines.map((line) => line.id)).toEqual([id]);
    }
  });

  it('is taken once', () => {
    const { arrivals, total } = station();
    const arrival: Arrival = {
      source: 'hl7',
      sender: 's',
      kind: 'k',
      name: '',
      identity: 'same',
      reports: [{ report: parseReport(findings('Clear.')), study }],
    };
    expect(valueOf(arrivals.take(arrival)).changed).toHaveLength(1);
    expect(valueOf(arrivals.take(arrival)).changed).toEqual([]);
    expect(total()).toBe(1);
  });

  it('is kept whole or not at all with those that came with it', () => {
    const { store, arrivals, total } = station();
    const good = { report: parseReport(findings('Clear.')), study };
    const bad = {
      report: parseReport(findings('Clear.')),
      study: { accession: 'ACC2', priors: undefined as never },
      reference: 7 as never,
    };
    const broken = { ...bad, report: { ...bad.report, text: null as never } };
    expect(() =>
      arrivals.take({ source: 'hl7', sender: 's', kind: 'k', name: '', identity: 'x', reports: [good, broken] }),
    ).toThrow();
    expect(total()).toBe(0);
    expect(store.arrivals.wasTaken('x')).toBe(false);
  });

  it('takes the place of what came before, as long as nobody has written in it', () => {
    const { store, take, total } = station();
    const [id = ''] = take(findings('Clear.'));
    expect(take(findings('Small effusion.'), { ...study, reason: 'Cough' })).toEqual([id]);
    expect(store.reports.get(id)).toMatchObject({
      findings: 'Small effusion.',
      background: 'Exam: CT chest\nIndication: Cough',
      state: 'new',
    });
    expect(store.reports.revisions(id).map(({ text, cause }) => [text, cause])).toEqual([
      ['Clear.', 'received'],
      ['Small effusion.', 'received'],
    ]);
    expect(total()).toBe(1);
  });

  it('never takes the place of what somebody wrote', () => {
    const { store, take } = station();
    const [id = ''] = take(findings('Clear.'));
    valueOf(store.reports.change(id, { at: 5000, part: 'impression', text: 'Mine.', readerId: ids.reader }));
    take(`${findings('Small effusion.')}\nIMPRESSION: Theirs.`);
    expect(store.reports.get(id)).toMatchObject({ findings: 'Clear.', impression: 'Mine.', state: 'edited' });
    expect(store.reports.revisions(id).some(({ text }) => text === 'Theirs.')).toBe(true);
  });

  it('of another patient with the same number of a study is another', () => {
    const { take, total } = station();
    take(findings('Clear.'));
    take(findings('Clear, too.'), { ...study, patient: { ...patient, mrn: '0815' } });
    expect(total()).toBe(2);
  });

  it('without a number of its study is always another', () => {
    const { take, total } = station();
    take(findings('Clear.'), { patient });
    take(findings('Clear.'), { patient });
    expect(total()).toBe(2);
  });
});

describe('a signed report', () => {
  it.each(['final', 'corrected', 'amended', 'appended'] as const)('that is %s closes the one it is of', (status) => {
    const { store, take, total } = station();
    const [id = ''] = take(findings('Clear.'));
    valueOf(store.reports.accept(id, { at: 3000, readerId: ids.reader, findings: 'Clear.', impression: 'Normal.' }));
    take(`${findings('Clear.')}\nIMPRESSION: Normal chest.`, { ...study, status });
    expect(store.reports.get(id)).toMatchObject({
      state: 'final',
      final: { status },
      acceptance: { impression: 'Normal.' },
    });
    expect(total()).toBe(1);
  });

  it('is corrected by a later one, and left by an earlier that comes late', () => {
    const { store, take } = station();
    const [id = ''] = take(findings('Clear.'), { ...study, status: 'final' });
    take(findings('Clear, corrected.'), { ...study, status: 'corrected' });
    take(findings('Late.'), { ...study, reason: 'Cough' });
    expect(store.reports.get(id)?.study).toMatchObject({ status: 'corrected', reason: 'Cough' });
    expect(store.reports.get(id)).toMatchObject({
      state: 'final',
      findings: 'Clear.',
      final: { status: 'corrected', text: findings('Clear, corrected.') },
    });
  });

  it('of a study that nobody worked on is kept as final', () => {
    const { store, take } = station();
    const [id = ''] = take(findings('Clear.'), { ...study, status: 'final' });
    expect(store.reports.get(id)).toMatchObject({ state: 'final' });
  });
});

describe('what the RIS makes of a report', () => {
  it('may be to take it back: it is closed, and says so', () => {
    const { store, take, total } = station();
    const [id = ''] = take(findings('Clear.'), { ...study, status: 'final' });
    take('', { ...study, status: 'cancelled' });
    // The text that was signed is what is taken back.
    expect(store.reports.get(id)).toMatchObject({
      state: 'final',
      final: { status: 'cancelled', text: findings('Clear.') },
    });
    expect(store.reports.list({ offset: 0, limit: 9 }).lines).toMatchObject([{ id, isWithdrawn: true }]);
    expect(store.reports.list({ words: 'clear', offset: 0, limit: 9 }).lines).toMatchObject([
      { id, isWithdrawn: true },
    ]);
    take(findings('Clear.'), { ...study, status: 'corrected' });
    expect(store.reports.list({ offset: 0, limit: 9 }).lines[0]).not.toHaveProperty('isWithdrawn');
    expect(take('', { ...study, accession: 'NEVER', status: 'cancelled' })).toEqual([]);
    expect(total()).toBe(1);
  });

  it('closes the studies that were read together with it, where the station has them', () => {
    const { store, take, total } = station();
    const [first = ''] = take(findings('One.'));
    const [second = ''] = take(findings('Two.'), { ...study, accession: 'ACC2' });
    const linked = [
      { patient, accession: 'ACC2', status: 'final' },
      { patient, accession: 'ACC3', status: 'final' },
    ] as const;
    expect(take(findings('Both.'), { ...study, status: 'final' }, { linked }).toSorted()).toEqual(
      [first, second].toSorted(),
    );
    expect([first, second].map((id) => store.reports.get(id)?.final?.text)).toEqual([
      findings('Both.'),
      findings('Both.'),
    ]);
    expect(store.reports.get(second)?.study?.accession).toBe('ACC2');
    expect(total()).toBe(2);
  });

  it('counts by the newest, also where an older one is sent once more', () => {
    const { store, take } = station();
    const [id = ''] = take(findings('First.'), { ...study, status: 'final' });
    take(findings('Corrected.'), { ...study, status: 'corrected' });
    take(findings('First.'), { ...study, status: 'final' });
    expect(store.reports.get(id)?.final).toMatchObject({ status: 'corrected', text: findings('Corrected.') });
  });

  it('ends what was to be sent of it', () => {
    const { store, take } = station();
    const [id = ''] = take(findings('Clear.'));
    const report = { id, study, title: '', sections: [], readerName: 'Ada', acceptedAt: 1 };
    valueOf(store.returns.add({ id: reportId(77), report }, 1));
    take(findings('Clear.'), { ...study, status: 'final' });
    expect(store.returns.open(9)).toEqual([]);
  });
});

describe('an order', () => {
  const order: StudyRecord = {
    patient: { ...patient, sex: 'F' },
    accession: 'ACC1',
    reason: 'Cough',
    referringPhysician: { family: 'Asker' },
  };

  it('says what a later report leaves open, and no more', () => {
    const { store, take, total } = station();
    expect(take('EXAM: x', order, { isOrder: true, reference: 'how to answer' })).toEqual([]);
    expect(total()).toBe(0);
    const [id = ''] = take(findings('Clear.'), study);
    expect(store.reports.get(id)?.study).toEqual({ ...order, ...study, patient: { ...patient, sex: 'F' } });
    expect(store.studies.get(id)?.reference).toBe('how to answer');
    expect(store.reports.get(id)?.background).toContain('Indication: Cough');
  });

  it('that comes later says it, too', () => {
    const { store, take } = station();
    const [id = ''] = take(findings('Clear.'), study);
    expect(take('EXAM: x', order, { isOrder: true })).toEqual([id]);
    expect(store.reports.get(id)?.study).toMatchObject({ reason: 'Cough', status: 'preliminary' });
  });
});

it('an order that is cancelled says so of its report, and takes nothing from it', () => {
  const { store, take } = station();
  const [id = ''] = take(findings('Clear.'));
  take('', { patient, accession: 'ACC1', status: 'cancelled' }, { isOrder: true });
  expect(store.reports.get(id)).toMatchObject({
    findings: 'Clear.',
    state: 'new',
    study: { ...study, status: 'cancelled' },
  });
});

it('what arrived is found again by the names that its sender gives, as long as its report is there', () => {
  const { store, arrivals, take } = station();
  take(findings('Early.'), { accession: 'ACC9' }, { isOrder: true });
  const [id = ''] = take(findings('Clear.'));
  valueOf(arrivals.refuse({ source: 'folder', sender: '', kind: 'file', name: 'x.txt', reason: 'No.' }));
  expect(store.arrivals.list(9)).toMatchObject([
    { name: 'x.txt', reason: 'No.' },
    { name: 'M2', accession: 'ACC1', reportId: id },
    { name: 'M1', accession: 'ACC9' },
  ]);
  expect(store.arrivals.list(9)[2]).not.toHaveProperty('reportId');
  valueOf(store.reports.remove([id]));
  expect(store.arrivals.list(9)[1]).toEqual({
    at: expect.any(Number) as number,
    source: 'hl7',
    sender: 'RIS|ANNA',
    kind: 'ORU^R01',
    name: '',
  });
});

it('refusals are noted, the last thousand of them', () => {
  const { store, arrivals } = station();
  for (let count = 0; count < 1010; count += 1) {
    valueOf(arrivals.refuse({ source: 'hl7', sender: 's', kind: 'k', name: '', reason: `No ${count}.` }));
  }
  const kept = store.arrivals.list(5000);
  expect(kept).toHaveLength(1000);
  expect(kept[0]?.reason).toBe('No 1009.');
});

it.each([
  [{ mrn: 'a1' }, { mrn: 'A1' }, true],
  [{ mrn: '1' }, { mrn: '2' }, false],
  [{ mrn: '1', birthDate: '1959-03-01' }, { mrn: '1', birthDate: '1960-03-01' }, false],
  [{ mrn: '1', birthDate: '1959' }, { mrn: '1', birthDate: '1959-03-01' }, true],
  [{ mrn: '1', mrnIssuer: 'A' }, { mrn: '1', mrnIssuer: 'B' }, false],
  [{ mrn: '1', mrnIssuer: 'A', birthDate: '1959-03-01' }, { mrn: '1', mrnIssuer: 'B', birthDate: '1959-03-01' }, true],
  [{}, { mrn: '2' }, true],
  [{ family: 'Doe' }, { mrn: '2', family: 'DOE' }, true],
  [{ family: 'Doe' }, { family: 'Roe' }, false],
  [{ mrn: '2', family: 'Doe' }, { mrn: '2', family: 'Roe' }, true],
])('%j and %j are one patient: %s', (one, other, isOne) => {
  expect(isSamePatient(one, other)).toBe(isOne);
});
