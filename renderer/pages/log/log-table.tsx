import type { LogEntry } from '#shared/records/log-entry.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { isLoggedFailure } from './log-failures.ts';

/** Lines of the log, as they come: the newest first. */
export function LogTable({ entries }: { readonly entries: readonly LogEntry[] }) {
  const t = useMessages();
  return (
    <table className="table log-table" aria-label={t('page.log')}>
      <thead>
        <tr>
          {(['time', 'event', 'procedure', 'code', 'crash', 'count'] as const).map((column) => (
            <th key={column} scope="col" {...(column === 'count' && { className: 'number' })}>
              {t(`log.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, index) => (
          // Lines are never changed, and many may be of the same moment.
          // oxlint-disable-next-line react/no-array-index-key
          <LogLine key={`${entry.at} ${entries.length - index}`} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

function LogLine({ entry }: { readonly entry: LogEntry }) {
  const t = useMessages();
  const { date, clock } = useFormats();
  const { at, event, procedure, code, trouble, crash, programVersion, count } = entry;
  return (
    <tr data-failure={isLoggedFailure(entry) || undefined}>
      <td className="log-time">
        {date(at)} {clock(at)}
      </td>
      <td>
        {t(`log.event.${event}`)}
        {programVersion !== undefined && <span className="quiet"> {programVersion}</span>}
      </td>
      <td>{procedure !== undefined && <code>{procedure}</code>}</td>
      <td>{(code ?? trouble) !== undefined && <code>{code ?? trouble}</code>}</td>
      <td className="log-crash">{crash !== undefined && <code>{crash}</code>}</td>
      <td className="number">{count}</td>
    </tr>
  );
}
