import type { ModelRecord } from '#shared/records/model-record.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { VariantRow } from './variant-row.tsx';

/** The forms that the model comes in, and how fast they draft here. */
export function VariantTable({ variants }: Pick<ModelRecord, 'variants'>) {
  const t = useMessages();
  return (
    <table className="table variant-table" aria-label={t('model.speed')}>
      <thead>
        <tr>
          <th scope="col">{t('model.variant')}</th>
          <th scope="col" className="number">
            {t('model.firstWord')}
          </th>
          <th scope="col" className="number">
            {t('model.wholeDraft')}
          </th>
          <th scope="col">
            <span className="heard">{t('model.measure')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {variants.map((variant) => (
          <VariantRow key={variant.name} variant={variant} />
        ))}
      </tbody>
    </table>
  );
}
