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
import { useWarningKeys } from '#renderer/review/use-warning-keys.ts';
import { FindingsColumn } from './findings-column.tsx';
import { ImpressionColumn } from './impression-column.tsx';
import { isDraftHidden } from './draft-state.ts';
import type { OpenReport } from './open-report.ts';
import { ReportHead } from './report-head.tsx';
import { isClosed } from './report-view.ts';
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
  const { report, failure, texts, review, draft } = view;
  const [cursor, setCursor] = useState<CursorAt>();
  const findings = useRef<EditorHandle>(null);
  const impression = useRef<EditorHandle>(null);
  const closed = isClosed(view);
  const { chosen, choose } = useWarningKeys({ open, review, isClosed: closed, impression });
  const isHidden = isDraftHidden(view, preferences);
  const authorship =
    closed || draft === undefined || isHidden ? undefined : authorshipOf(texts.impression, draft.candidates);
  const marking = markTexts({ texts, review, cursor, chosen, authorship });
  const isRead = report !== undefined;
  const announcement = useAnnouncement(view, isHidden);

  useAction('goToFindings', () => findings.current?.focus(), isRead);
  useAction('goToImpression', () => impression.current?.focus(), isRead);
  useAction('accept', () => void accept(), !closed && texts.impression.trim() !== '');
  useAction('reopen', () => void open.reopen(), report?.state === 'accepted');

  // Where the reader was when they left, or to the findings that came in.
  useEffect(() => {
    if (!isRead) {
      return;
    }
    const { cursor: last } = open;
    const editor = last?.part === 'impression' ? impression : findings;
    if (last !== undefined) {
      editor.current?.select(last.anchor, last.head);
    }
    editor.current?.focus();
  }, [open, isRead]);

  async function accept(): Promise<void> {
    if ((await open.accept()) === 'warned') {
      choose(1);
    }
  }

  function noteCursor(part: CursorAt['part'], anchor: number, head: number): void {
    open.cursor = { part, anchor, head };
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
    <article className="report" aria-label={report.title}>
      <ReportHead open={open} report={report} isClosed={closed} onRemove={onRemove} />
      <div className="columns">
        <FindingsColumn {...common} handle={findings} marking={marking.findings} />
        <ImpressionColumn
          {...common}
          handle={impression}
          marking={marking.impression}
          preferences={preferences}
          chosen={chosen?.key}
        />
        <aside className="margin" aria-label={t('review.margin')}>
          {review !== undefined && !isHidden && <Margin {...{ open, review, chosen }} isClosed={closed} />}
        </aside>
      </div>
      <p role="status" className="heard">
        {announcement}
        {chosen !== undefined && describeChosen(chosen, t('review.check'))}
      </p>
    </article>
  );
}

function describeChosen({ text, interrupts }: ShownWarning, check: string): string {
  return interrupts ? ` ${check} ${text}` : ` ${text}`;
}
