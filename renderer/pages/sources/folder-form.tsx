import { Choice } from '#renderer/design/choice.tsx';
import { Field } from '#renderer/design/field.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { SetupForm } from './setup-form.tsx';
import type { SetupProps } from './setup.tsx';
import { checkFolderForm, folderFormOf } from './source-forms.ts';
import { useForm } from './use-form.ts';

/** Whether a folder is watched, and which. */
export function FolderForm({ settings, change, onKept, onLeave }: SetupProps) {
  const t = useMessages();
  const inUse = useForm(folderFormOf(settings, true), checkFolderForm, (folder) => change({ folder }), onKept);
  const { form, set, mistakeOf } = inUse;
  return (
    <SetupForm label={t('sources.folder')} inUse={inUse} onEnd={onLeave}>
      <Choice isSelected={form.isOn} onChange={(isOn) => set({ isOn })}>
        {t('sources.watch')}
      </Choice>
      {form.isOn && (
        <Field
          label={t('sources.path')}
          help={t('sources.pathHelp')}
          value={form.folder}
          autoComplete="off"
          spellCheck="false"
          maxLength={1000}
          mistake={mistakeOf('folder')}
          onText={(folder) => set({ folder })}
        />
      )}
    </SetupForm>
  );
}
