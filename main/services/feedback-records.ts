import type { Steps } from '#shared/evaluate/steps.ts';
import { identifiersOf } from '#shared/feedback/deidentify-feedback.ts';
import { succeeded, type Result } from '#shared/ipc/failure.ts';
import type { SourceSettings } from '#shared/records/source-settings.ts';
import { acceptedReport } from './accepted-report.ts';
import { composeRecord, type ComposedRecord, type RecordSources, type WarningsOf } from './compose-record.ts';
import type { FeedbackOutbox } from './feedback-outbox.ts';
import { basisOf, readFeedbackSettings } from './feedback-settings.ts';
import { outgoingFeedback } from './freeze-feedback.ts';
import { keepWork } from './keep-work.ts';
import { lookedAt } from './looked-at.ts';
import type { KeyedHash, NewId, Now } from './ports.ts';
import { stationPeople } from './station-people.ts';
import type { Store } from './stores.ts';

/** Makes records of what reports teach, takes the patient out, and brings approved ones on their way, with nobody waiting for it. */
export interface FeedbackRecords {
  /** Begins with what is due, and goes on as long as something is. */
  wake(): void;
  /** Whether the station has a RIS, or which text may be learnt from, may be another than before: looks anew at what nobody approved. */
  follow(): void;
  close(): void;
}

export interface FeedbackRecordsOptions {
  readonly store: Pick<
    Store,
    'reports' | 'drafts' | 'studies' | 'feedback' | 'work' | 'settings' | 'readers' | 'together'
  >;
  readonly outbox: FeedbackOutbox;
  readonly sourceSettings: () => SourceSettings;
  readonly warningsOf: WarningsOf;
  readonly keyedHash: KeyedHash;
  readonly now: Now;
  readonly newId: NewId;
  readonly isOpen: () => boolean;
  /** Lets the station do something else between two texts. */
  readonly pause: () => Promise<void>;
  readonly onChange: () => void;
  /** Recording met an error of the program, or of the data. */
  readonly onBug: (error: unknown) => void;
}

