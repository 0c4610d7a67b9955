import type { Failure, Result } from '#shared/ipc/failure.ts';
import type { MaskChanges } from '#shared/feedback/deidentify-feedback.ts';
import type { DraftRating, ErrorMark } from '#shared/feedback/error-mark.ts';
import type { FeedbackContent } from '#shared/feedback/feedback-content.ts';
import type { ReaderWork } from '#shared/feedback/reader-work.ts';
import type { DoubtKind, FeedbackState, FeedbackSummary } from '#shared/records/feedback-record.ts';
import type { OpenReturn } from '#shared/records/source-record.ts';
import type { Arrival, OutgoingReport, RefusedArrival, StoredObject } from './ports.ts';
import type { BackupRecord } from '#shared/ipc/station-contract.ts';
import type { DraftRecord } from '#shared/records/draft-record.ts';
import type { ReaderRecord, ReaderRole } from '#shared/records/reader-record.ts';
import type { StudyRecord } from '#shared/records/study-record.ts';
import type {
  Acceptance,
  FinalReport,
  ReaderPlace,
  ReportRecord,
  ReportSource,
  ReportState,
  Revision,
  WorklistLine,
  WrittenPart,
} from '#shared/records/report-record.ts';

/**
 * What the services need of the database. Every change is on the disk when the call returns. All changes fail with `DISK_FULL`, `DISK_REFUSED`
 * or `DATABASE_CORRUPT`; times and ids come from the caller.
 */

export interface NewReport {
  readonly id: string;
  readonly at: number;
  readonly title: string;
  readonly source: ReportSource;
  readonly text: string;
  readonly background: string;
  readonly findings: string;
  readonly impression: string;
  /** What it is found by beside its text (`studyWords`). */
  readonly studyWords?: string;
}

export interface WorklistQuery {
  /** Words that the report holds, the last one maybe unfinished; all reports where there are none. */
  readonly words?: string | undefined;
  /** All states where it is left out. */
  readonly states?: readonly ReportState[] | undefined;
  /** All sources where it is left out. */
  readonly sources?: readonly ReportSource[] | undefined;
  /** Lines to pass over. */
  readonly offset: number;
  /** Most lines to give. */
  readonly limit: number;
}

export interface WorklistPage {
  readonly lines: readonly WorklistLine[];
  /** Of all that were asked for, also those on other pages. */
  readonly total: number;
}

/** A text that a part of a report has from now on. */
export interface PartChange {
  readonly at: number;
  readonly part: WrittenPart;
  readonly text: string;
  /** Absent where the station put a draft there by itself. */
  readonly readerId?: string;
  /** The draft that was put there; absent where the reader typed. */
  readonly draftId?: string;
}

export interface NewAcceptance extends Omit<Acceptance, 'draftId' | 'drafted'> {
  /** The candidate of a draft that the reader began with. */
  readonly from?: { readonly draftId: string; readonly rank: number };
}

export interface ReportStore {
  add(report: NewReport): Result<void>;
  get(id: string): ReportRecord | undefined;
  /** The newest first. */
  list(query: WorklistQuery): WorklistPage;
  /** How many reports there are of each state. */
  count(): Readonly<Record<ReportState, number>>;
  /**
   * Puts a text in a part; the state becomes `edited` or `drafted`. What was there before stays as a revision, typing of one go as one.
   */
  change(id: string, change: PartChange): Result<void>;
  /** The oldest first. */
  revisions(id: string): readonly Revision[];
  /** A newer text came from outside for a report in which nobody has written: it takes the place of what came before. State: `new`. */
  receive(id: string, report: Omit<NewReport, 'id' | 'source'>): Result<void>;
  /** Keeps what came from outside among the revisions, and leaves everything as it is. */
  keepReceived(id: string, received: Pick<NewReport, 'at' | 'findings' | 'impression'>): Result<void>;
  accept(id: string, acceptance: NewAcceptance): Result<void>;
  /** Goes on with an accepted report: its state is `edited` again, the acceptance stays on record. */
  reopen(id: string, at: number): Result<void>;
  finalise(id: string, final: FinalReport): Result<void>;
  /** Whether a signed report with this text and status came before. */
  hadFinal(id: string, final: Pick<FinalReport, 'status' | 'text'>): boolean;
  /** Of a state and of sources, the newest first. */
  idsOf(state: ReportState, sources: readonly ReportSource[], limit: number): readonly string[];
  /** Reports of these states that nothing has changed since, the oldest first. */
  unchangedSince(at: number, states: readonly ReportState[], limit: number): readonly string[];
  /** Removes reports with all that was drafted and written for them. */
  remove(ids: readonly string[]): Result<void>;
}

