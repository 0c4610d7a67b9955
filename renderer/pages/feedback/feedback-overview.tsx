import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { FeedbackState } from '#shared/records/feedback-record.ts';
import { Button } from '#renderer/design/button.tsx';
import { Segments } from '#renderer/design/choice.tsx';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { usePage } from '#renderer/page/page.ts';
import { PageFrame, PageSection } from '#renderer/pages/page-frame.tsx';
import { ask, FailedQuery, useStationQuery } from '#renderer/station/queries.ts';
import { FeedbackList } from './feedback-list.tsx';
import { FeedbackSettingsForm } from './feedback-settings-form.tsx';
import { feedbackViews, statesOfView, type FeedbackView } from './feedback-views.ts';
import { HowItWorks } from './how-it-works.tsx';

/** Where somebody is in the list. */
export interface ListPlace {
  readonly view: FeedbackView;
  /** From 0. */
  readonly page: number;
  /** They come back from a record: the keys are in the list. */
  readonly isBack: boolean;
}

interface FeedbackOverviewProps {
  readonly isAdministrator: boolean;
  readonly place: ListPlace;
  readonly onPlace: (place: ListPlace) => void;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

const pageLength = 50;

/** What was recorded, by state, and for an administrator what is. */
export function FeedbackOverview({ isAdministrator, place, onPlace, onOpen, onClose }: FeedbackOverviewProps) {
  const t = useMessages();
  const { count: number } = useFormats();
  const { station } = usePage();
  const list = useRef<HTMLDivElement>(null);
  const { data: settings } = useStationQuery('getFeedbackSettings', {});
  const input = { states: statesOfView[place.view], offset: place.page * pageLength, limit: pageLength };
  const { data: listed, error } = useQuery({
    queryKey: ['listFeedback', input],
    queryFn: () => ask(station, 'listFeedback', input),
    placeholderData: keepPreviousData,
  });
  const { isBack } = place;
  const isListed = listed !== undefined;
  useEffect(() => {
    if (isBack && isListed) {
      list.current?.querySelector<HTMLElement>('[role=option]')?.focus();
    }
  }, [isBack, isListed]);

  const countOf = (view: FeedbackView): number | undefined => listed && sumOf(listed.counts, statesOfView[view]);
  const first = place.page * pageLength;
  const last = first + (listed?.records.length ?? 0);
  return (
    <PageFrame title={t('page.feedback')} lead={t('feedback.lead')} onClose={onClose}>
      <FailureNote failure={error instanceof FailedQuery ? error.failure : undefined} />
      {settings?.isRecorded === false && <p className="note">{t('feedback.off')}</p>}
      {listed !== undefined && countOf('all') === 0 && <HowItWorks />}
      {listed !== undefined && countOf('all') !== 0 && (
        <section className="feedback-records" aria-label={t('feedback.records')}>
          <Segments
            label={t('feedback.which')}
            segments={feedbackViews.map((value) => ({
              value,
              label: t(`feedback.view.${value}`),
              count: countOf(value),
            }))}
            value={place.view}
            onValue={(view) => onPlace({ view, page: 0, isBack: false })}
          />
          <p className="quiet small">{t(`feedback.view.${place.view}.help`)}</p>
          <div ref={list}>
            <FeedbackList records={listed.records} isAdministrator={isAdministrator} onOpen={onOpen} />
          </div>
          {listed.total > pageLength && (
            <div className="actions">
              <Button isSmall isDisabled={place.page === 0} onPress={() => onPlace({ ...place, page: place.page - 1 })}>
                {t('feedback.newer')}
              </Button>
              <Button
                isSmall
                isDisabled={last >= listed.total}
                onPress={() => onPlace({ ...place, page: place.page + 1 })}
              >
                {t('feedback.older')}
              </Button>
              <span role="status" className="quiet small">
                {t('feedback.range', { first: number(first + 1), last: number(last), total: number(listed.total) })}
              </span>
            </div>
          )}
        </section>
      )}
      {isAdministrator && settings !== undefined && (
        <PageSection title={t('feedback.settings')} help={t('feedback.settingsHelp')}>
          <FeedbackSettingsForm settings={settings} />
        </PageSection>
      )}
    </PageFrame>
  );
}

function sumOf(counts: Readonly<Record<FeedbackState, number>>, states: readonly FeedbackState[]): number {
  return states.reduce((sum, state) => sum + counts[state], 0);
}
