import { useEffect, useRef, useState } from 'react';
import type { ReaderPreferences } from '#shared/records/reader-preferences.ts';
import { isWithdrawn } from '#shared/records/report-record.ts';
import type { ShownWarning } from '#shared/records/review-record.ts';
import { useAction } from '#renderer/actions/use-actions.ts';
import { ErrorList } from '#renderer/feedback/error-list.tsx';
import { useErrorMarks } from '#renderer/feedback/use-error-marks.ts';
import type { EditorHandle } from '#renderer/editor/text-editor.tsx';
import { useFailureText, useMessages } from '#renderer/messages/use-messages.ts';
import { narrowWindow } from '#renderer/page/narrow-window.ts';
import { useHeld } from '#renderer/page/held.ts';
import { authorshipOf } from '#renderer/review/authorship.ts';
import { Margin } from '#renderer/review/margin.tsx';
import { markTexts, type CursorAt } from '#renderer/review/text-marking.ts';
import { openWarnings } from '#renderer/review/shown-warnings.ts';
import { useWarningKeys } from '#renderer/review/use-warning-keys.ts';
import { usePage } from '#renderer/page/page.ts';
import { useFocusKept } from '#renderer/page/use-focus-kept.ts';
import { nameOf, PriorBeside } from '#renderer/study/prior-beside.tsx';
import { whenInWords } from '#renderer/study/prior-words.ts';
import { openable, usePriors, type OpenablePrior } from '#renderer/study/use-priors.ts';
import { useStudyWords } from '#renderer/study/use-study-words.ts';
import { FindingsColumn } from './findings-column.tsx';
import { ImpressionColumn } from './impression-column.tsx';
import { hasDraft, isDraftHidden } from './draft-state.ts';
import type { OpenReport } from './open-report.ts';
import { ReportHead } from './report-head.tsx';
import { NewerVersionCard } from './newer-version-card.tsx';
import { isClosed } from './report-view.ts';
import { signedTexts } from './signed-texts.ts';
import { useNewerVersion } from './use-newer-version.ts';
import { useAnnouncement } from './use-announcement.ts';

interface ReportSheetProps {
  readonly open: OpenReport;
  readonly preferences: ReaderPreferences;
  readonly onRemove: () => void;
  readonly onCursor: () => void;
}

