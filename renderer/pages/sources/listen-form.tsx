import { Choice } from '#renderer/design/choice.tsx';
import { Field } from '#renderer/design/field.tsx';
import { RadioChoices } from '#renderer/design/radio-choices.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { SetupForm } from './setup-form.tsx';
import type { SetupProps } from './setup.tsx';
import { checkListenForm, hearsEverybody, listenFormOf, listenPlaces } from './source-forms.ts';
import { TlsFields } from './tls-fields.tsx';
import { useForm } from './use-form.ts';

const tlsFiles = [
  { name: 'keyFile' },
  { name: 'certificateFile' },
  { name: 'clientAuthorityFile', isOptional: true },
] as const;

/** Whether and where the station listens, and to whom. */
export function ListenForm({ settings, change, onKept, onLeave }: SetupProps) {
  const t = useMessages();
  const inUse = useForm(listenFormOf(settings, true), checkListenForm, (listen) => change({ listen }), onKept);
  const { form, set, mistakeOf } = inUse;
  return (
    <SetupForm label={t('sources.hl7')} inUse={inUse} onEnd={onLeave}>
      <Choice isSelected={form.isOn} onChange={(isOn) => set({ isOn })}>
        {t('sources.listen')}
      </Choice>
      {form.isOn && (
        <>
          <RadioChoices
            label={t('sources.whoConnects')}
            choices={listenPlaces.map((value) => ({
              value,
              label: t(`sources.place.${value}`),
              help: t(`sources.placeHelp.${value}`),
            }))}
            value={form.place}
            onValue={(place) => set({ place })}
          />
          {form.place === 'other' && (
            <Field
              label={t('sources.address')}
              help={t('sources.addressHelp')}
              value={form.address}
              autoComplete="off"
              spellCheck="false"
              mistake={mistakeOf('address')}
              onText={(address) => set({ address })}
            />
          )}
          <div className="port-field">
            <Field
              label={t('sources.port')}
              help={t('sources.portHelp')}
              value={form.port}
              inputMode="numeric"
              autoComplete="off"
              mistake={mistakeOf('port')}
              onText={(port) => set({ port })}
            />
          </div>
          {form.place !== 'local' && (
            <Field
              label={t('sources.senders')}
              help={t('sources.sendersHelp')}
              value={form.senders}
              autoComplete="off"
              spellCheck="false"
              mistake={mistakeOf('senders')}
              onText={(senders) => set({ senders })}
            />
          )}
          {hearsEverybody(form) && (
            <p role="status" className="note" data-kind="warning">
              {t('sources.everybody')}
            </p>
          )}
          <Choice isSelected={form.isEncrypted} onChange={(isEncrypted) => set({ isEncrypted })}>
            {t('sources.encrypt')}
          </Choice>
          {form.isEncrypted && (
            <TlsFields
              files={tlsFiles}
              form={form}
              mistakeOf={mistakeOf}
              onText={(name, text) => set({ [name]: text })}
            />
          )}
        </>
      )}
    </SetupForm>
  );
}
