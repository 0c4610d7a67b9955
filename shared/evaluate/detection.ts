import { checkImpression } from '#shared/checks/check-impression.ts';
import type { Warning, WarningKind } from '#shared/checks/check.ts';
import type { Interval } from './bootstrap.ts';
import type { EvaluationCase } from './evaluation-data.ts';
import { injectError, randomOf } from './injection/inject.ts';
import { errorKinds, type ErrorKind } from './injection/injection.ts';
import { readPair } from './injection/reading.ts';
import type { Steps } from './steps.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** How well the checks find errors that were made on purpose, and how often they disturb where nothing is known to be wrong. */

/** How many of the drafts a positive predictive value takes to be faulty. */
export const faultyShare = 0.05;

/** Of several, those that count. `share` and `interval` (95 %, Wilson) are null where there are none. */
export interface CountedShare {
  readonly count: number;
  readonly of: number;
  readonly share: number | null;
  readonly interval: Interval | null;
}

/** Warnings that the same report's untouched impression gets too are no detection and do not count. */
export interface Detection {
  /** All kinds together, or one. */
  readonly kind: ErrorKind | 'all';
  /** Faulty impressions with an interrupting warning. */
  readonly interrupting: CountedShare;
  readonly anyWarning: CountedShare;
  /** With a warning that says what is wrong; for an omission, any of those that tell of it. */
  readonly rightKind: CountedShare;
  /** Of interrupted drafts, the share that are faulty when 5 % of all have an error of this kind. */
  readonly predictiveValue: number | null;
}

export interface FalseAlerts {
  /** Untouched impressions with an interrupting warning. */
  readonly interrupted: CountedShare;
  /** Interrupting warnings a report. */
  readonly alertsPerReport: number | null;
  readonly quietPerReport: number | null;
}

export interface DetectionTable {
  readonly seed: number;
  /** One for each kind of error, then all together. */
  readonly detections: readonly Detection[];
  readonly untouched: { readonly all: FalseAlerts; readonly abnormal: FalseAlerts };
}

/** The warnings that say what an error of each kind is. What the findings do not speak of is rightly called unsupported. */
const rightWarnings: Readonly<Record<ErrorKind, readonly WarningKind[]>> = {
  side: ['side'],
  'negation-dropped': ['negation', 'unsupported'],
  'negation-added': ['negation', 'drafted-normal'],
  number: ['number'],
  severity: ['severity'],
  invented: ['unsupported', 'negation'],
  omitted: ['omitted', 'critical-omitted', 'drafted-normal'],
  comparison: ['comparison'],
};

interface Tally {
  errors: number;
  interrupting: number;
  any: number;
  right: number;
}

/** One error of every kind that can be made in each of the reports, checked; the same seed gives the same table. */
export function* detectionTable(cases: readonly EvaluationCase[], seed: number): Steps<DetectionTable> {
  const tallies = new Map<ErrorKind, Tally>();
  const untouched: { readonly abnormal: boolean; readonly warnings: readonly Warning[] }[] = [];
  for (const { id, background, findings, reference, abnormal } of cases) {
    const reading = readPair({ background, findings, impression: reference });
    const { warnings } = checkImpression(reference, reading);
    untouched.push({ abnormal, warnings });
    const known = new Set(warnings.map(sameWarning));
    for (const kind of errorKinds) {
      const injected = injectError(reading, kind, randomOf(seed, id, kind));
      if (injected !== undefined) {
        const raised = checkImpression(injected.impression, reading).warnings;
        add(
          tallies,
          kind,
          raised.filter((warning) => !known.has(sameWarning(warning))),
        );
      }
    }
    yield;
  }
  const all = falseAlerts(untouched);
  const falseShare = all.interrupted.share;
  return {
    seed,
    detections: [
      ...errorKinds.map((kind) => detection(kind, tallies.get(kind) ?? none, falseShare)),
      detection('all', [...tallies.values()].reduce(sum, none), falseShare),
    ],
    untouched: { all, abnormal: falseAlerts(untouched.filter(({ abnormal }) => abnormal)) },
  };
}

const none: Readonly<Tally> = { errors: 0, interrupting: 0, any: 0, right: 0 };

/** Sentences move when others are added, so that a warning is known by its words. */
function sameWarning({ kind, interrupts, text }: Warning): string {
  return `${kind} ${interrupts} ${text}`;
}

function add(tallies: Map<ErrorKind, Tally>, kind: ErrorKind, warnings: readonly Warning[]): void {
  const one = {
    errors: 1,
    interrupting: warnings.some(({ interrupts }) => interrupts) ? 1 : 0,
    any: warnings.length > 0 ? 1 : 0,
    right: warnings.some((warning) => rightWarnings[kind].includes(warning.kind)) ? 1 : 0,
  };
  tallies.set(kind, sum(tallies.get(kind) ?? none, one));
}

function sum(one: Readonly<Tally>, other: Readonly<Tally>): Tally {
  return {
    errors: one.errors + other.errors,
    interrupting: one.interrupting + other.interrupting,
    any: one.any + other.any,
    right: one.right + other.right,
  };
}

function detection(kind: Detection['kind'], tally: Readonly<Tally>, falseShare: number | null): Detection {
  const interrupting = counted(tally.interrupting, tally.errors);
  return {
    kind,
    interrupting,
    anyWarning: counted(tally.any, tally.errors),
    rightKind: counted(tally.right, tally.errors),
    predictiveValue: predictiveValue(interrupting.share, falseShare),
  };
}

function predictiveValue(recall: number | null, falseShare: number | null): number | null {
  if (recall === null || falseShare === null) {
    return null;
  }
  const found = faultyShare * recall;
  const disturbed = (1 - faultyShare) * falseShare;
  return found + disturbed === 0 ? null : found / (found + disturbed);
}

function falseAlerts(reports: readonly { readonly warnings: readonly Warning[] }[]): FalseAlerts {
  const alerts = reports.map(({ warnings }) => warnings.filter(({ interrupts }) => interrupts).length);
  const total = alerts.reduce((before, count) => before + count, 0);
  const quiet = reports.reduce((before, { warnings }) => before + warnings.length, 0) - total;
  return {
    interrupted: counted(alerts.filter((count) => count > 0).length, reports.length),
    alertsPerReport: reports.length === 0 ? null : total / reports.length,
    quietPerReport: reports.length === 0 ? null : quiet / reports.length,
  };
}

function counted(count: number, of: number): CountedShare {
  return { count, of, share: of === 0 ? null : count / of, interval: wilsonInterval(count, of) };
}
