import { editRate } from '#shared/feedback/insight.ts';
import type { DraftsUsed } from '#shared/records/insight-record.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { acceptedReports } from './accepted-reports.ts';

/** The three numbers that say most, each with what it is of. */
export function DraftFigures({ used }: { readonly used: DraftsUsed }) {
  const t = useMessages();
  const { count, percent } = useFormats();
  const { reports, draftedWords, outcomes } = used;
  const rate = editRate(used);
  const drafts = reports + outcomes.ignored;
  return (
    <dl className="figures">
      <div>
        <dt>{t('insight.accepted')}</dt>
        <dd>{count(acceptedReports(used))}</dd>
      </div>
      <div>
        <dt>{t('insight.wordsEdited')}</dt>
        <dd>
          {rate === undefined ? '–' : percent(rate)}
          <span className="figure-of">
            {t('insight.ofWords', { count: draftedWords, number: count(draftedWords) })}
          </span>
        </dd>
      </div>
      <div>
        <dt>{t('insight.draftsIgnored')}</dt>
        <dd>
          {count(outcomes.ignored)}
          <span className="figure-of">{t('insight.ofDrafts', { count: drafts, number: count(drafts) })}</span>
        </dd>
      </div>
    </dl>
  );
}
