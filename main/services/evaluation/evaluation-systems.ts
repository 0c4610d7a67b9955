import { extractImpression } from '#shared/evaluate/baseline-extract.ts';
import { nearestBaseline, type TrainingPair } from '#shared/evaluate/baseline-nearest.ts';
import { normalImpression } from '#shared/evaluate/baseline-normal.ts';
import type { EvaluationCase } from '#shared/evaluate/evaluation-data.ts';
import { succeeded, type FailureCode, type Result } from '#shared/ipc/failure.ts';
import { doSteps, type StepPorts } from './do-steps.ts';
import type { Drafts } from '#main/services/drafts.ts';
import type { Clock, Digest, KeptDraft, KeptDrafts } from '#main/services/ports.ts';

/** What writes an impression for a case of an evaluation. */
export interface ImpressionSystem {
  /** "chest-xr 1.0.0 (cpu-int8)", "baseline: always normal". */
  readonly name: string;
  write(reportCase: EvaluationCase): Promise<Result<WrittenImpression>>;
}

export interface WrittenImpression extends KeptDraft {
  /** Whether an earlier run drafted it. */
  readonly isKept: boolean;
}

export type BaselineName = 'normal' | 'nearest' | 'extract';

/** The baselines by their names. @param training what `nearest` looks for its neighbours in */
export async function baselineSystem(
  name: BaselineName,
  training: readonly TrainingPair[],
  ports: StepPorts,
): Promise<ImpressionSystem> {
  const { clock } = ports;
  switch (name) {
    case 'normal':
      return pureSystem('baseline: always normal', () => normalImpression, clock);
    case 'nearest':
      return pureSystem('baseline: nearest neighbour', await doSteps(nearestBaseline(training), ports), clock);
    case 'extract':
      return pureSystem('baseline: sentence extractor', extractImpression, clock);
  }
}

function pureSystem(name: string, write: (findings: string) => string, clock: Clock): ImpressionSystem {
  return {
    name,
    write({ findings }) {
      const start = clock();
      const impression = write(findings);
      return Promise.resolve(succeeded({ impression, milliseconds: clock() - start, isKept: false }));
    },
  };
}

/** Failures that say that this report cannot be drafted from; any other ends the evaluation. */
const concernsReport: ReadonlySet<FailureCode> = new Set(['FINDINGS_TOO_LONG', 'DRAFT_EMPTY', 'REPORT_NO_FINDINGS']);

export interface DraftingSystemPorts {
  readonly drafts: Drafts;
  readonly digest: Digest;
  readonly clock: Clock;
  /** Part of what names a draft, since the program gives a model's text its form. */
  readonly programVersion: string;
  readonly kept?: KeptDrafts;
}

/**
 * A model package as a system. What it drafted is kept under everything that it depends on: model, program, and the report's text.
 */
export async function draftingSystem(ports: DraftingSystemPorts): Promise<Result<ImpressionSystem>> {
  const { drafts, digest, clock, programVersion, kept } = ports;
  const model = await drafts.model();
  if (!model.ok) {
    return model;
  }
  const { name, version, variant, hash } = model.value;
  return succeeded({
    name: `${name} ${version} (${variant})`,
    async write({ id, background, findings }) {
      const key = digest(JSON.stringify([programVersion, hash, variant, id, background, findings]));
      const before = kept?.get(key);
      if (before !== undefined) {
        return succeeded({ ...before, isKept: true });
      }
      const start = clock();
      const drafted = await drafts.draft({ findings, background });
      if (!drafted.ok && !concernsReport.has(drafted.failure.code)) {
        return drafted;
      }
      const draft: KeptDraft = {
        // Items as plain sentences: numbers and lines are layout, and no part of what is said.
        impression: drafted.ok ? drafted.value.candidates[0].items.join(' ') : '',
        milliseconds: clock() - start,
        ...(drafted.ok && drafted.value.refusal !== undefined && { refusal: drafted.value.refusal.message }),
      };
      const written = (await kept?.keep(key, draft)) ?? succeeded(undefined);
      return written.ok ? succeeded({ ...draft, isKept: false }) : written;
    },
  });
}
