import type { ModelRecord } from '#shared/records/model-record.ts';
import { useLocale, useMessages } from '#renderer/messages/use-messages.ts';
import { bodyParts, modalities, wordOf } from './scope-words.ts';

type ModelScopeProps = Pick<ModelRecord, 'scope' | 'follows'>;

/** What the model was made for, and what can be asked of it. */
export function ModelScope({ scope, follows }: ModelScopeProps) {
  const t = useMessages();
  const languages = new Intl.DisplayNames(useLocale(), { type: 'language' });
  const modality = (code: string): string => wordOf(modalities, code, (known) => t(`modality.${known}`));
  const bodyPart = (name: string): string => wordOf(bodyParts, name.toLowerCase(), (known) => t(`bodyPart.${known}`));
  return (
    <>
      <p>{scope.summary}</p>
      <dl className="facts">
        <dt>{t('model.modalities')}</dt>
        <dd>{scope.modalities.map(modality).join(', ')}</dd>
        <dt>{t('model.bodyParts')}</dt>
        <dd>{scope.bodyParts.map(bodyPart).join(', ')}</dd>
        <dt>{t('model.languages')}</dt>
        <dd>{scope.languages.map((code) => languages.of(code) ?? code).join(', ')}</dd>
        <dt>{t('model.patients')}</dt>
        <dd>{t(scope.population === 'adult' ? 'model.adults' : 'model.everybody')}</dd>
        <dt>{t('model.follows')}</dt>
        <dd>
          {follows.length === 0
            ? t('model.followsNothing')
            : follows.map((wish) => t(`model.follows.${wish}`)).join('; ')}
        </dd>
      </dl>
    </>
  );
}
