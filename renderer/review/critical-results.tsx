import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { ReviewRecord, ShownCriticalResult } from '#shared/records/review-record.ts';
import { useAction, useKeysOf } from '#renderer/actions/use-actions.ts';
import { Button } from '#renderer/design/button.tsx';
import { Card } from '#renderer/design/card.tsx';
import { Choice } from '#renderer/design/choice.tsx';
import { Field } from '#renderer/design/field.tsx';
import { Select } from '#renderer/design/select.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { ReviewActs } from './review-acts.ts';
import { Placement } from './urgency-list.tsx';
import { communicationMeans, communicationSentence, type CommunicationMeans } from './communication-sentence.ts';

interface CriticalResultsProps {
  readonly acts: ReviewActs;
  readonly review: ReviewRecord;
  readonly isClosed: boolean;
}

/** Results that someone must be told of, and whether the report says who was told, by whom, when and how. */
export function CriticalResults({ acts, review, isClosed }: CriticalResultsProps) {
  // An impression that is not written yet is not judged.
  const results = review.impression.trim() === '' ? [] : review.critical;
  const t = useMessages();
  const isMissing = results.some(({ missing }) => missing.length > 0);
  // Said once where it is the same for all.
  const isSameForAll = results.every((result) => missingOf(result) === missingOf(results[0]));
  const [isAsked, setIsAsked] = useState(false);
  const keys = useKeysOf('documentCritical');
  useAction('documentCritical', () => setIsAsked(true), isMissing && !isClosed);
  return results.length === 0 ? null : (
    <Card title={t('review.critical')} kind={isMissing ? frameOf(results) : undefined}>
      <ul className="card-list">
        {results.map(({ text, category, because, missing, inImpression }) => (
          <li key={text}>
            <p>
              <span className={`urgency-word urgency-word-${category}`}>{t(`review.category.${category}`)}</span> {text}
            </p>
            <Placement because={because} {...placedBy(review, text)} />
            {!inImpression && <p className="small missing">{t('review.notInImpression')}</p>}
            {missing.length === 0 && <p className="small">{t('review.documented')}</p>}
            {missing.length > 0 && !isSameForAll && <Missing missing={missing} />}
          </li>
        ))}
      </ul>
      {isSameForAll && missingOf(results[0]) !== '' && <Missing missing={results[0]?.missing ?? []} />}
      {isMissing && !isClosed && !isAsked && (
        <div className="actions">
          <Button isSmall keys={keys} onPress={() => setIsAsked(true)}>
            {t('review.whoWasTold')}
          </Button>
        </div>
      )}
      {isMissing && !isClosed && isAsked && (
        <CommunicationForm
          onAdd={(sentence) => {
            acts.add(sentence, false);
            setIsAsked(false);
          }}
          onLeave={() => setIsAsked(false)}
        />
      )}
    </Card>
  );
}

/** The row of the table that placed an item of the impression; of a sentence that is left out it is not told. */
function placedBy({ items, impression }: ReviewRecord, text: string) {
  const item = items.find(({ start, end }) => impression.slice(start, end) === text);
  return { rule: item?.rule, source: item?.source };
}

/** By how soon they must be told. */
function frameOf(results: readonly ShownCriticalResult[]): 'failure' | 'warning' | undefined {
  const categories = new Set(results.map(({ category }) => category));
  if (categories.has(1)) {
    return 'failure';
  }
  return categories.has(2) ? 'warning' : undefined;
}

function missingOf(result: ShownCriticalResult | undefined): string {
  return result?.missing.map(({ element }) => element).join(' ') ?? '';
}

function Missing({ missing }: Pick<ShownCriticalResult, 'missing'>) {
  const t = useMessages();
  return (
    <p className="small missing">
      {t('review.notDocumented')}{' '}
      {missing.map(({ element, source }) => `${t(`review.element.${element}`)} (${source.short})`).join('; ')}
    </p>
  );
}

interface CommunicationFormProps {
  readonly onAdd: (sentence: string) => void;
  readonly onLeave: () => void;
}

function CommunicationForm({ onAdd, onLeave }: CommunicationFormProps) {
  const t = useMessages();
  const [told, setTold] = useState('');
  const [means, setMeans] = useState<CommunicationMeans>('telephone');
  const [{ date, time }, setWhen] = useState(() => localNow(new Date()));
  const [isReadBack, setIsReadBack] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    form.current?.querySelector('input')?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  function add(event: FormEvent): void {
    event.preventDefault();
    onAdd(communicationSentence({ told, means, time, date, isReadBack }));
  }

  return (
    <form
      ref={form}
      className="communication"
      onSubmit={add}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          onLeave();
        }
      }}
    >
      <Field
        label={t('review.told')}
        help={t('review.toldHelp')}
        value={told}
        onText={setTold}
        maxLength={80}
        isRequired
        autoComplete="off"
      />
      <div className="communication-when">
        <Field
          label={t('review.time')}
          type="time"
          value={time}
          onText={(to) => setWhen({ date, time: to })}
          isRequired
        />
        <Field
          label={t('review.date')}
          type="date"
          value={date}
          onText={(to) => setWhen({ date: to, time })}
          isRequired
        />
        <Select
          label={t('review.means')}
          value={means}
          onValue={setMeans}
          options={communicationMeans.map((value) => ({ value, label: t(`review.means.${value}`) }))}
        />
      </div>
      <Choice isSelected={isReadBack} onChange={setIsReadBack}>
        {t('review.readBack')}
      </Choice>
      <div className="actions">
        <Button isSmall kind="main" type="submit">
          {t('review.addToImpression')}
        </Button>
        <Button isSmall kind="quiet" onPress={onLeave}>
          {t('leave')}
        </Button>
      </div>
    </form>
  );
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The date and the time of this computer, as form fields have them. */
function localNow(now: Date): { readonly date: string; readonly time: string } {
  return {
    date: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    time: `${two(now.getHours())}:${two(now.getMinutes())}`,
  };
}
