import type { Failure, FailureCode } from '#shared/ipc/failure.ts';
import type { DraftWish } from '#shared/records/draft-record.ts';
import type { ReaderPreferences } from '#shared/records/reader-preferences.ts';
import { longestText } from '#shared/ipc/station-contract.ts';
import { isWithdrawn, writtenParts, type ReportRecord, type WrittenPart } from '#shared/records/report-record.ts';
import type { Fix } from '#shared/records/review-record.ts';
import type { ReviewActs } from '#renderer/review/review-acts.ts';
import { openWarnings } from '#renderer/review/shown-warnings.ts';
import { acceptObstacle } from './accept-obstacle.ts';
import type { KeptEditor } from '#renderer/editor/kept-editor.ts';
import { Held } from '#renderer/page/held.ts';
import type { StatusLine } from '#renderer/page/status-line.ts';
import type { Timers } from '#renderer/page/timers.ts';
import type { Asker } from '#renderer/station/station-link.ts';
import { Autosave, type WriteEnd } from './autosave.ts';
import { overtakenStatus } from './overtaken-status.ts';
import { markDraft, markWithdrawn, reportAsText } from './report-as-text.ts';
import { ReportDrafting } from './report-drafting.ts';
import { emptyView, isClosed, isTooLong, type ReportView } from './report-view.ts';
import { plainText } from './signed-texts.ts';

export interface OpenReportOptions {
  readonly id: string;
  /** Who works on it. */
  readonly readerId: string;
  readonly station: Asker;
  readonly status: StatusLine;
  readonly timers: Timers;
  readonly preferences: () => ReaderPreferences;
}

/** Where the cursor is: UTF-16 code units of the part. */
export interface Cursor {
  readonly part: WrittenPart;
  readonly anchor: number;
  readonly head: number;
}

const rereadMs = 150;
const reviewMs = 300;
/** Accepting over warnings takes two presses, so far apart at least, in milliseconds. */
const secondThoughtMs = 700;
/** The second one follows from the first for so long: what is pressed later is asked anew. */
const askedMs = 10_000;

/** After these a text cannot be written until somebody did something about it. */
const lasting: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'STATION_CLOSED',
  'SIGNED_OUT',
  'NOT_PERMITTED',
  'REPORT_UNKNOWN',
  'REPORT_CLOSED',
  'REPORT_TOO_LARGE',
]);

/** The report that a reader has before them. It outlasts its screen, so that what was typed survives a lock and a stop of the station. */
export class OpenReport implements ReviewActs {
  readonly id: string;
  readonly view = new Held<ReportView>(emptyView);
  readonly drafting: ReportDrafting;
  /** What the editors had when their screen went: texts with the way back through their changes. */
  readonly editors = new Map<WrittenPart, KeptEditor>();
  /** Where the cursor was last; the part that has the focus, if one has. */
  #cursor: Cursor | undefined;
  #focused: WrittenPart | undefined;
  /** When the reader last wrote something. */
  typedAt = 0;
  readonly #options: OpenReportOptions;
  readonly #parts: Readonly<Record<WrittenPart, Autosave>>;
  #hasFailedToSave = false;
  #isOpen = false;
  #isBeingAccepted = false;
  /** What happened since the reader left it is nothing that happened while they wrote. */
  #isComingBack = false;
  #stopRereading: () => void = () => {};
  #stopReviewing: () => void = () => {};
  #stopLapsing: () => void = () => {};

