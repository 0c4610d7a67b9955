import { describe, expect, it } from 'vitest';
import type { ReportSource, ReportState } from '#shared/records/report-record.ts';
import type { WorklistPage, WorklistQuery } from '#main/services/stores.ts';
import { ids, newReport, openTestStore, reportId, temporaryFolder, valueOf } from './store.testing.ts';

const typed = (text: string, at: number) => ({ at, part: 'impression', text, readerId: ids.reader }) as const;

const sources: readonly ReportSource[] = ['paste', 'file', 'drop', 'paste'];

function storeWithMany() {
  const { reports, studies } = openTestStore(temporaryFolder());
  for (const [number, findings] of [
    'Left effusion.',
    'Pneumothorax.',
    'Effusion, café au lait.',
    'x-ray of L5',
  ].entries()) {
    const source = sources[number] ?? 'paste';
    valueOf(reports.add(newReport({ id: reportId(number), at: 1000 + number, background: '', findings, source })));
  }
  const list = (query: Partial<WorklistQuery> = {}) => reports.list({ offset: 0, limit: 10, ...query });
  return { reports, studies, list };
}

const numbers = ({ lines }: WorklistPage) => lines.map(({ id }) => Number(id.slice(-3)));

describe('the worklist', () => {
  it('gives the newest first, page by page, by state and source, and counts all', () => {
    const { reports, list } = storeWithMany();
    valueOf(reports.change(reportId(1), typed('Mine.', 5000)));
    expect(numbers(list())).toEqual([3, 2, 1, 0]);
    expect(numbers(list({ limit: 2 }))).toEqual([3, 2]);
    expect(numbers(list({ limit: 2, offset: 2 }))).toEqual([1, 0]);
    expect(list({ limit: 2, offset: 3 })).toMatchObject({ total: 4, lines: [{ id: reportId(0) }] });
    expect(list({ offset: 4 })).toEqual({ lines: [], total: 4 });
    expect(numbers(list({ states: ['edited', 'final'] }))).toEqual([1]);
    expect(list({ sources: ['paste'], limit: 1 })).toMatchObject({ total: 2, lines: [{ id: reportId(3) }] });
    expect(numbers(list({ sources: ['paste', 'drop'], states: ['new'] }))).toEqual([3, 2, 0]);
    expect(list({ sources: [] })).toEqual({ lines: [], total: 0 });
    expect(list({ states: [] })).toEqual({ lines: [], total: 0 });
    expect(reports.count()).toEqual({ new: 3, drafted: 0, edited: 1, accepted: 0, final: 0 });
  });

  it.each([
    ['eff', [2, 0]],
    ['effusion left', [0]],
    ['effusion lef', [0]],
    ['EFFUSION', [2, 0]],
    ['eff ', []],
    ['cafe', [2]],
    ['l5', [3]],
    ['x-ray', [3]],
    ['"effusion" OR pneumo*', []],
    ['NEAR(', []],
    ['chest', [3, 2, 1, 0]],
    ['-', [3, 2, 1, 0]],
  ])('finds by words as they are typed: %j', (words, found) => {
    const page = storeWithMany().list({ words });
    expect(numbers(page)).toEqual(found);
    expect(page.total).toBe(found.length);
  });

  it('finds what was written last, and no more what stood there before', () => {
    const { reports, list } = storeWithMany();
    valueOf(reports.change(reportId(0), typed('Zebra.', 5000)));
    valueOf(reports.change(reportId(0), { ...typed('Heart.', 6000), part: 'findings' }));
    expect(numbers(list({ words: 'zebra' }))).toEqual([0]);
    expect(numbers(list({ words: 'effusion' }))).toEqual([2]);
    valueOf(reports.remove([reportId(0)]));
    expect(numbers(list({ words: 'zebra' }))).toEqual([]);
  });

  it('searches among the reports of a state, whose name is no word of theirs', () => {
    const { reports, list } = storeWithMany();
    valueOf(reports.change(reportId(0), typed('Mine.', 5000)));
    const search = (words: string, ...states: ReportState[]) => numbers(list({ words, states }));
    expect(search('chest', 'edited', 'final')).toEqual([0]);
    expect(search('effusion', 'new')).toEqual([2]);
    expect(search('eff', 'new', 'edited')).toEqual([2, 0]);
    expect(search('effusion', 'accepted')).toEqual([]);
    expect(search('effusion')).toEqual([]);
    expect(numbers(list({ words: 'new' }))).toEqual([]);
  });

  it('counts anew after every change', () => {
    const { reports, list } = storeWithMany();
    const total = () => list({ words: 'effusion', limit: 1 }).total;
    expect([total(), total()]).toEqual([2, 2]);
    valueOf(reports.change(reportId(1), typed('Effusion, too.', 5000)));
    expect(total()).toBe(3);
    valueOf(reports.remove([reportId(0)]));
    expect(total()).toBe(2);
    expect(list({ words: 'effusion', sources: ['file'] }).total).toBe(1);
  });

  it('pages through what a search finds, also among sources', () => {
    const { list } = storeWithMany();
    expect(list({ words: 'chest', limit: 2, offset: 1 })).toMatchObject({
      total: 4,
      lines: [{ id: reportId(2) }, { id: reportId(1) }],
    });
    expect(list({ words: 'chest', sources: ['paste', 'file'], limit: 2 })).toMatchObject({
      total: 3,
      lines: [{ id: reportId(3) }, { id: reportId(1) }],
    });
    expect(list({ words: 'chest', offset: 9 })).toEqual({ lines: [], total: 4 });
  });
});

