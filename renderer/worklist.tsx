import { useRef, useState } from 'react';
import type { ReportSummary } from '#shared/records/report-record.ts';
import { Field } from './field.tsx';
import { formatAge, formatDateTime, formatState } from './format.ts';
import type { Page } from './page.ts';
import { useNow } from './use-now.ts';
import { useWindowEvent } from './use-window-event.ts';
import { useWorklist } from './use-worklist.ts';

interface WorklistProps {
  readonly page: Page;
  readonly openId: string | undefined;
  readonly onOpen: (id: string) => void;
}

const ageEveryMs = 20_000;
const longestSearch = 200;

/** The reports at the station, to search and to open. */
export function Worklist({ page, openId, onOpen }: WorklistProps) {
  const [words, setWords] = useState('');
  const { reports, hasMore, readMore } = useWorklist(page, words);
  const now = useNow(ageEveryMs);
  const search = useRef<HTMLDivElement>(null);

  useWindowEvent('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f') {
      event.preventDefault();
      search.current?.querySelector('input')?.focus();
    }
  });

  return (
    <>
      <div ref={search} className="search">
        <Field
          label="Search"
          type="search"
          value={words}
          onText={setWords}
          maxLength={longestSearch}
          placeholder="Ctrl+F"
          autoComplete="off"
          spellCheck={false}
        />
      </div>
      <div className="worklist">
        {/* A list without markers is no list to some screen readers. */}
        <ul role="list" aria-label="Reports" className="lines">
          {reports?.map((report) => (
            <Line key={report.id} report={report} now={now} isOpen={report.id === openId} onOpen={onOpen} />
          ))}
        </ul>
        {reports?.length === 0 && <NoReports isSearch={words.trim() !== ''} />}
        {hasMore && (
          <button type="button" className="more" onClick={() => void readMore()}>
            More
          </button>
        )}
      </div>
    </>
  );
}

interface LineProps {
  readonly report: ReportSummary;
  readonly now: number;
  readonly isOpen: boolean;
  readonly onOpen: (id: string) => void;
}

function Line({ report: { id, title, state, receivedAt }, now, isOpen, onOpen }: LineProps) {
  return (
    <li>
      <button type="button" className="line" aria-current={isOpen} onClick={() => onOpen(id)}>
        <span className="line-title">{title}</span>{' '}
        <time className="age" dateTime={new Date(receivedAt).toISOString()} title={formatDateTime(receivedAt)}>
          {formatAge(receivedAt, now)}
        </time>{' '}
        <span className={`state state-${state}`}>{formatState(state)}</span>
      </button>
    </li>
  );
}

function NoReports({ isSearch }: { readonly isSearch: boolean }) {
  return isSearch ? (
    <p className="empty">No report has these words.</p>
  ) : (
    <p className="empty">
      No reports yet. Copy one where it was written and press <kbd>Ctrl+V</kbd> here.
    </p>
  );
}