  constructor(options: OpenReportOptions) {
    const { id, timers, station, status, preferences } = options;
    this.id = id;
    this.#options = options;
    const autosave = (part: WrittenPart): Autosave =>
      new Autosave({ timers, write: (text) => this.#write(part, text) });
    this.#parts = { findings: autosave('findings'), impression: autosave('impression') };
    this.drafting = new ReportDrafting({
      id,
      station,
      status,
      timers,
      preferences,
      view: this.view,
      show: (change) => this.#show(change),
      save: () => this.save(),
      read: () => this.#read(),
      write: (text) => this.type('impression', text),
      isWriting: () => this.#focused === 'impression',
    });
  }

  get cursor(): Cursor | undefined {
    return this.#cursor;
  }

  noteCursor(cursor: Cursor): void {
    this.#cursor = cursor;
  }

  get focused(): WrittenPart | undefined {
    return this.#focused;
  }

  noteFocus(part: WrittenPart | undefined): void {
    this.#focused = part;
  }

  get isClosed(): boolean {
    return isClosed(this.view.get());
  }

  /** Writes what is not yet written, and reads the report as it stands. */
  async load(): Promise<void> {
    this.#isComingBack = !this.#isOpen;
    this.#isOpen = true;
    this.#show({ draftFailure: undefined });
    await this.save();
    await this.#read();
    this.#isComingBack = false;
    await this.#readReview();
    // Who pages through the list may have left it by now.
    if (this.#isOpen) {
      this.drafting.begin();
    }
  }

  /** The station says that the report has changed. */
  reread(): void {
    this.#stopRereading();
    this.#stopRereading = this.#options.timers.after(rereadMs, () => {
      void this.#read();
      this.#reviewSoon();
    });
  }

  /** What is typed while a report is accepted or closed is not taken: the editors are read-only then, but a key may be ahead of them. */
  type(part: WrittenPart, text: string): void {
    const { texts, isAccepting, warnedOf } = this.view.get();
    if (text === texts[part] || isAccepting || this.isClosed) {
      return;
    }
    const { timers, status } = this.#options;
    this.typedAt = timers.now();
    // Another text is another question: that to accept once more is none any longer.
    if (warnedOf === undefined) {
      status.goOn();
    } else {
      status.clear();
    }
    this.#parts[part].change(text);
    // Findings that are too long stay so whatever is written about them.
    const { draftFailure } = part === 'impression' && isTooLong(this.view.get()) ? this.view.get() : {};
    this.#show({ texts: { ...texts, [part]: text }, draftFailure, isSkipped: false, warnedOf: undefined });
    this.drafting.waitForStillness();
  }

