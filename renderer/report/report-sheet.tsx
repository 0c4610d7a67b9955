import { useEffect, useRef, useState } from 'react';
import type { ReaderPreferences } from '#shared/records/reader-preferences.ts';
import type { ShownWarning } from '#shared/records/review-record.ts';
import { useAction } from '#renderer/actions/use-actions.ts';
import type { EditorHandle } from '#renderer/editor/text-editor.tsx';
import { useFailureText, useMessages } from '#renderer/messages/use-messages.ts';
import { useHeld } from '#renderer/page/held.ts';
import { authorshipOf } from '#renderer/review/authorship.ts';
import { Margin } from '#renderer/review/margin.tsx';
import { markTexts, type CursorAt } from '#renderer/review/text-marking.ts';
import { openWarnings } from '#renderer/review/shown-warnings.ts';
import { useWarningKeys } from '#renderer/review/use-warning-keys.ts';
import { FindingsColumn } from './findings-column.tsx';
import { ImpressionColumn } from './impression-column.tsx';
import { isDraftHidden } from './draft-state.ts';
import type { OpenReport } from './open-report.ts';
import { ReportHead } from './report-head.tsx';
import { isClosed } from './report-view.ts';
import { useFocusKept } from './use-focus-kept.ts';
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
  const view = useHeld(open.view);
  const { report, failure, texts, review } = view;
  const [cursor, setCursor] = useState<CursorAt>();
  const findings = useRef<EditorHandle>(null);
  const impression = useRef<EditorHandle>(null);
  const article = useRef<HTMLElement>(null);
  const closed = isClosed(view);
  const { chosen, goTo } = useWarningKeys({ acts: open, review, isClosed: closed, impression });
  const isHidden = isDraftHidden(view, preferences);
  const draftedTexts = report?.draftedTexts;
  const authorship = closed || draftedTexts === undefined ? undefined : authorshipOf(texts.impression, draftedTexts);
  const urgencyWords = { 1: t('review.category.1'), 2: t('review.category.2'), 3: t('review.category.3') };
  const marking = markTexts({ texts, review, cursor, chosen, authorship, isClosed: closed, urgencyWords });
  const isRead = report !== undefined;
  const announcement = useAnnouncement(view, isHidden);

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
    article.current?.scrollIntoView({ block: window.matchMedia('(width < 880px)').matches ? 'start' : 'nearest' });
    if (isNew) {
      article.current?.querySelector('h1')?.focus();
    } else {
      editor.current?.select(last?.anchor ?? 0, last?.head ?? 0);
      editor.current?.focus();
    }
  }, [open, isRead]);
  // Whoever comes back from a lock or another page has to be told again.
  useEffect(() => () => open.forgetWarned(), [open]);
  useFocusKept(article, impression, isRead);

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
        onRemove={onRemove}
      />
      <div className="columns">
        <FindingsColumn {...common} handle={findings} marking={marking.findings} />
        <ImpressionColumn
          {...common}
          handle={impression}
          marking={marking.impression}
          preferences={preferences}
          isDrafted={authorship !== undefined}
          chosen={chosen?.key}
        />
        <aside className="margin" aria-label={t('review.margin')}>
          {review !== undefined && !isHidden && <Margin {...{ acts: open, review, chosen }} isClosed={closed} />}
        </aside>
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
