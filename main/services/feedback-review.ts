import { lookThrough, type KnownOfStation, type MaskChanges } from '#shared/feedback/deidentify-feedback.ts';
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
import { lookedAt, withdrawFeedback } from './feedback-records.ts';
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
  /** Fails with `FEEDBACK_CLOSED` where the record is not whole yet, or approved before. */
  approve(id: string): Result<void>;
  /** Nothing of it stays here; where it was sent, the training side is told to forget it. */
  withdraw(id: string): Result<void>;
  settings(): Result<FeedbackSettings>;
  /** Needs `administer`. */
  changeSettings(settings: FeedbackSettings): Result<void>;
}

export interface FeedbackReviewOptions {
  readonly store: Pick<Store, 'feedback' | 'settings' | 'readers'>;
  readonly session: Session;
  readonly keyedHash: KeyedHash;
  readonly now: Now;
  readonly log: Log;
  /** Something was approved. */
  readonly onApproved: () => void;
}

export function createFeedbackReview(options: FeedbackReviewOptions): FeedbackReview {
  const { store, session, keyedHash, now, log, onApproved } = options;
  const { feedback, settings, readers } = store;

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
    const leaves =
      outgoing === undefined ? outgoingFeedback(record, known, keyedHash) : (JSON.parse(outgoing) as object);
    return {
      summary: summaryOf(record, readers.get(record.readerId)?.name ?? ''),
      fields: content === undefined ? [] : fieldsOf(content, known, changes),
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
        if (changes.lifted.length > record.changes.lifted.length) {
          log({ event: 'mask-lifted' });
        }
        const changed = { ...record, changes, changedAt: now(), ...lookedAt(record.content, knownOf(record), changes) };
        const kept = feedback.save(changed);
        return kept.ok ? succeeded(previewOf(changed)) : kept;
      }),

    approve: (id) =>
      withRecord(id, (record) => {
        const reader = session.permit('work');
        if (record.state !== 'deidentified' || !reader.ok) {
          return reader.ok ? closed : reader;
        }
        const approved = feedback.approve(id, { at: now(), readerId: reader.value.id });
        if (approved.ok) {
          log({ event: 'feedback-approved' });
          onApproved();
        }
        return approved;
      }),

    withdraw: (id) =>
      withRecord(id, (record) => {
        log({ event: 'feedback-withdrawn' });
        return withdrawFeedback(record, store, now());
      }),

    settings() {
      const reader = session.permit('work');
      return reader.ok ? succeeded(readFeedbackSettings(settings)) : reader;
    },

    changeSettings(changed) {
      const reader = session.permit('administer');
      return reader.ok ? keepFeedbackSettings(settings, changed) : reader;
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
function fieldsOf(content: FeedbackContent, known: KnownOfStation, changes: MaskChanges): FeedbackField[] {
  const { texts, rating, errors, drafts } = content;
  const instructions = drafts.flatMap(({ wish }) => wish?.instruction ?? []);
  const look = lookThrough(content, known, changes);
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