/** What is known of a report's study, and what an answer to its sender repeats (opaque here: main/interop made it). */
export interface KeptStudy {
  readonly record: StudyRecord;
  readonly reference?: string;
}

/** The studies of reports, and orders of studies that no report has come for. Numbers are compared without regard to case. */
export interface StudyStore {
  get(reportId: string): KeptStudy | undefined;
  set(reportId: string, study: KeptStudy): Result<void>;
  /** Reports with an accession number, the newest first. */
  withAccession(accession: string): readonly StudyOfReport[];
  /** Reports with a patient's number, the newest first. */
  ofPatient(mrn: string): readonly StudyOfReport[];
  /** Orders with an accession number. */
  orders(accession: string): readonly KeptStudy[];
  setOrder(order: KeptStudy, at: number): Result<void>;
  /** Orders from before this time are worth nothing any more. */
  forgetOrders(before: number): Result<void>;
}

export interface StudyOfReport {
  readonly reportId: string;
  readonly record: StudyRecord;
}

/** A report that waits to be sent, with what an answer to its order repeats. */
export interface WaitingReturn {
  readonly id: string;
  readonly attempts: number;
  readonly report: OutgoingReport;
  readonly reference?: string;
}

/** Accepted reports on their way back. */
export interface ReturnStore {
  /** Takes the place of one of the same report that waits or was refused. */
  add(waiting: Omit<WaitingReturn, 'attempts'>, at: number): Result<void>;
  /** The one that is tried first, if its time has come. */
  due(at: number): WaitingReturn | undefined;
  /** When the next one is due; undefined where none waits. */
  nextAt(): number | undefined;
  retryLater(id: string, nextAt: number, reason: string): Result<void>;
  end(id: string, state: 'sent' | 'refused', at: number, reason?: string): Result<void>;
  /** What waits of a report, or was refused, is not sent. */
  withdraw(reportId: string, at: number): Result<void>;
  /** Those that wait or were refused are tried from now on: that of one report, or all. */
  again(reportId: string | undefined, at: number): Result<void>;
  /** Those that wait or were refused, the newest first. */
  open(limit: number): readonly OpenReturn[];
  /** When one was acknowledged last. */
  lastSentAt(): number | undefined;
}

/** Something that another system sent: it was taken, or it was refused for a reason. */
export interface ArrivalRecord extends Pick<Arrival, 'source' | 'sender' | 'kind' | 'name'> {
  readonly at: number;
  /** Of the first study that it is of. */
  readonly accession?: string;
  /** The report that came of that, as long as it is there. */
  readonly reportId?: string;
  readonly reason?: string;
}

/** Everything that other systems sent. What names one goes with the report that came of it. Of refusals the last thousand are kept: noise must not fill the disk. */
export interface ArrivalStore {
  /** @param identity names it, so that the same is not taken twice */
  addTaken(arrival: Omit<ArrivalRecord, 'reason'>, identity: string): Result<void>;
  addRefused(arrival: RefusedArrival & { readonly at: number }): Result<void>;
  wasTaken(identity: string): boolean;
  forget(before: number): Result<void>;
  /** The newest first. */
  list(limit: number): readonly ArrivalRecord[];
  listRefused(limit: number): readonly ArrivalRecord[];
}

export interface DraftStore {
  /** Adds a draft of a report that is there. */
  add(draft: DraftRecord): Result<void>;
  get(id: string): DraftRecord | undefined;
  /** The newest of a report. */
  latest(reportId: string): DraftRecord | undefined;
  /** All of a report, the oldest first. */
  ofReport(reportId: string): readonly DraftRecord[];
}