it('says whose study it is, as far as that is known', () => {
  const { list, studies } = storeWithMany();
  const patient = { family: 'Invented', given: 'Ida', middle: 'R', mrn: '4711' };
  valueOf(studies.set(reportId(1), { record: { patient, accession: 'INV-77' } }));
  valueOf(studies.set(reportId(2), { record: { accession: 'INV-78' } }));
  const named = { id: reportId(1), patient: { family: 'Invented', given: 'Ida', middle: 'R' } };
  expect(list().lines[2]).toMatchObject(named);
  expect(list().lines.filter(({ patient: known }) => known !== undefined)).toHaveLength(1);
  expect(list({ words: 'invent' }).lines).toMatchObject([named]);
  expect(list({ words: 'inv-77', states: ['new'] }).lines).toMatchObject([named]);
  expect(list({ words: 'inv-78' }).lines[0]).not.toHaveProperty('patient');
});

/** Excerpts, matches in brackets. */
const shown = (page: WorklistPage) =>
  page.lines.map(({ excerpt }) => excerpt.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join(''));

describe('an excerpt', () => {
  it('shows the first words of the findings, or of the whole text where there are none', () => {
    const { reports, list } = storeWithMany();
    valueOf(reports.add(newReport({ id: reportId(4), findings: ' \n', text: ' EXAM:\n\n CT  head ' })));
    expect(shown(list({ limit: 2 }))).toEqual(['EXAM: CT head', 'x-ray of L5']);
  });

  it('shows what was searched for where it stands, whatever its accents and case', () => {
    const { list } = storeWithMany();
    expect(shown(list({ words: 'CAFE eff' }))).toEqual(['[Effusion], [café] au lait.']);
    expect(shown(list({ words: 'radiogr', limit: 1 }))).toEqual(['Chest [radiograph]']);
  });

  it('never shows the state that was asked for as a word of the report', () => {
    const { list } = storeWithMany();
    expect(shown(list({ words: 'effusion', states: ['new'] }))).toEqual([
      '[Effusion], café au lait.',
      'Left [effusion].',
    ]);
  });

  it('of a long report shows no more than a line or two', () => {
    const { reports, list } = storeWithMany();
    const findings = `${'The lungs are clear. '.repeat(200)}Zebra pattern. ${'The heart is normal. '.repeat(200)}`;
    valueOf(reports.add(newReport({ id: reportId(4), findings })));
    const [line = ''] = shown(list({ words: 'zebra' }));
    expect(line).toMatch(/^….*\[Zebra\] pattern\..*…$/u);
    expect(line.length).toBeLessThan(130);
    expect(shown(list({ limit: 1 }))[0]).toMatch(/^The lungs are clear\..{60,100}…$/u);
  });
});
