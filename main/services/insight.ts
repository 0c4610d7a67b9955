import { insightOf } from '#shared/feedback/insight.ts';
import type { LocalOffset } from '#shared/feedback/iso-week.ts';
import { workAsCsv } from '#shared/feedback/work-as-csv.ts';
import { succeeded, type Result } from '#shared/ipc/failure.ts';
import type { InsightRecord } from '#shared/records/insight-record.ts';
import { doSteps } from './evaluation/do-steps.ts';
import type { Clock, Now } from './ports.ts';
import type { Session } from './session.ts';
import type { KeptWork, Store } from './stores.ts';

/** What a reader's own work says of it, to that reader and to nobody else: no role sees another's. All need `work`. */
export interface Insights {
  get(): Promise<Result<InsightRecord>>;
  /** Numbers alone, as CSV. */
  export(): Result<{ readonly csv: string }>;
  /** Nothing of it is kept any more. What is recorded for training is apart from it, and stays. */
  forget(): Result<void>;
}

export interface InsightsOptions {
  readonly store: Pick<Store, 'work'>;
  readonly session: Session;
  readonly now: Now;
  readonly offset: LocalOffset;
  readonly clock: Clock;
  /** Lets the station answer others meanwhile. */
  readonly pause: () => Promise<void>;
}

export function createInsights({ store, session, now, offset, clock, pause }: InsightsOptions): Insights {
  const { work } = store;

  function withOwn<T>(act: (works: readonly KeptWork[]) => T): Result<T> {
    const reader = session.permit('work');
    return reader.ok ? succeeded(act(work.ofReader(reader.value.id))) : reader;
  }

  return {
    async get() {
      const works = withOwn((own) => own);
      return works.ok ? succeeded(await doSteps(insightOf(works.value, now(), offset), { clock, pause })) : works;
    },
    export: () => withOwn((works) => ({ csv: workAsCsv(works, offset) })),
    forget() {
      const reader = session.permit('work');
      return reader.ok ? work.forget(reader.value.id, now()) : reader;
    },
  };
}
