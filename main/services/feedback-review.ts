import { finish } from '#shared/evaluate/steps.ts';
import {
  identifiersOf,
  lookThrough,
  type KnownOfStation,
  type LookedAtText,
  type MaskChanges,
} from '#shared/feedback/deidentify-feedback.ts';
import type { FeedbackContent } from '#shared/feedback/feedback-content.ts';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import type {
  FeedbackField,
  FeedbackPreview,
  FeedbackSettings,
  FeedbackState,
  FeedbackSummary,
} from '#shared/records/feedback-record.ts';
import { isPermitted } from '#shared/records/permissions.ts';
import { lookedAt } from './looked-at.ts';
import type { FeedbackOutbox } from './feedback-outbox.ts';
import { keepFeedbackSettings, readFeedbackSettings } from './feedback-settings.ts';
import { outgoingFeedback } from './freeze-feedback.ts';
import type { KeyedHash, Log, Now } from './ports.ts';
import type { Session } from './session.ts';
import { stationPeople } from './station-people.ts';
import type { FeedbackQuery, KeptFeedback, Store } from './stores.ts';

/**
 * What people see and decide of records before they leave: readers of their own, administrators of all. All need `work`, and fail with
 * `FEEDBACK_UNKNOWN` where there is no such record for who asks, or as the store.
 */
export interface FeedbackReview {
  list(query: Omit<FeedbackQuery, 'readerId'>): Result<{
    readonly records: readonly FeedbackSummary[];
    readonly total: number;
    readonly counts: Readonly<Record<FeedbackState, number>>;
  }>;
  /** What would leave, beside what it was made from. */
  preview(id: string): Result<FeedbackPreview>;
  /** Words are masked, or let stand, wherever they are in the record. Fails with `FEEDBACK_CLOSED` where it is approved. */
  changeMasks(id: string, changes: MaskChanges): Result<FeedbackPreview>;
  /**
   * @param changedAt of the record as it was looked at: fails with `FEEDBACK_CHANGED` where it is another now, and with `FEEDBACK_CLOSED` where
   * it is not whole yet, or approved before
   */
  approve(id: string, changedAt: number): Result<void>;
  /** Nothing of it stays here, or is recorded of its report again; where it was sent, the training side is told to forget it. */
  withdraw(id: string): Result<void>;
  settings(): Result<FeedbackSettings>;
  /** Needs `administer`. */
  changeSettings(settings: FeedbackSettings): Result<void>;
}

export interface FeedbackReviewOptions {
  readonly store: Pick<Store, 'feedback' | 'settings' | 'readers' | 'together'>;
  readonly outbox: FeedbackOutbox;
  readonly session: Session;
  readonly keyedHash: KeyedHash;
  readonly now: Now;
  readonly log: Log;
  /** Something was approved, or is to be looked at anew. */
  readonly onDecided: () => void;
  /** Which records are wanted, or what of them, may be another than before. */
  readonly onSettings: () => void;
}

