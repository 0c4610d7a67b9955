import { useState } from 'react';
import { editRate } from '#shared/feedback/insight.ts';
import type { DraftsUsed, KindInsight } from '#shared/records/insight-record.ts';
import { Fold } from '#renderer/design/fold.tsx';
import { Select } from '#renderer/design/select.tsx';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { kindInWords, kindKey } from './kind-words.ts';
import { WeekBars } from './week-bars.tsx';

const everything = 'all';

/** How much of the drafts was edited week by week, of all studies or of one kind: as a figure, and as a table. */
export function WeekFigure({ all, kinds }: { readonly all: DraftsUsed; readonly kinds: readonly KindInsight[] }) {
  const t = useMessages();
  const [chosen, setChosen] = useState(everything);
  const drafted = kinds.filter(({ draftedWords }) => draftedWords > 0);
  const { weeks } = drafted.find((kind) => kindKey(kind) === chosen) ?? all;
  return (
    <>
      {drafted.length > 1 && (
        <div className="narrow-form">
          <Select
            label={t('insight.kind')}
            isLabelHidden
            options={[
              { value: everything, label: t('insight.allKinds') },
              ...drafted.map((kind) => ({ value: kindKey(kind), label: kindInWords(kind, t) })),
            ]}
            value={chosen}
            onValue={setChosen}
          />
        </div>
      )}
      {weeks.some(({ draftedWords }) => draftedWords > 0) ? (
        <>
          <WeekBars weeks={weeks} />
          <Fold title={t('insight.asTable')}>
            <WeekTable weeks={weeks} />
          </Fold>
        </>
      ) : (
        <p className="quiet">{t('insight.noDraftsYet')}</p>
      )}
    </>
  );
}

/** The newest first: who looks for a number looks for that of late. */
function WeekTable({ weeks }: Pick<DraftsUsed, 'weeks'>) {
  const t = useMessages();
  const { day, count, percent } = useFormats();
  return (
    <table className="table" aria-label={t('insight.weeks')}>
      <thead>
        <tr>
          <th scope="col">{t('insight.weekFrom')}</th>
          <th scope="col" className="number">
            {t('insight.draftsUsed')}
          </th>
          <th scope="col" className="number">
            {t('insight.draftedWords')}
          </th>
          <th scope="col" className="number">
            {t('insight.wordsEdited')}
          </th>
        </tr>
      </thead>
      <tbody>
        {weeks
          .filter(({ reports }) => reports > 0)
          .toReversed()
          .map((week) => {
            const rate = editRate(week);
            return (
              <tr key={week.name}>
                <th scope="row">{day(week.monday)}</th>
                <td className="number">{count(week.reports)}</td>
                <td className="number">{count(week.draftedWords)}</td>
                <td className="number">{rate === undefined ? '–' : percent(rate)}</td>
              </tr>
            );
          })}
      </tbody>
    </table>
  );
}
