import { useEffect, useRef } from 'react';
import { isWithdrawn, type ReportRecord } from '#shared/records/report-record.ts';
import type { PriorRecord } from '#shared/records/source-record.ts';
import { Button } from '#renderer/design/button.tsx';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { scrollerOf } from '#renderer/page/scroller-of.ts';
import { useWindowEvent } from '#renderer/page/use-window-event.ts';
import { signedTexts } from '#renderer/report/signed-texts.ts';
import { useStationQuery } from '#renderer/station/queries.ts';
import { isLater, whenInWords } from './prior-words.ts';
import type { OpenablePrior } from './use-priors.ts';
import { useStudyWords } from './use-study-words.ts';

interface PriorBesideProps {
  readonly prior: OpenablePrior;
  /** The report that it is compared with. */
  readonly report: ReportRecord;
  readonly onClose: () => void;
}

/** Another study of the patient beside the open report, to be read alone. Escape closes it wherever the reader writes. */
export function PriorBeside({ prior, report, onClose }: PriorBesideProps) {
  const t = useMessages();
  const words = useStudyWords();
  const section = useRef<HTMLElement>(null);
  const { data, error } = useStationQuery('getReport', { id: prior.report.id });
  const name = nameOf(prior, report);

  useWindowEvent('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing && !isAsked(event.target)) {
      onClose();
    }
  });
  // Where it stands below the report, it would not be seen; who closes it goes on where they were.
  const left = useRef<{ readonly scroller: Element; readonly at: number }>(undefined);
  useEffect(() => {
    const beside = section.current;
    const { top = 0 } = beside?.getBoundingClientRect() ?? {};
    const scroller = beside === null ? undefined : scrollerOf(beside);
    if (beside !== null && scroller !== undefined && top > window.innerHeight * 0.75) {
      left.current = left.current ?? { scroller, at: scroller.scrollTop };
      beside.scrollIntoView({ block: 'start' });
    }
  }, [prior.report.id]);
  useEffect(
    () => () => {
      left.current?.scroller.scrollTo({ top: left.current.at });
    },
    [],
  );

  return (
    // It is scrolled by keys.
    <section ref={section} className="column prior-beside" aria-label={t(name)} tabIndex={0}>
      <div className="part-head">
        <h2>{t(name)}</h2>
        <Button isSmall kind="quiet" keys="Escape" onPress={onClose}>
          {t('close')}
        </Button>
      </div>
      <div>
        <p className="prior-title">{prior.report.title}</p>
        <p className="quiet small">
          {[whenInWords(prior, report, words), stateOf(data, t)].filter(isSaid).join(' · ')}
        </p>
        {data !== undefined && isWithdrawn(data) && <p className="withdrawn small">{t('state.withdrawn')}</p>}
      </div>
      <FailureNote failure={error?.failure} />
      {data !== undefined && <PriorText report={data} />}
    </section>
  );
}

function PriorText({ report }: { readonly report: ReportRecord }) {
  const t = useMessages();
  const { findings, impression, further } = signedTexts(report) ?? { ...report, further: [] };
  const isDraft = report.state === 'drafted';
  const parts = [
    { name: t('report.findings'), text: findings },
    { name: t('report.impression'), text: impression, isDraft },
    ...further.map(({ kind, text }) => ({ name: t(`final.${kind}`), text })),
  ].filter(({ text }) => text.trim() !== '');
  return (
    <>
      {parts.length === 0 && <p className="quiet">{t('prior.noText')}</p>}
      {parts.map(({ name, text, ...part }) => (
        <div key={name} className="prior-part">
          <h3 className="part-label">{name}</h3>
          {'isDraft' in part && part.isDraft && <p className="needs-review">{t('state.draftNeedsReview')}</p>}
          <p className="report-text">{text}</p>
        </div>
      ))}
    </>
  );
}

export function nameOf(prior: PriorRecord, report: ReportRecord): 'prior.besideLater' | 'prior.besideEarlier' {
  return isLater(prior, report) ? 'prior.besideLater' : 'prior.besideEarlier';
}

/** Of what nobody accepted or signed, that is said; of what was taken back a line of its own says so. */
function stateOf(report: ReportRecord | undefined, t: ReturnType<typeof useMessages>): string | undefined {
  if (report === undefined || isWithdrawn(report)) {
    return undefined;
  }
  const isDone = report.state === 'accepted' || report.state === 'final';
  return t(isDone ? `state.${report.state}` : 'prior.notAccepted');
}

function isSaid(word: string | undefined): word is string {
  return word !== undefined;
}

/** A form or a question has Escape for itself. */
function isAsked(target: EventTarget | null): boolean {
  const asking = 'form, [role=dialog], [role=group], [role=menu], [role=listbox], [type=search]';
  return (
    document.querySelector('[role=dialog]') !== null || (target instanceof Element && target.closest(asking) !== null)
  );
}