export function createFeedbackReview(options: FeedbackReviewOptions): FeedbackReview {
  const { store, outbox, session, keyedHash, now, log, onDecided, onSettings } = options;
  const { feedback, settings, readers, together } = store;
  /** Later than before, whatever the clock says: by it an old look at a record is told from a new one. */
  const after = ({ changedAt }: KeptFeedback): number => Math.max(now(), changedAt + 1);

  function withRecord<T>(id: string, act: (record: KeptFeedback) => Result<T>): Result<T> {
    const reader = session.permit('work');
    if (!reader.ok) {
      return reader;
    }
    const record = feedback.get(id);
    const isOwn = record?.readerId === reader.value.id || isPermitted(reader.value.role, 'administer');
    return record === undefined || !isOwn || record.state === 'withdrawn'
      ? failed(
          'FEEDBACK_UNKNOWN',
          'This record is not here any more: it was withdrawn, or the report was opened again.',
        )
      : act(record);
  }

  function knownOf({ study = {} }: KeptFeedback): KnownOfStation {
    return { study, people: stationPeople(readers) };
  }

  function previewOf(record: KeptFeedback): FeedbackPreview {
    const { content, changes, outgoing } = record;
    const known = knownOf(record);
    const identifiers = identifiersOf(known);
    const leaves =
      outgoing === undefined
        ? outgoingFeedback(record, { known, keyedHash, identifiers })
        : (JSON.parse(outgoing) as object);
    return {
      summary: summaryOf(record, readers.get(record.readerId)?.name ?? ''),
      fields: content === undefined ? [] : fieldsOf(content, lookThrough(content, known, changes, identifiers)),
      added: [...changes.added],
      lifted: [...changes.lifted],
      outgoing: leaves === undefined ? '' : JSON.stringify(leaves, null, 2),
    };
  }

  return {
    list(query) {
      const reader = session.permit('work');
      if (!reader.ok) {
        return reader;
      }
      const readerId = isPermitted(reader.value.role, 'administer') ? undefined : reader.value.id;
      return succeeded({ ...feedback.list({ ...query, readerId }), counts: feedback.count(readerId) });
    },

    preview: (id) => withRecord(id, (record) => succeeded(previewOf(record))),

    changeMasks: (id, changes) =>
      withRecord(id, (record) => {
        if (record.state !== 'deidentified' || record.content === undefined) {
          return closed;
        }
        const known = knownOf(record);
        const found = finish(lookedAt({ content: record.content, known, changes, identifiers: identifiersOf(known) }));
        const changed = { ...record, changes, ...found, changedAt: after(record) };
        const kept = feedback.save(changed);
        if (kept.ok && changes.lifted.some((words) => !record.changes.lifted.includes(words))) {
          log({ event: 'mask-lifted' });
        }
        return kept.ok ? succeeded(previewOf(changed)) : kept;
      }),

    approve: (id, changedAt) =>
      withRecord(id, (record) => {
        const reader = session.permit('work');
        if (record.state !== 'deidentified' || record.content === undefined || !reader.ok) {
          return reader.ok ? closed : reader;
        }
        if (record.changedAt !== changedAt) {
          return failed(
            'FEEDBACK_CHANGED',
            'This record has changed since it was shown: look at it again, then approve.',
          );
        }
        const approved = feedback.approve(id, { at: now(), readerId: reader.value.id });
        if (approved.ok) {
          log({ event: 'feedback-approved' });
          onDecided();
        }
        return approved;
      }),

    withdraw: (id) =>
      withRecord(id, (record) => {
        const withdrawn = together(() => {
          const refused = record.reportId === undefined ? succeeded(undefined) : feedback.refuse(record.reportId);
          return refused.ok ? outbox.withdraw(record, now()) : refused;
        });
        if (withdrawn.ok) {
          log({ event: 'feedback-withdrawn' });
        }
        return withdrawn;
      }),

    settings() {
      const reader = session.permit('work');
      return reader.ok ? succeeded(readFeedbackSettings(settings)) : reader;
    },

    changeSettings(changed) {
      const reader = session.permit('administer');
      if (!reader.ok) {
        return reader;
      }
      const kept = keepFeedbackSettings(settings, changed);
      onSettings();
      return kept;
    },
  };
}

const closed = failed(
  'FEEDBACK_CLOSED',
  'This record cannot be changed now: it waits for the signed report, or it is approved. Withdraw it to keep it here.',
);

function summaryOf(record: KeptFeedback, readerName: string): FeedbackSummary {
  const { id, reportId, title, state, recordedAt, changedAt, outcome, masks, doubts } = record;
  return {
    id,
    ...(reportId !== undefined && { reportId }),
    title,
    state,
    readerName,
    recordedAt,
    changedAt,
    outcome,
    masks,
    doubts: [...doubts],
  };
}

/** The texts that a person reads, with what is taken out of each. Candidates that say what the draft says are left to what leaves. */
function fieldsOf(content: FeedbackContent, look: (text: string) => LookedAtText): FeedbackField[] {
  const { texts, rating, errors, drafts } = content;
  const instructions = drafts.flatMap(({ wish }) => wish?.instruction ?? []);
  const named: readonly (readonly [string, string | undefined])[] = [
    ...(['background', 'findings', 'drafted', 'accepted', 'finalFindings', 'finalImpression'] as const).map(
      (name) => [name, texts[name]] as const,
    ),
    ['comment', rating?.comment],
    ...errors.map(({ sentence }) => ['error', sentence] as const),
    ...instructions.map((instruction) => ['instruction', instruction] as const),
  ];
  return named.flatMap(([name, text]) => {
    if (text === undefined || text === '') {
      return [];
    }
    const { masks, doubts } = look(text);
    return [{ name, text, masks: [...masks], doubts: [...doubts] }];
  });
}
