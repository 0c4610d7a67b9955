import { readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { readReports } from '#main/interop/read-reports.ts';
import { describeReport, type ReportDescription } from '#shared/report/describe-report.ts';
import { describeStudyRecord, type StudyRecord } from '#shared/records/study-record.ts';

const folder = new URL('fixtures/', import.meta.url);

const sectionNames = [
  'indication',
  'technique',
  'comparison',
  'findings',
  'impression',
  'recommendation',
  'addendum',
] as const;

const name = z.strictObject({ family: z.string().optional(), given: z.string().optional() });
const expectedReport = z.strictObject({
  note: z.string().optional(),
  sections: z.partialRecord(z.enum(sectionNames), z.string()).optional(),
  study: z
    .strictObject({
      patient: name
        .extend({ mrn: z.string().optional(), birthDate: z.string().optional(), sex: z.enum(['M', 'F', 'O', 'U']) })
        .partial()
        .optional(),
      accession: z.string(),
      modality: z.string(),
      bodyPart: z.string(),
      studyDate: z.string(),
      reason: z.string(),
      referringPhysician: name,
      readingPhysician: name,
      institution: z.string(),
      status: z.string(),
    })
    .partial(),
  absent: z.array(z.string()).optional(),
  ignoreBlankLines: z.boolean().optional(),
});
type ExpectedReport = z.infer<typeof expectedReport>;

const expectation = z.union([
  expectedReport,
  z.strictObject({ note: z.string().optional(), reports: z.array(expectedReport) }),
  z.strictObject({ note: z.string().optional(), refused: z.literal(true), reason: z.string() }),
]);

const ending = '.expected.json';
const files = readdirSync(folder)
  .filter((file) => !file.endsWith(ending))
  .sort();

function readExpectation(file: string): z.infer<typeof expectation> {
  return expectation.parse(
    JSON.parse(readFileSync(new URL(file.replace(/\.[^.]+$/u, ending), folder), 'utf8')) as unknown,
  );
}

interface ReadReport {
  readonly report: ReportDescription;
  readonly study: StudyRecord;
}

/** What the command line's `parse FILE --json` is made of: reports, and the messages of those that were refused, without the file's name. */
async function read(file: string): Promise<{ reports: ReadReport[]; refusals: string[] }> {
  const reports: ReadReport[] = [];
  const refusals: string[] = [];
  const path = fileURLToPath(new URL(file, folder));
  for await (const result of readReports(path, { standardInput: Readable.from([]) })) {
    if (result.ok) {
      reports.push({ report: describeReport(result.value.report), study: result.value.study ?? {} });
    } else {
      refusals.push(result.failure.message.replaceAll(path, 'FILE'));
    }
  }
  return { reports, refusals };
}

/** Lines count; how many blanks stand in one, and how many blank lines stand together, does not. */
function normalise(text: string | undefined, ignoreBlankLines = false): string {
  return (text ?? '')
    .split(/\r\n|\r|\n/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .join('\n')
    .replace(ignoreBlankLines ? /\n{2,}/gu : /\n{3,}/gu, ignoreBlankLines ? '\n' : '\n\n')
    .trim();
}

function valueAt(record: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      record,
    );
}

function judge({ report, study }: ReadReport, expected: ExpectedReport): void {
  if (expected.sections !== undefined) {
    const { sections, ignoreBlankLines } = expected;
    const texts = (of: Partial<Record<(typeof sectionNames)[number], string>>): Record<string, string> =>
      Object.fromEntries(sectionNames.map((kind) => [kind, normalise(of[kind], ignoreBlankLines)]));
    expect(texts(report)).toEqual(texts(sections));
  }
  // Why a study was ordered may be told as the order's reason or as the report's indication.
  const reason = study.reason ?? report.indication;
  const told = { ...describeStudyRecord(study), ...(reason !== '' && { reason }) };
  expect(told).toMatchObject(expected.study);
  const given = (expected.absent ?? []).filter((path) => valueAt(told, path) !== undefined);
  expect(given).toEqual([]);
}

describe('messages as hospitals send them', () => {
  it.each(files)('%s', async (file) => {
    const expected = readExpectation(file);
    const { reports, refusals } = await read(file);
    if ('refused' in expected) {
      expect(reports).toEqual([]);
      expect(refusals.join('\n')).toMatch(new RegExp(expected.reason, 'iu'));
      return;
    }
    const wanted = 'reports' in expected ? expected.reports : [expected];
    expect(refusals).toEqual([]);
    expect(reports).toHaveLength(wanted.length);
    for (const [index, report] of reports.entries()) {
      judge(report, wanted[index] ?? { study: {} });
    }
  });
});
