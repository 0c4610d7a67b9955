import type { FailureCode } from '#shared/ipc/failure.ts';
import type { DraftRecord, DraftWish } from '#shared/records/draft-record.ts';
import type { ReaderPreferences } from '#shared/records/reader-preferences.ts';
import type { Held } from '#renderer/page/held.ts';
import type { StatusLine } from '#renderer/page/status-line.ts';
import type { Timers } from '#renderer/page/timers.ts';
import type { Asked, Asker } from '#renderer/station/station-link.ts';
import { candidateBeside, isDraftedText, rankOf } from './candidate-order.ts';
import { isClosed, isOutdated, type ReportView } from './report-view.ts';

export interface ReportDraftingOptions {
  readonly id: string;
  readonly station: Asker;
  readonly status: StatusLine;
  readonly timers: Timers;
  readonly view: Held<ReportView>;
  readonly preferences: () => ReaderPreferences;
  readonly show: (change: Partial<ReportView>) => void;
  /** @returns whether all that was typed is kept */
  readonly save: () => Promise<boolean>;
  readonly read: () => Promise<void>;
  /** Puts a text of the reader's own in the impression. */
  readonly write: (text: string) => void;
  /** The cursor is in the impression: nothing may change under it. */
  readonly isWriting: () => boolean;
}

/** Findings that nobody has changed for so long are drafted from, in milliseconds. */
const stillMs = 1200;

/** Nobody who did not ask needs to hear of these. */
const expected: ReadonlySet<FailureCode> = new Set<FailureCode>(['REPORT_NO_FINDINGS', 'CANCELLED', 'SIGNED_OUT']);

/** How an open report comes to its drafts: asked for, or by itself; and how the reader goes through them. */
export class ReportDrafting {
  readonly #options: ReportDraftingOptions;
  #asked: Asked<DraftRecord> | undefined;
  /** What the reader had written before candidates took its place. */
  #ownText: string | undefined;
  #isChanging = false;
  /** Counts the drafts that were begun: the answer to one that gave way is not heard. */
  #turn = 0;
  /** The last one that was stopped, perhaps before it was asked for. */
  #stoppedTurn = 0;
  #stopWaiting: () => void = () => {};

  constructor(options: ReportDraftingOptions) {
    this.#options = options;
  }

  /** The reader wants a draft; one that the window makes by itself gives way. @returns whether it was made */
  async draft(wish?: DraftWish): Promise<boolean> {
    const { view, status } = this.#options;
    if (isClosed(view.get()) || view.get().drafting === 'reader') {
      return false;
    }
    this.stop();
    const drafted = await this.#make('reader', wish);
    if (drafted !== undefined) {
      await this.#take(drafted);
    } else if (view.get().draftFailure !== undefined) {
      status.clear();
    }
    return drafted !== undefined;
  }

  cancel(): void {
    this.#asked?.cancel();
  }

  /** Nothing more is made by itself. */
  stop(): void {
    this.#stoppedTurn = this.#turn;
    this.#stopWaiting();
    this.#asked?.cancel();
    this.#asked = undefined;
  }

  /** The report has been opened: its findings are still, unless the reader writes in them. */
  begin(): void {
    if (this.#isWanted()) {
      void this.#draftByItself();
    }
  }

  /** The findings may have changed: when they have been still for a moment, a draft is made of them, unless the reader wants none. */
  waitForStillness(): void {
    const { timers, view } = this.#options;
    this.#stopWaiting();
    if (view.get().drafting === 'window' && this.#isWanted()) {
      this.#asked?.cancel();
    }
    if (this.#isWanted()) {
      this.#stopWaiting = timers.after(stillMs, () => void this.#draftByItself());
    }
  }

  /** Puts the next candidate in the impression, or the one before; after the last one comes what the reader wrote, if they did. */
  async change(step: 1 | -1): Promise<void> {
    const { view } = this.#options;
    if (isClosed(view.get()) || this.#isChanging) {
      return;
    }
    this.#isChanging = true;
    await this.#changeCandidate(step);
    this.#isChanging = false;
  }

