import { readFileSync } from 'node:fs';

import { compareWithScope, type ModelScope, type ScopeComparison } from '#shared/package/model-scope.ts';
import { readStudyType } from '#shared/report/study/study-type.ts';

/** A report as data sets keep it. */
export interface ScopeReport {
  readonly id: string;
  /** '' where unknown. */
  readonly background: string;
  readonly findings: string;
  /** As the data set says: "XR", "CT"; '' where it does not. */
  readonly modality: string;
  readonly anatomy: string;
  /** Of `scope-cases.jsonl`: "inside", or why it is outside. */
  readonly expected: string;
}

/** What the default model is made for. */
export const adultChestScope: ModelScope = {
  modalities: ['XR'],
  bodyParts: ['chest'],
  languages: ['en'],
  population: 'adult',
  summary: 'Impressions of adult chest radiographs in English.',
};

/** The reports of a file of JSON lines. Throws where it cannot be read. */
export function readScopeReports(file: string | URL): readonly ScopeReport[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): ScopeReport => {
      const fields = JSON.parse(line) as Partial<ScopeReport>;
      const { id = '', background = '', findings = '', modality = '', anatomy = '', expected = '' } = fields;
      return { id, background, findings, modality, anatomy, expected };
    });
}

/** Compares a report, or its findings alone, with what the default model is made for. */
export function compareReport({ background, findings }: ScopeReport, findingsAlone: boolean): ScopeComparison {
  return compareWithScope(readStudyType({ background: findingsAlone ? '' : background, findings }), adultChestScope);
}