  /** @returns whether all that was typed is kept */
  async save(): Promise<boolean> {
    const saved = await Promise.all(Object.values(this.#parts).map((part) => part.flush()));
    this.#show({});
    return saved.every(Boolean);
  }

  /** @returns whether there is a new draft */
  draft(wish?: DraftWish): Promise<boolean> {
    return this.drafting.draft(wish);
  }

  /** A reader who commits first has written their own impression, and now sees the draft beside it. */
  async commit(): Promise<void> {
    this.#show({ committed: this.view.get().texts.impression });
    this.#options.status.say('status.committed');
    await this.save();
  }

  /** Accepts the impression as it stands. Where warnings interrupt, it says so first and accepts when it is asked once more. */
  async accept(): Promise<'accepted' | 'warned' | 'failed'> {
    if (this.isClosed || this.#isBeingAccepted) {
      return 'failed';
    }
    this.drafting.stop();
    this.#isBeingAccepted = true;
    const end = await this.#acceptSaved();
    this.#isBeingAccepted = false;
    return end;
  }

  /** @returns whether it is gone */
  async remove(): Promise<boolean> {
    const { station, status } = this.#options;
    const removed = await station.ask('removeReport', { id: this.id });
    if (removed.ok) {
      this.close();
      Object.values(this.#parts).forEach((part) => part.forget());
      status.say('status.removed');
    } else {
      status.sayFailure(removed.failure);
    }
    return removed.ok;
  }

  async reopen(): Promise<void> {
    const { station, status } = this.#options;
    const reopened = await station.ask('reopenReport', { id: this.id });
    if (reopened.ok) {
      this.#take(reopened.value);
      status.say('status.reopened');
    } else {
      status.sayFailure(reopened.failure);
    }
  }

  /**
   * The whole report for another program: as the RIS signed it, else as it stands here, in the order in which the site reads it.
   *
   * @param isDraft words of a draft stand in it, which is not accepted
   */
  async asText(isDraft: boolean): Promise<string> {
    await this.save();
    const { report } = this.view.get();
    const text =
      report?.final === undefined || report.final.text.trim() === ''
        ? await this.#keptText(isDraft)
        : plainText(report.final.text);
    return report !== undefined && isWithdrawn(report) ? markWithdrawn(text) : text;
  }

  /** Tries at once to send the report on its way back. */
  async sendAgain(): Promise<void> {
    const { station, status } = this.#options;
    const tried = await station.ask('sendAgain', { reportId: this.id });
    if (tried.ok) {
      status.say('returned.sending');
      this.reread();
    } else {
      status.sayFailure(tried.failure);
    }
  }

  /** The reader has used or put aside what came by then. */
  noteVersion(parts: readonly WrittenPart[], at: number): void {
    const { seenVersions } = this.view.get();
    this.#show({ seenVersions: { ...seenVersions, ...Object.fromEntries(parts.map((part) => [part, at])) } });
  }

  /** Puts a fix in the impression, if the texts are still those that it is for. */
  apply({ start, end, text }: Fix): void {
    const { review, texts } = this.view.get();
    const isCurrent = review?.impression === texts.impression && review.findings === texts.findings;
    if (!this.isClosed && isCurrent) {
      this.type('impression', texts.impression.slice(0, start) + text + texts.impression.slice(end));
    }
  }

  /** Adds a sentence of the reader's choice at the end of the impression; an item is numbered where the others are. */
  add(sentence: string, isItem: boolean): void {
    const { impression } = this.view.get().texts;
    const lines = impression.trimEnd();
    const numbers = [...lines.matchAll(/^\s*(\d{1,2})[.)]\s/gmu)];
    const last = numbers.at(-1)?.[1];
    const item = last === undefined || !isItem ? sentence : `${Number(last) + 1}. ${sentence}`;
    this.type('impression', lines === '' ? item : `${lines}\n${item}`);
  }

  async dismiss(warning: string, isDismissed: boolean): Promise<void> {
    const { station, status } = this.#options;
    const done = await station.ask('dismissWarning', { id: this.id, warning, isDismissed });
    if (done.ok) {
      await this.#readReview();
    } else {
      status.sayFailure(done.failure);
    }
  }

  /** Nobody looks at what they were told of any more, or it is past: accepting begins with the first press again. */
  forgetWarned(): void {
    this.#stopLapsing();
    if (this.view.get().warnedOf !== undefined) {
      this.#show({ warnedOf: undefined });
    }
  }

  /** Its screen goes: nothing more is drafted or read for it. */
  close(): void {
    this.#isOpen = false;
    this.forgetWarned();
    this.drafting.stop();
    this.#stopRereading();
    this.#stopReviewing();
  }

  #show(change: Partial<ReportView>): void {
    const isSaved = Object.values(this.#parts).every((part) => part.isDone);
    this.view.set({ ...this.view.get(), ...change, isSaved });
  }

  /** What stands at the station, or where that does not answer, in the window. */
  async #keptText(isDraft: boolean): Promise<string> {
    const { report, texts } = this.view.get();
    const whole = await this.#options.station.ask('reportText', { id: this.id });
    if (!whole.ok) {
      return reportAsText({ background: report?.background ?? '' }, texts, isDraft);
    }
    return isDraft ? markDraft(whole.value.text, texts.impression) : whole.value.text;
  }

  async #acceptSaved(): Promise<'accepted' | 'warned' | 'failed'> {
    const { station, status } = this.#options;
    const wanted = this.view.get().texts;
    if (!(await this.save())) {
      return 'failed';
    }
    await this.#readReview();
    const { texts, review, warnedOf } = this.view.get();
    if (texts.findings !== wanted.findings || texts.impression !== wanted.impression) {
      status.say('status.wroteOn');
      return 'failed';
    }
    const obstacle = acceptObstacle(texts, review);
    const { timers } = this.#options;
    const isAsked = obstacle !== undefined && warnedOf?.obstacle.id === obstacle.id;
    // A key that is pressed twice by habit is no second thought.
    if (obstacle !== undefined && (!isAsked || timers.now() - warnedOf.at < secondThoughtMs)) {
      if (!isAsked) {
        this.#show({ warnedOf: { obstacle, at: timers.now() } });
        this.#stopLapsing();
        this.#stopLapsing = timers.after(askedMs, () => this.forgetWarned());
      }
      status.say(...obstacle.said);
      return 'warned';
    }
    const open = openWarnings(review).length;
    this.#show({ isAccepting: true });
    const accepted = await station.ask('acceptReport', { id: this.id, seen: texts });
    this.#show({ isAccepting: false });
    if (!accepted.ok) {
      status.sayFailure(accepted.failure);
      await this.#read();
      return 'failed';
    }
    this.#take(accepted.value);
    this.forgetWarned();
    status.say('status.accepted', { count: open });
    return 'accepted';
  }