/** What a report teaches, on its way to the training side. */
export interface KeptFeedback {
  readonly id: string;
  /** Absent once the report is removed. */
  readonly reportId?: string;
  /** Who accepted the report. */
  readonly readerId: string;
  readonly state: FeedbackState;
  readonly recordedAt: number;
  readonly changedAt: number;
  readonly title: string;
  readonly outcome: FeedbackSummary['outcome'];
  readonly masks: number;
  readonly doubts: readonly DoubtKind[];
  /** As it is at the station, with what its study is known by; absent once the report is removed, and where another version wrote it. */
  readonly content?: FeedbackContent;
  readonly study?: StudyRecord;
  readonly changes: MaskChanges;
  /** What leaves, as one line of JSON; from its approval on. */
  readonly outgoing?: string;
}

export interface FeedbackQuery {
  /** Only of this reader. */
  readonly readerId?: string | undefined;
  readonly states?: readonly FeedbackState[] | undefined;
  readonly offset: number;
  readonly limit: number;
}

export interface FeedbackStore {
  /** Reports with something to teach that is not recorded yet, the oldest first. */
  due(limit: number): readonly string[];
  /** Nothing of a report is to be recorded any more, until it changes. */
  settle(reportId: string): Result<void>;
  /** A report has something to teach anew. */
  markDue(reportId: string): Result<void>;
  /** Adds a record, or takes the place of the one with its id. */
  save(record: KeptFeedback): Result<void>;
  get(id: string): KeptFeedback | undefined;
  /** The newest of a report that was not withdrawn. */
  ofReport(reportId: string): KeptFeedback | undefined;
  /** The newest first, without their texts. */
  list(query: FeedbackQuery): { readonly records: readonly FeedbackSummary[]; readonly total: number };
  count(readerId?: string): Readonly<Record<FeedbackState, number>>;
  /** Approved by whom, with what leaves. */
  approve(id: string, by: { readonly at: number; readonly readerId?: string }): Result<void>;
  remove(id: string): Result<void>;
  /** All that waits for a signed report has something to teach anew. */
  markWaitingDue(): Result<void>;
  /** All that nobody approved yet and whose text no RIS signed is looked at anew. */
  markUnsignedDue(): Result<void>;
  /** A person wants nothing of a report recorded, for as long as it is here. */
  refuse(reportId: string): Result<void>;
  isRefused(reportId: string): boolean;

  errors(reportId: string): readonly ErrorMark[];
  /** A mark of the same sentence and category takes its place; `isSet` false takes it back. */
  setError(
    reportId: string,
    mark: ErrorMark,
    isSet: boolean,
    by: { readonly at: number; readonly readerId: string },
  ): Result<void>;
  rating(reportId: string): DraftRating | undefined;
  setRating(
    reportId: string,
    rating: DraftRating,
    by: { readonly at: number; readonly readerId: string },
  ): Result<void>;
  /** When drafts of a report were before a reader for the first time, by the draft's id. */
  shownAt(reportId: string): ReadonlyMap<string, number>;
  /** Nothing changes where it was shown before. */
  noteShown(draftId: string, by: { readonly at: number; readonly readerId: string }): Result<void>;
}

/** Something that leaves, as it leaves: it never changes. */
export interface OutgoingObject extends StoredObject {
  /** Of the feedback record that it is of. */
  readonly record: string;
  readonly kind: 'record' | 'tombstone';
}

/** One that it is time to send, and that nobody else sends meanwhile. */
export interface LeasedObject extends OutgoingObject {
  readonly number: number;
  /** How often it was tried before. */
  readonly attempts: number;
}

export interface OutboxState {
  readonly waiting: number;
  readonly sent: number;
  readonly refused: number;
  readonly lastSentAt?: number;
  /** When the next of those that wait is due. */
  readonly nextAt?: number;
}