  /** Only what is still to be written, and what no draft was made of, is drafted without being asked for. */
  #isWanted(): boolean {
    const { view, preferences } = this.#options;
    const shown = view.get();
    const { draft, texts, report } = shown;
    const isFree =
      texts.impression.trim() === '' || (draft !== undefined && rankOf(draft, texts.impression) !== undefined);
    const isNew = draft === undefined ? shown.draftFailure === undefined : isOutdated(shown);
    return (
      preferences().draftsByItself &&
      report !== undefined &&
      !isClosed(shown) &&
      isFree &&
      isNew &&
      /\p{L}/u.test(texts.findings)
    );
  }

  async #draftByItself(): Promise<void> {
    const { view, preferences, show } = this.#options;
    const { drafting, review, texts } = view.get();
    if (drafting !== undefined || !this.#isWanted()) {
      return;
    }
    const isShortNormal = review?.findings === texts.findings && review.isShortNormal;
    // Where the draft of other findings stands it must not stay.
    if (preferences().skipsShortNormal && isShortNormal && texts.impression.trim() === '') {
      show({ isSkipped: true });
      return;
    }
    const drafted = await this.#make('window');
    if (drafted !== undefined) {
      await this.#putWhereNobodyWrites(drafted);
    }
  }

  /** Nothing changes under the cursor, nor in front of who commits first: there the draft waits until it is wanted. */
  async #putWhereNobodyWrites(draft: DraftRecord): Promise<void> {
    const { id, station, view, preferences, isWriting, read } = this.#options;
    const { texts, report } = view.get();
    const isFree = texts.impression.trim() === '' || isDraftedText(report, texts.impression);
    if (draft.refusal === undefined && isFree && !isWriting() && !preferences().commitsFirst) {
      // What is typed from here on is newer, and takes its place.
      await station.ask('useCandidate', { id, draftId: draft.id, rank: 0 });
    }
    await read();
  }

  async #make(who: 'reader' | 'window', wish?: DraftWish): Promise<DraftRecord | undefined> {
    const { id, station, show, save, preferences } = this.#options;
    this.#turn += 1;
    const mine = this.#turn;
    show({ drafting: who, preview: '', draftFailure: undefined, isSkipped: false });
    const isSaved = await save();
    if (mine !== this.#turn) {
      return undefined;
    }
    if (!isSaved || mine === this.#stoppedTurn) {
      show({ drafting: undefined });
      return undefined;
    }
    const isBeside = who === 'window' || preferences().commitsFirst;
    const input = { id, ...(wish && { wish }), ...(isBeside && { leavesImpression: true }) };
    const asked = station.call('draftReport', input, ({ text }) => {
      if (mine === this.#turn) {
        show({ preview: text });
      }
    });
    this.#asked = asked;
    const drafted = await asked.result;
    if (mine !== this.#turn) {
      return undefined;
    }
    this.#asked = undefined;
    if (!drafted.ok) {
      const isExpected =
        expected.has(drafted.failure.code) && (who === 'window' || drafted.failure.code === 'CANCELLED');
      show({ drafting: undefined, preview: '', ...(!isExpected && { draftFailure: drafted.failure }) });
      return undefined;
    }
    show({ drafting: undefined, preview: '', draft: drafted.value });
    return drafted.value;
  }

  async #take(draft: DraftRecord): Promise<void> {
    const { view, status, read, preferences } = this.#options;
    await read();
    const isThere = rankOf(draft, view.get().texts.impression) !== undefined;
    if (draft.refusal !== undefined) {
      status.say('status.refused');
    } else if (isThere || preferences().commitsFirst) {
      status.say('status.drafted');
    } else {
      status.say('status.draftedBeside');
    }
  }

  async #changeCandidate(step: 1 | -1): Promise<void> {
    const { id, station, view, status, save, read, write } = this.#options;
    if (!(await save())) {
      return;
    }
    const { draft, texts, report } = view.get();
    if (draft === undefined) {
      status.say('status.noDraft');
      return;
    }
    const isDrafted = rankOf(draft, texts.impression) !== undefined || isDraftedText(report, texts.impression);
    if (!isDrafted && texts.impression.trim() !== '') {
      this.#ownText = texts.impression;
    }
    const next = candidateBeside(draft, texts.impression, this.#ownText, step);
    if (next.kind === 'own') {
      write(next.text);
      status.say('status.ownText');
      await save();
      return;
    }
    const { rank } = next;
    const used = await station.ask('useCandidate', { id, draftId: draft.id, rank });
    if (used.ok) {
      await read();
      status.say('status.candidate', { rank: rank + 1, count: draft.candidates.length });
    } else {
      status.sayFailure(used.failure);
    }
  }
}
