import { useState } from 'react';
import { Segments } from '#renderer/design/choice.tsx';
import { CopyButton } from '#renderer/design/copy-button.tsx';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { PageFrame } from '#renderer/pages/page-frame.tsx';
import { useStationQuery } from '#renderer/station/queries.ts';
import { logAsText } from './log-as-text.ts';
import { isLoggedFailure } from './log-failures.ts';
import { LogTable } from './log-table.tsx';

const mostShown = 500;
const views = ['all', 'failures'] as const;

/** What the program noted of itself: for who asks what went wrong, and when. */
export function LogPage({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages();
  const { data: entries, error } = useStationQuery('readLog', { limit: mostShown });
  const [view, setView] = useState<(typeof views)[number]>('all');
  const failures = entries?.filter(isLoggedFailure);
  const shown = view === 'all' ? entries : failures;
  const counts = { all: entries?.length, failures: failures?.length };
  return (
    <PageFrame title={t('page.log')} lead={t('log.lead')} onClose={onClose}>
      <FailureNote failure={error?.failure} />
      {shown !== undefined && (
        <div className="log">
          <div className="log-tools">
            <Segments
              label={t('log.view')}
              segments={views.map((value) => ({ value, label: t(`log.${value}`), count: counts[value] }))}
              value={view}
              onValue={setView}
            />
            <CopyButton label={t('log.copy')} isDisabled={shown.length === 0} text={() => logAsText(shown)} />
          </div>
          {shown.length === 0 ? (
            <p role="status" className="quiet">
              {t(view === 'all' ? 'log.none' : 'log.noFailures')}
            </p>
          ) : (
            <LogTable entries={shown} />
          )}
          {entries?.length === mostShown && <p className="quiet small">{t('log.limited', { count: mostShown })}</p>}
        </div>
      )}
    </PageFrame>
  );
}
