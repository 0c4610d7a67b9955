import type { InsightRecord } from '#shared/records/insight-record.ts';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { PageFrame, PageSection } from '#renderer/pages/page-frame.tsx';
import { useStationQuery } from '#renderer/station/queries.ts';
import { DraftFigures } from './draft-figures.tsx';
import { KindTable } from './kind-table.tsx';
import { NoWork } from './no-work.tsx';
import { OwnData } from './own-data.tsx';
import { SentenceList } from './sentence-list.tsx';
import { TimeTable } from './time-table.tsx';
import { WeekFigure } from './week-figure.tsx';

/** What a reader's own work says of it: to them, and to nobody else. */
export function InsightPage({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages();
  const { data: insight, error } = useStationQuery('getInsight', {});
  return (
    <PageFrame title={t('page.insight')} lead={t('insight.lead')} onClose={onClose}>
      <FailureNote failure={error?.failure} />
      {insight !== undefined && (insight.kinds.length === 0 ? <NoWork /> : <Work insight={insight} />)}
    </PageFrame>
  );
}

function Work({ insight }: { readonly insight: InsightRecord }) {
  const t = useMessages();
  const { all, kinds, sentences } = insight;
  return (
    <>
      <PageSection title={t('insight.drafts')} help={t('insight.draftsHelp')}>
        <DraftFigures used={all} />
        <KindTable kinds={kinds} />
      </PageSection>
      <PageSection title={t('insight.weeks')} help={t('insight.weeksHelp')}>
        <WeekFigure all={all} kinds={kinds} />
      </PageSection>
      <PageSection title={t('insight.sentences')} help={t('insight.sentencesHelp')}>
        <SentenceList sentences={sentences} />
      </PageSection>
      <PageSection title={t('insight.time')} help={t('insight.timeHelp')}>
        <TimeTable kinds={kinds} />
      </PageSection>
      <PageSection title={t('insight.own')} help={t('insight.ownHelp')}>
        <OwnData />
      </PageSection>
    </>
  );
}