  async #write(part: WrittenPart, text: string): Promise<WriteEnd> {
    const { station, status, timers, readerId } = this.#options;
    if (text.length > longestText) {
      return this.#sayUnsaved({ code: 'REPORT_TOO_LARGE', message: 'This text is far too long for a report.' });
    }
    const written = await station.ask('writeReport', { id: this.id, part, text, readerId });
    if (!written.ok) {
      return this.#sayUnsaved(written.failure);
    }
    if (this.#hasFailedToSave) {
      this.#hasFailedToSave = false;
      status.say('status.savedAgain');
    }
    // The autosave itself is done only after this.
    timers.after(0, () => this.#show({ savedAt: timers.now() }));
    this.#reviewSoon();
    return 'saved';
  }

  #sayUnsaved(failure: Failure): WriteEnd {
    this.#hasFailedToSave = true;
    this.#options.status.sayFailure(failure);
    return lasting.has(failure.code) ? 'wait' : 'again';
  }

  async #read(): Promise<void> {
    const { station } = this.#options;
    const [report, draft] = await Promise.all([
      station.ask('getReport', { id: this.id }),
      station.ask('latestDraft', { id: this.id }),
    ]);
    if (report.ok) {
      this.#show({ failure: undefined, ...(draft.ok && { draft: draft.value ?? undefined }) });
      this.#take(report.value);
    } else {
      this.#show({ failure: report.failure });
    }
  }

  /** A part that is being typed stays as it is on the screen: it is newer than what the station has. */
  #take(report: ReportRecord): void {
    const { texts, report: before } = this.view.get();
    const taken = Object.fromEntries(
      writtenParts.map((part) => [part, this.#parts[part].isDone ? report[part] : texts[part]]),
    ) as Record<WrittenPart, string>;
    const isTyping = Object.values(this.#parts).some((part) => !part.isDone);
    // What came by itself begins as new: where it does not, somebody typed on before they saw it.
    const isTypedOver =
      !this.#isComingBack &&
      before !== undefined &&
      report.text !== before.text &&
      (isTyping || report.state === 'edited');
    this.#show({ report, texts: taken, ...(isTypedOver && { isTypedOver }) });
    if (before !== undefined) {
      this.#sayOutcome(before, report);
    }
    if (taken.findings !== texts.findings || taken.impression !== texts.impression) {
      void this.#readReview();
    }
    // A newer version took the place of what nobody had written in.
    if (before !== undefined && taken.findings !== texts.findings) {
      this.drafting.waitForStillness();
    }
  }

  /** The status line says no more what is past. */
  #sayOutcome(before: ReportRecord, after: ReportRecord): void {
    const { status } = this.#options;
    const shown = status.shown.get();
    const said = shown.kind === 'said' ? overtakenStatus(shown.said, before, after) : undefined;
    if (said === 'nothing') {
      status.clear();
    } else if (said !== undefined) {
      status.say(said.key, said.values);
    }
  }

  #reviewSoon(): void {
    this.#stopReviewing();
    this.#stopReviewing = this.#options.timers.after(reviewMs, () => void this.#readReview());
  }

  async #readReview(): Promise<void> {
    const review = await this.#options.station.ask('reviewReport', { id: this.id });
    if (!review.ok) {
      return;
    }
    this.#show({ review: review.value });
    const { texts, warnedOf } = this.view.get();
    if (warnedOf?.obstacle.id !== acceptObstacle(texts, review.value)?.id) {
      this.forgetWarned();
    }
  }
}
