import { formatClock } from './format.ts';
import { useHeld } from './held.ts';
import type { OpenReport } from './open-report.ts';
import type { Page } from './page.ts';

interface FootProps {
  readonly page: Page;
  readonly readerName: string;
  readonly open: OpenReport | undefined;
  readonly onLock: () => void;
  readonly onSignOut: () => void;
}

/** Who is at the station, what happened last, and the ways out. */
export function Foot({ page, readerName, open, onLock, onSignOut }: FootProps) {
  const { text, isFailure } = useHeld(page.status.shown);
  return (
    <footer className="foot">
      <div role="status" aria-live="polite" className="status">
        <span className={isFailure ? 'failure' : undefined}>{text}</span>
        {open !== undefined && <Saved report={open} />}
      </div>
      <span className="reader">{readerName}</span>
      <button type="button" onClick={onLock}>
        Lock
      </button>
      <button type="button" onClick={onSignOut}>
        Sign out
      </button>
    </footer>
  );
}

/** Changes too often to be read out. */
function Saved({ report }: { readonly report: OpenReport }) {
  const { isSaved, savedAt } = useHeld(report.view);
  return (
    <span aria-live="off" className="saved">
      {isSaved ? savedAt !== undefined && `saved ${formatClock(savedAt)}` : 'not saved yet'}
    </span>
  );
}
