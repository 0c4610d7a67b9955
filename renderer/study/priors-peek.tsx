import { useState } from 'react';
import type { ReportRecord } from '#shared/records/report-record.ts';
import type { PriorRecord } from '#shared/records/source-record.ts';
import { useKeysOf } from '#renderer/actions/use-actions.ts';
import { Button } from '#renderer/design/button.tsx';
import { Peek } from '#renderer/design/peek.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { isLater, priorTitle, whenInWords } from './prior-words.ts';
import { openable } from './use-priors.ts';
import { useStudyWords } from './use-study-words.ts';

interface PriorsPeekProps {
  readonly report: ReportRecord;
  readonly priors: readonly PriorRecord[];
  /** Shows one beside the report. */
  readonly onShow: (reportId: string) => void;
}

/** How many other studies there are of the patient; those that the station has can be put beside the report. */
export function PriorsPeek({ report, priors, onShow }: PriorsPeekProps) {
  const t = useMessages();
  const words = useStudyWords();
  const [isOpen, setIsOpen] = useState(false);
  const keys = useKeysOf('comparePrior');
  const later = priors.filter((prior) => isLater(prior, report)).length;
  const counts = [
    later < priors.length && t('prior.earlier', { count: priors.length - later }),
    later > 0 && t('prior.later', { count: later }),
  ].filter((count) => count !== false);
  return (
    <Peek label={counts.join(' · ')} keys={openable(priors).length > 0 ? keys : ''} isOpen={isOpen} onOpen={setIsOpen}>
      <ul className="priors">
        {priors.map((prior, index) => {
          // What a sender names may have neither number nor date.
          const key = prior.report?.id ?? `${prior.accession} ${prior.studyDate} ${index}`;
          const { report: kept } = prior;
          const title = priorTitle(prior, words);
          return (
            <li key={key}>
              {kept === undefined ? (
                <span>{title}</span>
              ) : (
                <Button
                  isSmall
                  onPress={() => {
                    setIsOpen(false);
                    onShow(kept.id);
                  }}
                >
                  {title}
                </Button>
              )}
              <span className="quiet small">
                {whenInWords(prior, report, words)}
                {kept === undefined && ` · ${t('prior.notHere')}`}
                {kept?.isWithdrawn === true && <span className="withdrawn"> · {t('stateWord.withdrawn')}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </Peek>
  );
}
