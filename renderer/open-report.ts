import type { Failure, FailureCode } from '#shared/ipc/failure.ts';
import type { DraftRecord } from '#shared/records/draft-record.ts';
import type { ReportRecord, WrittenPart } from '#shared/records/report-record.ts';
import type { ReviewRecord } from '#shared/records/review-record.ts';
import { Autosave, type WriteEnd } from './autosave.ts';
import { Held } from './held.ts';
import { candidateAfter, rankOf } from './candidate-order.ts';
import type { Asker, Asked } from './station-link.ts';
import type { StatusLine } from './status-line.ts';
import type { Timers } from './timers.ts';

export interface ReportView {
  /** Absent until it is read. */
  readonly report: ReportRecord | undefined;
  /** What stands in the fields; it may be newer than the report. */
  readonly texts: Readonly<Record<WrittenPart, string>>;
  readonly isSaved: boolean;
  readonly savedAt: number | undefined;
  /** The newest draft. */
  readonly draft: DraftRecord | undefined;
  /** The best text so far, while it is drafted. */
  readonly preview: string | undefined;
  readonly review: ReviewRecord | undefined;
  /** While a report is being accepted nothing can be typed that the reader would not have accepted. */
  readonly isAccepting: boolean;
}

export interface OpenReportOptions {
  readonly id: string;
  /** Who works on it. */
  readonly readerId: string;
  readonly station: Asker;
  readonly status: StatusLine;
  readonly timers: Timers;
}

const rereadMs = 150;
const reviewMs = 300;

/** After these a text cannot be written until somebody did something about it. */
const lasting: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'STATION_CLOSED',
  'SIGNED_OUT',
  'NOT_PERMITTED',
  'REPORT_UNKNOWN',
  'REPORT_CLOSED',
]);

function acceptedWith(review: ReviewRecord | undefined): string {
  const open = review?.warnings.filter(({ interrupts }) => interrupts).length ?? 0;
  return open === 0 ? 'Accepted.' : `Accepted, with ${open === 1 ? 'a warning' : `${open} warnings`} to check.`;
}

/** The report that a reader has before them. It outlasts its screen, so that what was typed survives a lock and a stop of the station. */
export class OpenReport {
  readonly id: string;
  readonly view = new Held<ReportView>({
    report: undefined,
    texts: { findings: '', impression: '' },
    isSaved: true,
    savedAt: undefined,
    draft: undefined,
    preview: undefined,
    review: undefined,
    isAccepting: false,
  });
  readonly #readerId: string;
  readonly #station: Asker;
  readonly #status: StatusLine;
  readonly #timers: Timers;
  readonly #parts: Readonly<Record<WrittenPart, Autosave>>;
  /** What the reader had written before candidates took its place. */
  #ownText: string | undefined;
  #drafting: Asked<DraftRecord> | undefined;
  #isChangingCandidate = false;
  #hasFailedToSave = false;
  #stopRereading: () => void = () => {};
  #stopReviewing: () => void = () => {};

  constructor({ id, readerId, station, status, timers }: OpenReportOptions) {
    this.id = id;
    this.#readerId = readerId;
    this.#station = station;
    this.#status = status;
    this.#timers = timers;
    const autosave = (part: WrittenPart): Autosave =>
      new Autosave({ timers, write: (text) => this.#write(part, text) });
    this.#parts = { findings: autosave('findings'), impression: autosave('impression') };
  }

  get isClosed(): boolean {
    const state = this.view.get().report?.state;
    return state === undefined || state === 'accepted' || state === 'final';
  }

  /** Writes what is not yet written, and reads the report as it stands. */
  async load(): Promise<void> {
    await this.save();
    await this.#read();
    await this.#readReview();
  }

  /** The station says that the report has changed. */
  reread(): void {
    this.#stopRereading();
    this.#stopRereading = this.#timers.after(rereadMs, () => {
      void this.#read();
      this.#reviewSoon();
    });
  }

  type(part: WrittenPart, text: string): void {
    const { texts } = this.view.get();
    this.#parts[part].change(text);
    this.#show({ texts: { ...texts, [part]: text } });
  }

