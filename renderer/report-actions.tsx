import type { OpenReport, ReportView } from './open-report.ts';

interface ReportActionsProps {
  readonly open: OpenReport;
  readonly view: ReportView;
}

/** What can be done with the report as it is, with the keys that do the same. */
export function ReportActions({ open, view: { report, preview, draft, isAccepting } }: ReportActionsProps) {
  if (open.isClosed) {
    return report?.state === 'accepted' ? (
      <div className="actions">
        <button type="button" onClick={() => void open.reopen()}>
          Open again
        </button>
      </div>
    ) : null;
  }
  return (
    <div className="actions">
      {preview === undefined ? (
        <button type="button" aria-keyshortcuts="Control+Enter" onClick={() => void open.draft()}>
          Draft<Keys>Ctrl+Enter</Keys>
        </button>
      ) : (
        <button type="button" onClick={() => open.cancelDraft()}>
          Cancel
        </button>
      )}
      <button
        type="button"
        aria-keyshortcuts="F2"
        disabled={draft === undefined}
        onClick={() => void open.nextCandidate()}
      >
        Next candidate<Keys>F2</Keys>
      </button>
      <button
        type="button"
        className="main"
        aria-keyshortcuts="Control+S"
        disabled={isAccepting}
        onClick={() => void open.accept()}
      >
        Accept<Keys>Ctrl+S</Keys>
      </button>
    </div>
  );
}

/** Seen only: who hears the button hears its keys by `aria-keyshortcuts`. */
function Keys({ children }: { readonly children: string }) {
  return <kbd aria-hidden="true">{children}</kbd>;
}