export function createFeedbackRecords(options: FeedbackRecordsOptions): FeedbackRecords {
  const { store, outbox, sourceSettings, keyedHash, now, newId, isOpen, pause, onChange, onBug } = options;
  const { feedback } = store;
  let isWorking = false;
  let isWoken = false;
  let isClosed = false;

  const mayWork = (): boolean => !isClosed && isOpen();

  /** Does work with a pause before each step of it. Undefined where the data was closed meanwhile. */
  async function inSteps<T>(steps: Steps<T>): Promise<{ readonly value: T } | undefined> {
    for (;;) {
      await pause();
      if (!mayWork()) {
        return undefined;
      }
      const step = steps.next();
      if (step.done === true) {
        return { value: step.value };
      }
    }
  }

  /** Records what a report teaches now and what its reader did. Undefined where the data was closed meanwhile. */
  async function record(reportId: string): Promise<Result<void> | undefined> {
    const sources = sourcesOf(reportId, options);
    const composed = await inSteps(composeRecord(sources, { ...options, at: now() }));
    return (
      composed &&
      store.together(() => {
        // Where what it was made of has changed meanwhile, it is still due.
        const isSame = JSON.stringify(sourcesOf(reportId, options)) === JSON.stringify(sources);
        return isSame ? keep(reportId, sources, composed.value) : succeeded(undefined);
      })
    );
  }

  function keep(reportId: string, sources: RecordSources, composed: ComposedRecord | undefined): Result<void> {
    const settled = feedback.settle(reportId);
    // For the reader alone, whether anything is recorded for training or not.
    const worked = settled.ok ? keepWork(reportId, sources.accepted, store) : settled;
    return worked.ok ? keepRecord(reportId, sources, composed) : worked;
  }

  /** In the place of what was recorded before. What was approved stays so if the same would leave; what was sent and is another now is withdrawn. */
  function keepRecord(reportId: string, { before }: RecordSources, composed: ComposedRecord | undefined): Result<void> {
    if (composed === undefined) {
      return before === undefined ? succeeded(undefined) : outbox.withdraw(before, now());
    }
    const { record: made, known, identifiers } = composed;
    // The key is made with the first record, so that who looks at one needs no room on the disk.
    keyedHash('report', reportId);
    if (before?.outgoing !== undefined) {
      const leaves = outgoingFeedback(made, { known, keyedHash, identifiers });
      if (made.state !== 'recorded' && JSON.stringify(leaves) === before.outgoing) {
        const { state, changedAt, outgoing } = before;
        return feedback.save({ ...made, state, changedAt, outgoing });
      }
    }
    if (before !== undefined && outbox.mayHaveLeft(before)) {
      const withdrawn = outbox.withdraw(before, now());
      return withdrawn.ok ? feedback.save({ ...made, id: newId() }) : withdrawn;
    }
    const unqueued = before === undefined ? succeeded(undefined) : outbox.unqueue(before);
    return unqueued.ok ? feedback.save(made) : unqueued;
  }

  /** What cannot be recorded keeps nothing else from it; what was recorded of it before is not what it is now. */
  function giveUp(reportId: string): Result<void> {
    return store.together(() => {
      const settled = feedback.settle(reportId);
      const before = feedback.ofReport(reportId);
      return settled.ok && before !== undefined ? outbox.withdraw(before, now()) : settled;
    });
  }

  /** @returns false where it cannot go on until the next time: the data is closed, or its disk takes nothing */
  async function recordDue(): Promise<boolean> {
    for (;;) {
      const [reportId] = feedback.due(1);
      if (reportId === undefined) {
        return true;
      }
      let recorded: Result<void> | undefined;
      try {
        recorded = await record(reportId);
      } catch (error) {
        onBug(error);
        recorded = giveUp(reportId);
      }
      if (recorded?.ok !== true) {
        return false;
      }
      onChange();
    }
  }

  /** Makes what leaves of an approved record, so that nothing changes it any more. Undefined where the data was closed meanwhile. */
  async function queue(id: string): Promise<Result<void> | undefined> {
    const approved = feedback.get(id);
    if (approved?.content === undefined) {
      // Its report was removed before this was made.
      return feedback.remove(id);
    }
    const { content, changes, study = {}, changedAt } = approved;
    const known = { study, people: stationPeople(store.readers) };
    const identifiers = identifiersOf(known);
    const looked = await inSteps(lookedAt({ content, known, changes, identifiers }));
    if (looked === undefined) {
      return undefined;
    }
    const stands = feedback.get(id);
    if (stands?.state !== 'approved' || stands.changedAt !== changedAt || feedback.due(1).length > 0) {
      return succeeded(undefined);
    }
    const outgoing = JSON.stringify(outgoingFeedback(stands, { known, keyedHash, identifiers }));
    const queued = { ...stands, state: 'queued' as const, changedAt: Math.max(now(), changedAt + 1), outgoing };
    return outbox.queue(queued, changedAt);
  }

  async function workOff(): Promise<void> {
    let failed = 0;
    while (await recordDue()) {
      const { records } = feedback.list({ states: ['approved'], offset: failed, limit: 1 });
      const [approved] = records;
      if (approved === undefined) {
        return;
      }
      try {
        const queued = await queue(approved.id);
        if (queued?.ok !== true) {
          return;
        }
        onChange();
      } catch (error) {
        onBug(error);
        failed += 1;
      }
    }
  }

  async function work(): Promise<void> {
    isWorking = true;
    try {
      do {
        isWoken = false;
        await workOff();
      } while (isWoken && mayWork());
    } finally {
      isWorking = false;
    }
  }

  function wake(): void {
    isWoken = true;
    if (!isWorking && mayWork()) {
      work().catch(onBug);
    }
  }

  return {
    wake,
    follow() {
      outbox.catchUp();
      if (basisOf(readFeedbackSettings(store.settings), sourceSettings()) === 'accepted') {
        feedback.markWaitingDue();
      } else {
        feedback.markUnsignedDue();
      }
      wake();
    },
    close() {
      isClosed = true;
    },
  };
}

function sourcesOf(reportId: string, { store, sourceSettings }: FeedbackRecordsOptions): RecordSources {
  const { feedback, readers } = store;
  const settings = readFeedbackSettings(store.settings);
  return {
    accepted: acceptedReport(reportId, store),
    isWanted: settings.isRecorded && !feedback.isRefused(reportId),
    before: feedback.ofReport(reportId),
    approvesSure: settings.approvesSure,
    basis: basisOf(settings, sourceSettings()),
    errors: feedback.errors(reportId),
    rating: feedback.rating(reportId),
    shownAt: [...feedback.shownAt(reportId)],
    people: stationPeople(readers),
  };
}