export interface OutboxStore {
  add(object: OutgoingObject, at: number): Result<void>;
  /**
   * The one that is due for longest, for whoever asks alone until the lease ends: who dies meanwhile leaves it to others. From then on it counts
   * as tried.
   */
  lease(at: number, leasedUntil: number): Result<LeasedObject | undefined>;
  /** It is where it should be: its bytes go, and its record is sent. */
  sent(number: number, at: number): Result<void>;
  retry(number: number, nextAt: number, failure: Failure): Result<void>;
  /** It is not tried again by itself. */
  refuse(number: number, at: number, failure: Failure): Result<void>;
  /** What was refused, and what waits for its next try, is due now. */
  tryAll(at: number): Result<void>;
  /** Whether the object of a record may be out of the building already: it was tried, whatever was answered. */
  mayHaveLeft(record: string): boolean;
  /** Of the object of a record; undefined where it never had one. */
  keyOf(record: string): string | undefined;
  /** The object of a record does not leave. What was sent stays noted. */
  withdraw(record: string): Result<void>;
  /** Approved records that have no object yet: another version queued them. */
  missing(): readonly string[];
  state(): OutboxState;
}

/** A reader's own work on a report, for nobody else. */
export interface KeptWork extends ReaderWork {
  readonly reportId: string;
  readonly readerId: string;
}

export interface WorkStore {
  /** In the place of what is kept of the report. Nothing is kept of what was accepted before its reader had all of it deleted. */
  save(work: KeptWork): Result<void>;
  remove(reportId: string): Result<void>;
  /** The oldest first. */
  ofReader(readerId: string): readonly KeptWork[];
  /** A reader has a report before them. Nothing changes where they had it before. */
  noteOpened(reportId: string, by: { readonly at: number; readonly readerId: string }): Result<void>;
  /** When a reader had a report before them for the first time; undefined where it was accepted more than once. */
  openedAt(reportId: string, readerId: string): number | undefined;
  /** Nothing of a reader's work until now is kept any more. */
  forget(readerId: string, at: number): Result<void>;
}

/** A reader with what they prove themselves by. */
export interface KeptReader extends ReaderRecord {
  /** Hash of the PIN, with its salt and cost. */
  readonly pin?: string;
  readonly operatingSystemUser?: string;
  /** Wrong PINs since the last right one. */
  readonly failedAttempts: number;
  readonly lastFailedAt?: number;
}

/** Warnings that a reader looked at and went on without, by `warningKey` (shared/records/review-record.ts). */
export interface DismissalStore {
  /** Of a report. */
  list(reportId: string): readonly string[];
  /** `by` is undefined where the warning is wanted back. Nothing changes where it is so already. */
  set(
    reportId: string,
    warning: string,
    by: { readonly at: number; readonly readerId: string } | undefined,
  ): Result<void>;
}

/** Where readers were when they were last at the station. */
export interface PlaceStore {
  /** Undefined where a reader was nowhere, or where that report is gone. */
  get(readerId: string): ReaderPlace | undefined;
  set(readerId: string, place: ReaderPlace | undefined): Result<void>;
}

export interface ReaderStore {
  add(reader: KeptReader): Result<void>;
  /** By name, whatever its case. */
  list(): readonly KeptReader[];
  get(id: string): KeptReader | undefined;
  setPin(id: string, pin: string): Result<void>;
  setRole(id: string, role: ReaderRole): Result<void>;
  setDisabled(id: string, at: number | undefined): Result<void>;
  /** What a reader set for themselves, as JSON; undefined where they set nothing. */
  preferences(id: string): string | undefined;
  setPreferences(id: string, value: string): Result<void>;
  /** Counts a wrong PIN, or forgets those that were counted. */
  setFailedAttempts(id: string, count: number, at: number | undefined): Result<void>;
}

export interface SettingStore {
  get(name: string): string | undefined;
  set(name: string, value: string): Result<void>;
}