/** The open report: its findings to read and mend, its impression to draft, write and accept, and what is said about both. */
export function ReportSheet({ open, preferences, onRemove, onCursor }: ReportSheetProps) {
  const t = useMessages();
  const describe = useFailureText();
  const { status } = usePage();
  const words = useStudyWords();
  const held = useHeld(open.view);
  const { report, failure, review } = held;
  const signed = report && signedTexts(report);
  // What is signed is what counts; what stood here is compared with it.
  const view = signed === undefined ? held : { ...held, texts: signed };
  const { texts } = view;
  const [cursor, setCursor] = useState<CursorAt>();
  const findings = useRef<EditorHandle>(null);
  const impression = useRef<EditorHandle>(null);
  const article = useRef<HTMLElement>(null);
  const closed = isClosed(view);
  const { chosen, goTo } = useWarningKeys({ acts: open, review, isClosed: closed, impression });
  const isHidden = isDraftHidden(view, preferences);
  const draftedTexts = report?.draftedTexts;
  // What was taken back before anybody accepted it is the draft that it was.
  const isReviewed = closed && !(report !== undefined && isWithdrawn(report) && report.acceptance === undefined);
  const authorship =
    isReviewed || draftedTexts === undefined ? undefined : authorshipOf(texts.impression, draftedTexts);
  const urgencyWords = { 1: t('review.category.1'), 2: t('review.category.2'), 3: t('review.category.3') };
  const marking = markTexts({ texts, review, cursor, chosen, authorship, isClosed: closed, urgencyWords });
  const errors = useErrorMarks({ open, texts, isOffered: hasDraft(view) && !isHidden });
  const isRead = report !== undefined;
  const priors = usePriors(report);
  const [besideId, setBesideId] = useState<string>();
  const beside = openable(priors).find(({ report: { id } }) => id === besideId);
  const newer = useNewerVersion(open.id, held);
  // Of another one that comes later it is said again.
  const [shownVersion, setShownVersion] = useState<number>();
  const isNewerShown = newer !== undefined && newer.at === shownVersion;
  const announcement = useAnnouncement(view, isHidden);

  function putBeside(prior: OpenablePrior | undefined): void {
    setBesideId(prior?.report.id);
    if (prior !== undefined && report !== undefined) {
      const what = [t(nameOf(prior, report)), prior.report.title, whenInWords(prior, report, words)];
      status.say('prior.shown', { what: what.join(' · ') });
    }
  }

  /** The first of the studies that the station has, then the next; after the last one none. */
  function comparePrior(): void {
    const choices = openable(priors);
    putBeside(choices[choices.findIndex(({ report: { id } }) => id === besideId) + 1]);
  }

  async function accept(): Promise<void> {
    if ((await open.accept()) !== 'warned') {
      return;
    }
    const { review: reviewed } = open.view.get();
    const [first] = openWarnings(reviewed);
    if (first !== undefined) {
      goTo(first, reviewed);
    }
  }

  useAction('goToFindings', () => findings.current?.focus(), isRead);
  useAction('goToImpression', () => impression.current?.focus(), isRead);
  useAction('accept', () => void accept(), !closed && texts.impression.trim() !== '');
  useAction('comparePrior', comparePrior, openable(priors).length > 0);
  useAction('reopen', () => void open.reopen(), report?.state === 'accepted');

  // Where the reader was when they left. A report that is new to them is not written in by a key that was meant for something else.
  useEffect(() => {
    if (!isRead) {
      return;
    }
    const { cursor: last } = open;
    const isNew = last === undefined && open.view.get().texts.findings.trim() !== '';
    const editor = last?.part === 'impression' ? impression : findings;
    // Where the list stands above the report, it would hide it.
    article.current?.scrollIntoView({ block: window.matchMedia(narrowWindow).matches ? 'start' : 'nearest' });
    if (isNew) {
      article.current?.querySelector('h1')?.focus();
    } else {
      editor.current?.select(last?.anchor ?? 0, last?.head ?? 0);
      editor.current?.focus();
    }
  }, [open, isRead]);
  // Whoever comes back from a lock or another page has to be told again.
  useEffect(() => () => open.forgetWarned(), [open]);
  useFocusKept(article, () => impression.current?.focus(), isRead);

  function noteCursor(part: CursorAt['part'], anchor: number, head: number): void {
    open.noteCursor({ part, anchor, head });
    setCursor({ part, at: head });
    onCursor();
  }

  if (report === undefined) {
    return failure === undefined ? null : (
      <p role="alert" className="note" data-kind="failure">
        {describe(failure)}
      </p>
    );
  }
  const common = { open, view, isClosed: closed, onCursor: noteCursor };
  return (
    <article ref={article} className="report" aria-label={report.title}>
      <ReportHead
        open={open}
        report={report}
        isClosed={closed}
        isDrafted={authorship !== undefined}
        onShowNewer={newer && !isNewerShown ? () => setShownVersion(newer.at) : undefined}
        priors={priors}
        onPrior={(id) => putBeside(openable(priors).find((prior) => prior.report.id === id))}
        onRemove={onRemove}
      />
      <div className="columns" data-beside={beside && ''}>
        <FindingsColumn {...common} handle={findings} marking={errors.marked('findings', marking.findings)} />
        <ImpressionColumn
          {...common}
          handle={impression}
          marking={errors.marked('impression', marking.impression)}
          preferences={preferences}
          isDrafted={authorship !== undefined}
          signed={signed}
          chosen={chosen?.key}
        />
        <aside className="margin" aria-label={t('review.margin')}>
          {newer !== undefined && (
            <NewerVersionCard
              {...{ open, report, newer }}
              view={held}
              isClosed={closed}
              isShown={isNewerShown}
              onShow={(isShown) => setShownVersion(isShown ? newer.at : undefined)}
            />
          )}
          {review !== undefined && !isHidden && signed === undefined && (
            <Margin {...{ acts: open, review, chosen }} isClosed={closed} />
          )}
          <ErrorList errors={errors.listed} onRemove={errors.remove} />
        </aside>
        {beside !== undefined && <PriorBeside prior={beside} report={report} onClose={() => setBesideId(undefined)} />}
      </div>
      <p role="status" className="heard">
        {announcement}
      </p>
      <p role="status" className="heard">
        {chosen !== undefined && describeChosen(chosen, t('review.check'))}
      </p>
    </article>
  );
}

function describeChosen({ text, interrupts }: ShownWarning, check: string): string {
  return interrupts ? `${check} ${text}` : text;
}
