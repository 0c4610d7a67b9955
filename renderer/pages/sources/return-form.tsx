import { useState } from 'react';
import { fileForms } from '#shared/records/source-settings.ts';
import { Button } from '#renderer/design/button.tsx';
import { Choice } from '#renderer/design/choice.tsx';
import { Field } from '#renderer/design/field.tsx';
import { RadioChoices } from '#renderer/design/radio-choices.tsx';
import { Select } from '#renderer/design/select.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { usePage } from '#renderer/page/page.ts';
import { useAsking } from '#renderer/page/use-asking.ts';
import { Trouble } from './reason.tsx';
import { SetupForm } from './setup-form.tsx';
import type { SetupProps } from './setup.tsx';
import { checkReturnForm, returnFormOf, returnKinds, systemNames, type ReturnForm as Form } from './source-forms.ts';
import { TlsFields } from './tls-fields.tsx';
import { useForm } from './use-form.ts';

const tlsFiles = [
  { name: 'authorityFile' },
  { name: 'keyFile', isOptional: true },
  { name: 'certificateFile', isOptional: true },
] as const;

/** Where accepted reports go. */
export function ReturnForm({ settings, change, onKept, onLeave }: SetupProps) {
  const t = useMessages();
  const { station } = usePage();
  const inUse = useForm(returnFormOf(settings), checkReturnForm, (returns) => change({ returns }), onKept);
  const { form, set, mistakeOf, checked } = inUse;
  const { isAsking, failure, asking } = useAsking();
  const [isReached, setIsReached] = useState(false);

  function setAnew(changed: Partial<Form>): void {
    setIsReached(false);
    set(changed);
  }

  async function tryIt(): Promise<void> {
    const receiver = checked();
    setIsReached(false);
    if (receiver?.kind === 'mllp') {
      setIsReached((await asking(() => station.ask('tryReceiver', receiver))).ok);
    }
  }

  return (
    <SetupForm label={t('sources.back')} inUse={inUse} onEnd={onLeave}>
      <RadioChoices
        label={t('sources.whereTo')}
        choices={returnKinds.map((value) => ({
          value,
          label: t(`sources.to.${value}`),
          help: t(`sources.toHelp.${value}`),
        }))}
        value={form.kind}
        onValue={(kind) => setAnew({ kind })}
      />
      {form.kind === 'mllp' && (
        <>
          <div className="host-and-port">
            <Field
              label={t('sources.host')}
              help={t('sources.hostHelp')}
              value={form.host}
              autoComplete="off"
              spellCheck="false"
              maxLength={255}
              mistake={mistakeOf('host')}
              onText={(host) => setAnew({ host })}
            />
            <Field
              label={t('sources.port')}
              value={form.port}
              inputMode="numeric"
              autoComplete="off"
              mistake={mistakeOf('port')}
              onText={(port) => setAnew({ port })}
            />
          </div>
          <fieldset className="system-names">
            <legend className="field-label">{t('sources.names')}</legend>
            <p className="field-help">{t('sources.namesHelp')}</p>
            {systemNames.map((name) => (
              <Field
                key={name}
                label={t(`sources.${name}`)}
                value={form[name]}
                autoComplete="off"
                spellCheck="false"
                maxLength={180}
                mistake={mistakeOf(name)}
                onText={(text) => setAnew({ [name]: text })}
              />
            ))}
          </fieldset>
          <Choice isSelected={form.isEncrypted} onChange={(isEncrypted) => setAnew({ isEncrypted })}>
            {t('sources.encrypt')}
          </Choice>
          {form.isEncrypted && (
            <TlsFields
              files={tlsFiles}
              form={form}
              mistakeOf={mistakeOf}
              onText={(name, text) => setAnew({ [name]: text })}
            />
          )}
          <div className="actions">
            <Button isBusy={isAsking} onPress={() => void tryIt()}>
              {t('sources.try')}
            </Button>
            <span role="status" className="good">
              {isReached && t('sources.reached')}
            </span>
          </div>
          {failure !== undefined && <Trouble title={t('sources.notReached')} failure={failure} />}
        </>
      )}
      {form.kind === 'folder' && (
        <>
          <Field
            label={t('sources.path')}
            help={t('sources.outPathHelp')}
            value={form.folder}
            autoComplete="off"
            spellCheck="false"
            maxLength={1000}
            mistake={mistakeOf('folder')}
            onText={(folder) => setAnew({ folder })}
          />
          <Select
            label={t('sources.form')}
            options={fileForms.map((value) => ({ value, label: t(`sources.form.${value}`) }))}
            value={form.form}
            onValue={(chosen) => setAnew({ form: chosen })}
          />
        </>
      )}
    </SetupForm>
  );
}