/** The station's data while it is open. */
export interface Store {
  readonly reports: ReportStore;
  readonly drafts: DraftStore;
  readonly studies: StudyStore;
  readonly arrivals: ArrivalStore;
  readonly returns: ReturnStore;
  readonly feedback: FeedbackStore;
  readonly outbox: OutboxStore;
  readonly work: WorkStore;
  readonly dismissals: DismissalStore;
  readonly places: PlaceStore;
  readonly readers: ReaderStore;
  readonly settings: SettingStore;
  /** Does several changes whole or not at all: what fails takes back what went before it. */
  together<T>(changes: () => Result<T>): Result<T>;
  /** Whether the space that is kept for a full disk was given up, or never fitted: the disk is full or nearly so. */
  isShortOfSpace(): boolean;
  /** Calls whenever a change takes that space, whoever makes the change; one listener. */
  onSpaceGivenUp(listener: () => void): void;
  /** Keeps that space again, where it was given up and the disk has room. */
  refillReserve(): void;
  /**
   * Overwrites what removed reports left in the log of changes; false where a backup or a check that reads it keeps it. Backups are the
   * caller's.
   */
  forgetRemoved(): boolean;
  /** Encrypts everything anew. The caller keeps both keys until it returns: a power cut leaves one of them. Fails with `DISK_FULL`. */
  changeKey(key: Uint8Array): Result<void>;
  /** Ends all access; the folder is free for another process. */
  close(): void;
}

/** The data folder as it lies on the disk, with the keys that open it. */
export interface StationFolder {
  /** Where this user's keys lie, in words, and whether that protects them. */
  readonly keyStore: { readonly name: string; readonly isProtected: boolean };
  holdsStation(): boolean;
  /** Makes keys and database, whole with what `fill` puts in, or not at all. Fails as `fill`, or with `DATA_FOLDER_IN_USE`. */
  begin(fill: (empty: Pick<Store, 'readers' | 'settings'>) => Result<void>): Result<{ readonly recoveryKey: string }>;
  /**
   * Opens the data by this user's key. Fails with `RECOVERY_KEY_NEEDED`, `KEYS_MISSING`, `KEYS_CORRUPT`, `DATA_FOLDER_IN_USE`,
   * `DATABASE_MISSING`, `DATABASE_CORRUPT`, `DATABASE_NEWER` or `DISK_FULL`.
   */
  open(): Result<Store>;
  /** Opens the data by the recovery key and gives this user a key. Fails with `RECOVERY_KEY_WRONG`, or as `open`. */
  openWithRecoveryKey(typed: string): Result<Store>;
  /**
   * Makes new keys for an open store: what opened it before opens it no more, but for this user's key store and, until
   * `confirmRecoveryKey`, the recovery key of before. A power cut leaves it with the keys of before or with the new ones. Fails with
   * `DISK_FULL` or `DISK_REFUSED`.
   */
  renewKeys(store: Store): Result<{ readonly recoveryKey: string }>;
  /** The new recovery key is kept: the one before is worth nothing from now on. Fails with `DISK_FULL` or `DISK_REFUSED`. */
  confirmRecoveryKey(): Result<void>;
  /** The newest first. */
  listBackups(): readonly BackupRecord[];
  /**
   * Puts a backup in the place of the station, which is moved aside, and opens it. Fails with `BACKUP_UNKNOWN`, `DATA_FOLDER_IN_USE`,
   * `RECOVERY_KEY_NEEDED` where neither the backup's keys nor the station's open it for this user, `RECOVERY_KEY_WRONG`, or with what is wrong
   * with the backup; then nothing was moved.
   */
  restore(backup: string, recoveryKey?: string): Result<Store>;
}

/** What is done beside an open station, without holding it up. */
export interface Maintenance {
  /** Holds the database against itself. Fails with `DATABASE_CORRUPT` or `DISK_REFUSED`. */
  check(depth: 'quick' | 'full'): Promise<Result<void>>;
  /** Fails with `DISK_FULL`, `DISK_REFUSED` or `DATABASE_CORRUPT`. */
  backUp(at: number): Promise<Result<BackupRecord>>;
  /** The newest first. */
  list(): readonly BackupRecord[];
  /** Removes all backups but the newest `keep`; those from after `now` count as the oldest. */
  thin(keep: number, now: number): void;
  /** Removes all copies of the data but one backup: other backups, and data that a backup took the place of. */
  removeCopies(keptBackup: string): void;
  /** Does something that wants the database for itself, when nothing else of it goes on. */
  alone<T>(work: () => T): Promise<T>;
  /** Fulfilled when nothing of it goes on any more. */
  settled(): Promise<void>;
}
