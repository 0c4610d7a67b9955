import { expect } from 'vitest';
import { readReportsInBytes, type ReadResult } from '#main/interop/read-reports.ts';
import { studyRecord, type StudyRecord } from '#shared/records/study-record.ts';
import { sectionKinds, sectionText } from '#shared/report/sections.ts';
import type { FhirElement } from './element.ts';
import { base64, reportText } from './fhir-bundles.testing.ts';

/** Reads FHIR as the program does, for tests. */

export async function read(content: unknown, fileName = 'export'): Promise<readonly ReadResult[]> {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const results: ReadResult[] = [];
  for await (const result of readReportsInBytes(Buffer.from(text), fileName)) {
    results.push(result);
  }
  return results;
}

/** The sections of a report, or the failure's code. */
export function sectionsOfResult(result: ReadResult | undefined): unknown {
  if (result?.ok !== true) {
    return result?.failure.code;
  }
  const { report } = result.value;
  const named = sectionKinds.map((kind) => [kind, sectionText(report, kind)]).filter(([, text]) => text !== '');
  return Object.fromEntries(named) as unknown;
}

export function studyOf(result: ReadResult | undefined): StudyRecord | undefined {
  const study = result?.ok === true ? result.value.study : undefined;
  expect(studyRecord.optional().safeParse(study).success).toBe(true);
  return study;
}

export async function readOne(content: unknown): Promise<ReadResult | undefined> {
  const results = await read(content);
  expect(results).toHaveLength(1);
  return results[0];
}

/** A report of a CT with other fields than usual. */
export function reportWith(fields: FhirElement): FhirElement {
  return { resourceType: 'DiagnosticReport', id: 'r1', status: 'final', code: { text: 'CT chest' }, ...fields };
}

export function plain(text: string, more: FhirElement = {}): FhirElement {
  return { contentType: 'text/plain', data: base64(text), ...more };
}

export const withText = reportWith({ presentedForm: [plain(reportText)] });
