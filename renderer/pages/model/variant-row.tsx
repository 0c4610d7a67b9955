import { useEffect, useRef, useState } from 'react';
import type { ModelRecord } from '#shared/records/model-record.ts';
import { Button } from '#renderer/design/button.tsx';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { Progress } from '#renderer/design/progress.tsx';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { usePage } from '#renderer/page/page.ts';
import { useAsking } from '#renderer/page/use-asking.ts';

type Variant = ModelRecord['variants'][number];

/** A form of the model, and what measures it. */
export function VariantRow({ variant }: { readonly variant: Variant }) {
  const t = useMessages();
  const { size, duration, dateTime } = useFormats();
  const { station, queries } = usePage();
  const { isAsking, failure, asking } = useAsking();
  const [progress, setProgress] = useState<{ readonly done: number; readonly of: number }>();
  const cancel = useRef<() => void>(undefined);
  // Who leaves the page does not wait for it.
  useEffect(() => () => cancel.current?.(), []);
  const { name, precision, providers, bytes, isActive, runsHere, measured } = variant;

  async function measure(): Promise<void> {
    setProgress(undefined);
    const call = station.call('measureModel', { variant: name }, setProgress);
    cancel.current = call.cancel;
    await asking(() => call.result);
    cancel.current = undefined;
    await queries.invalidateQueries({ queryKey: ['getModel'] });
  }

  return (
    <tr>
      <th scope="row">
        {name} {isActive && <span className="tag">{t('model.active')}</span>}{' '}
        {!runsHere && <span className="tag">{t('model.doesNotRun')}</span>}
        <span className="field-help block">
          {[precision, ...providers.map((provider) => t(`provider.${provider}`)), size(bytes)].join(' · ')}
        </span>
        {measured !== undefined && (
          <span className="field-help block">
            {t('model.measured', { count: measured.drafts, at: dateTime(measured.at) })}
          </span>
        )}
        {isAsking && <Progress label={t('model.measuring')} {...progress} />}
        <FailureNote failure={failure?.code === 'CANCELLED' ? undefined : failure} />
      </th>
      <td className="number">{measured === undefined ? '–' : duration(measured.firstWordMs)}</td>
      <td className="number">{measured === undefined ? '–' : duration(measured.wholeMs)}</td>
      <td>
        <span className="actions row-actions">
          <Button
            isSmall
            isDisabled={!runsHere}
            aria-label={t(isAsking ? 'model.cancelMeasureOf' : 'model.measureOf', { name })}
            onPress={() => (isAsking ? cancel.current?.() : void measure())}
          >
            {t(isAsking ? 'leave' : 'model.measure')}
          </Button>
        </span>
      </td>
    </tr>
  );
}