  /** @returns whether all that was typed is kept */
  async save(): Promise<boolean> {
    const saved = await Promise.all(Object.values(this.#parts).map((part) => part.flush()));
    this.#show({});
    return saved.every(Boolean);
  }

  async draft(): Promise<void> {
    if (this.isClosed || this.view.get().preview !== undefined) {
      return;
    }
    this.#show({ preview: '' });
    if (await this.save()) {
      this.#drafting = this.#station.call('draftReport', { id: this.id }, ({ text }) => this.#show({ preview: text }));
      const drafted = await this.#drafting.result;
      this.#drafting = undefined;
      await (drafted.ok ? this.#takeDraft(drafted.value) : this.#status.sayFailure(drafted.failure));
    }
    this.#show({ preview: undefined });
  }

  cancelDraft(): void {
    this.#drafting?.cancel();
  }

  /** Puts the next candidate in the impression; after the last one comes what the reader wrote, if they did, then the first. */
  async nextCandidate(): Promise<void> {
    if (this.isClosed || this.#isChangingCandidate) {
      return;
    }
    this.#isChangingCandidate = true;
    await this.#changeCandidate();
    this.#isChangingCandidate = false;
  }

  async accept(): Promise<void> {
    if (this.isClosed || this.view.get().isAccepting) {
      return;
    }
    this.#show({ isAccepting: true });
    if (await this.save()) {
      await this.#readReview();
      const { texts } = this.view.get();
      const accepted = await this.#station.ask('acceptReport', { id: this.id, seen: texts });
      if (accepted.ok) {
        this.#take(accepted.value);
        this.#status.say(acceptedWith(this.view.get().review));
      } else {
        this.#status.sayFailure(accepted.failure);
        await this.#read();
      }
    }
    this.#show({ isAccepting: false });
  }

  /** @returns whether it is gone */
  async remove(): Promise<boolean> {
    const removed = await this.#station.ask('removeReport', { id: this.id });
    if (removed.ok) {
      this.#stopRereading();
      this.#stopReviewing();
      Object.values(this.#parts).forEach((part) => part.forget());
      this.#status.say('Removed.');
    } else {
      this.#status.sayFailure(removed.failure);
    }
    return removed.ok;
  }

  async reopen(): Promise<void> {
    const reopened = await this.#station.ask('reopenReport', { id: this.id });
    if (reopened.ok) {
      this.#take(reopened.value);
      this.#status.say('Opened again: it needs to be accepted anew.');
    } else {
      this.#status.sayFailure(reopened.failure);
    }
  }

  #show(change: Partial<ReportView>): void {
    const isSaved = Object.values(this.#parts).every((part) => part.isDone);
    this.view.set({ ...this.view.get(), ...change, isSaved });
  }

  async #write(part: WrittenPart, text: string): Promise<WriteEnd> {
    const written = await this.#station.ask('writeReport', { id: this.id, part, text, readerId: this.#readerId });
    if (!written.ok) {
      return this.#sayUnsaved(written.failure);
    }
    if (this.#hasFailedToSave) {
      this.#hasFailedToSave = false;
      this.#status.say('What you wrote is saved now.');
    }
    // The autosave itself is done only after this.
    this.#timers.after(0, () => this.#show({ savedAt: this.#timers.now() }));
    this.#reviewSoon();
    return 'saved';
  }

  #sayUnsaved(failure: Failure): WriteEnd {
    this.#hasFailedToSave = true;
    this.#status.sayFailure(failure);
    return lasting.has(failure.code) ? 'wait' : 'again';
  }

  async #read(): Promise<void> {
    const [report, draft] = await Promise.all([
      this.#station.ask('getReport', { id: this.id }),
      this.#station.ask('latestDraft', { id: this.id }),
    ]);
    if (report.ok) {
      this.#take(report.value);
    } else {
      this.#status.sayFailure(report.failure);
    }
    if (draft.ok) {
      this.#show({ draft: draft.value ?? undefined });
    }
  }

  /** A part that is being typed stays as it is on the screen: it is newer than what the station has. */
  #take(report: ReportRecord): void {
    const { texts } = this.view.get();
    const findings = this.#parts.findings.isDone ? report.findings : texts.findings;
    const impression = this.#parts.impression.isDone ? report.impression : texts.impression;
    this.#show({ report, texts: { findings, impression } });
    if (findings !== texts.findings || impression !== texts.impression) {
      // What was said of another text must not stand beside this one.
      this.#show({ review: undefined });
      void this.#readReview();
    }
  }

  async #takeDraft(draft: DraftRecord): Promise<void> {
    await this.#read();
    this.#show({ draft });
    const isThere = rankOf(draft, this.view.get().texts.impression) !== undefined;
    if (draft.refusal !== undefined) {
      this.#status.say(draft.refusal);
    } else {
      this.#status.say(
        isThere ? 'Drafted.' : 'Drafted. Your own text was left as it is: Next candidate shows the draft.',
      );
    }
  }

  async #changeCandidate(): Promise<void> {
    if (!(await this.save())) {
      return;
    }
    const { draft, texts } = this.view.get();
    if (draft === undefined) {
      this.#status.say('There is no draft of this report yet.');
      return;
    }
    if (rankOf(draft, texts.impression) === undefined && texts.impression.trim() !== '') {
      this.#ownText = texts.impression;
    }
    const next = candidateAfter(draft, texts.impression, this.#ownText);
    if (next.kind === 'own') {
      this.type('impression', next.text);
      this.#status.say('Your own text.');
      await this.save();
      return;
    }
    const { rank } = next;
    const used = await this.#station.ask('useCandidate', { id: this.id, draftId: draft.id, rank });
    if (used.ok) {
      this.#take(used.value);
      this.#status.say(`Candidate ${rank + 1} of ${draft.candidates.length}.`);
    } else {
      this.#status.sayFailure(used.failure);
    }
  }

  #reviewSoon(): void {
    this.#stopReviewing();
    this.#stopReviewing = this.#timers.after(reviewMs, () => void this.#readReview());
  }

  async #readReview(): Promise<void> {
    const review = await this.#station.ask('reviewReport', { id: this.id });
    if (review.ok) {
      this.#show({ review: review.value });
    }
  }
}
