import { describe, expect, it } from 'vitest';
import { compareReport, readScopeReports } from './scope-cases.ts';

const reports = readScopeReports(new URL('scope-cases.jsonl', import.meta.url));

describe('the scope of adult chest radiographs in English', () => {
  it.each(reports.filter(({ expected }) => expected === 'inside').map(({ id, findings }) => [id, findings] as const))(
    '%s is inside: %s',
    (id) => {
      const report = reports.find((report) => report.id === id);
      expect(report && compareReport(report, false)).toEqual({ inside: true });
    },
  );

  it.each(reports.filter(({ expected }) => expected !== 'inside').map(({ id, findings }) => [id, findings] as const))(
    '%s is outside: %s',
    (id) => {
      const report = reports.find((report) => report.id === id);
      expect(report && compareReport(report, false).inside).toBe(false);
    },
  );

  it('is told from findings alone, but where only the background says it', () => {
    const missed = reports.filter(
      (report) => report.expected !== 'inside' && compareReport(report, true).inside && report.background === '',
    );
    const warned = reports.filter((report) => report.expected === 'inside' && !compareReport(report, true).inside);
    expect([...missed, ...warned].map(({ findings }) => findings)).toEqual([]);
  });
});

describe('the examples', () => {
  const examples = readScopeReports(new URL('../../examples/reports.jsonl', import.meta.url));

  it.each([
    ['whole', false],
    ['findings alone', true],
  ])('are inside where they are English chest radiographs, %s', (_, findingsAlone) => {
    const inside = examples.filter((report) => compareReport(report, findingsAlone).inside).map(({ id }) => id);
    const chest = examples.filter(({ id }) => /^example-chest-(?!.*-de$)/u.test(id)).map(({ id }) => id);
    expect(inside).toEqual(chest);
  });
});
