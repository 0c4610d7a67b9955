import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { detectionTable } from '#shared/evaluate/detection.ts';
import { finish } from '#shared/evaluate/steps.ts';
import { injectErrors } from '#shared/evaluate/injection/inject.ts';
import { errorKinds, type ErrorKind } from '#shared/evaluate/injection/injection.ts';
import { readPair } from '#shared/evaluate/injection/reading.ts';
import { detectionCases } from './detection-cases.ts';

const files = ['pairs.jsonl', '../../examples/reports.jsonl'].map((file) =>
  fileURLToPath(new URL(file, import.meta.url)),
);
const cases = (await Promise.all(files.map(detectionCases))).flat();

describe('errors made in the reports of this project', () => {
  const injections = cases.flatMap(({ id, background, findings, reference }) =>
    injectErrors(readPair({ background, findings, impression: reference }), id, { seed: 1, count: 8 }).map(
      (injection) => ({ reference, findings, injection }),
    ),
  );

  it.each(errorKinds)('of the kind %s are made often enough to measure by', (kind) => {
    expect(injections.filter(({ injection }) => injection.error.kind === kind).length).toBeGreaterThanOrEqual(30);
  });

  it('change the impression, where they say', () => {
    for (const { reference, injection } of injections) {
      const { impression, error } = injection;
      expect(impression).not.toBe(reference);
      expect(error.start).toBeGreaterThanOrEqual(0);
      expect(error.end).toBeLessThanOrEqual(impression.length);
      if (error.kind === 'omitted') {
        expect(reference).toContain(error.original);
      } else {
        expect(impression.slice(error.start, error.end)).not.toBe(error.original);
        expect(impression.slice(error.start, error.end)).toMatch(/\S/u);
      }
    }
  });

  it('in a word of the impression itself are undone by putting the original words back', () => {
    const slips = injections.filter(
      ({ injection: { error } }) => !error.carried && ['side', 'number', 'severity'].includes(error.kind),
    );
    expect(slips.length).toBeGreaterThan(50);
    for (const { reference, injection } of slips) {
      const { impression, error } = injection;
      expect(impression.slice(0, error.start) + error.original + impression.slice(error.end)).toBe(reference);
    }
  });
});

describe('the checks on the reports of this project', () => {
  const table = finish(detectionTable(cases, 1));
  // Floors under what was measured, so that a check that stops working is noticed; what the checks must reach is measured on
  // many real reports by measure-detection.ts.
  const floors: Readonly<Record<ErrorKind, number>> = {
    side: 0.85,
    'negation-dropped': 0.85,
    'negation-added': 0.85,
    number: 0.85,
    severity: 0.85,
    invented: 0.85,
    omitted: 0.2,
    comparison: 0.85,
  };

  it.each(table.detections.filter(({ kind }) => kind !== 'all'))(
    'interrupt for an error of the kind $kind',
    (found) => {
      expect(found.interrupting.share).toBeGreaterThanOrEqual(floors[found.kind as ErrorKind]);
    },
  );

  it('warn of nearly every error', () => {
    for (const { anyWarning } of table.detections) {
      expect(anyWarning.share).toBeGreaterThanOrEqual(0.75);
    }
  });

  it('seldom interrupt where nothing is wrong', () => {
    expect(table.untouched.all.alertsPerReport).toBeLessThanOrEqual(0.04);
  });
});
