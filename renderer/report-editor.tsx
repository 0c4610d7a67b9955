import { useEffect, useRef } from 'react';
import type { WrittenPart } from '#shared/records/report-record.ts';
import { Candidates } from './candidates.tsx';
import { formatDateTime, formatState } from './format.ts';
import { useHeld } from './held.ts';
import type { OpenReport, ReportView } from './open-report.ts';
import { PartEditor } from './part-editor.tsx';
import { RemoveReport } from './remove-report.tsx';
import { ReportActions } from './report-actions.tsx';
import { useWindowEvent } from './use-window-event.ts';
import { Warnings } from './warnings.tsx';

interface ReportEditorProps {
  readonly report: OpenReport;
  readonly onRemove: () => void;
}

/** The open report: its findings to read and mend, its impression to draft, write and accept. */
export function ReportEditor({ report: open, onRemove }: ReportEditorProps) {
  const view = useHeld(open.view);
  const { report, texts, preview, review, isAccepting } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  const isRead = report !== undefined;

  useWindowEvent('keydown', (event) => {
    const act = actOf(event);
    if (act !== undefined) {
      event.preventDefault();
      if (!event.repeat) {
        void open[act]();
      }
    }
  });

  // Where the focus was when the report came may not be there any more.
  useEffect(() => {
    if (isRead && document.activeElement === document.body) {
      heading.current?.focus();
    }
  }, [isRead]);

  if (report === undefined) {
    return null;
  }
  const isReadOnly = open.isClosed || isAccepting;
  const field = (part: WrittenPart) => ({
    text: texts[part],
    isReadOnly,
    onText: (text: string) => open.type(part, text),
  });
  return (
    <article className="report">
      <header className="report-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {report.title}
          </h1>
          <p className="quiet">
            {formatDateTime(report.receivedAt)} · {formatState(report.state)}
          </p>
        </div>
        {!open.isClosed && <RemoveReport onRemove={onRemove} />}
      </header>
      <section className="column">
        {report.background !== '' && (
          <details>
            <summary>Background</summary>
            <p className="report-text">{report.background}</p>
          </details>
        )}
        <PartEditor label="Findings" {...field('findings')} />
      </section>
      <section className="column">
        <PartEditor label="Impression" {...field('impression')} note={noteOf(open, view)} />
        <ReportActions open={open} view={view} />
        <Candidates view={view} />
        {preview !== undefined && (
          <div className="preview">
            <p className="quiet">Drafting…</p>
            <p className="report-text">{preview}</p>
          </div>
        )}
        {texts.impression.trim() !== '' && review !== undefined && review.impression.trim() !== '' && (
          <Warnings review={review} />
        )}
      </section>
    </article>
  );
}

/** What was drafted stays a draft until it is accepted, whatever was changed in it. */
function noteOf(open: OpenReport, { report, draft, texts }: ReportView): string | undefined {
  if (open.isClosed || texts.impression.trim() === '') {
    return undefined;
  }
  const isUndrafted = draft === undefined || report?.state === 'new';
  return isUndrafted ? 'Not accepted yet' : 'DRAFT: needs radiologist review';
}

/** What the keys ask for. */
function actOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): 'draft' | 'accept' | 'nextCandidate' | undefined {
  if (altKey) {
    return undefined;
  }
  if (key === 'F2') {
    return 'nextCandidate';
  }
  if (!ctrlKey && !metaKey) {
    return undefined;
  }
  if (key === 'Enter') {
    return 'draft';
  }
  return key.toLowerCase() === 's' ? 'accept' : undefined;
}
