import { Field } from '#renderer/design/field.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';

export type TlsFile = 'keyFile' | 'certificateFile' | 'clientAuthorityFile' | 'authorityFile';

interface TlsFieldsProps<Name extends TlsFile> {
  readonly files: readonly { readonly name: Name; readonly isOptional?: boolean }[];
  readonly form: Readonly<Record<Name, string>>;
  readonly mistakeOf: (name: Name) => string | undefined;
  readonly onText: (name: Name, text: string) => void;
}

/** Paths of keys and certificates. */
export function TlsFields<Name extends TlsFile>({ files, form, mistakeOf, onText }: TlsFieldsProps<Name>) {
  const t = useMessages();
  return files.map(({ name, isOptional = false }) => (
    <Field
      key={name}
      label={isOptional ? t('sources.optional', { name: t(`sources.${name}`) }) : t(`sources.${name}`)}
      help={t(`sources.${name}Help`)}
      value={form[name]}
      autoComplete="off"
      spellCheck="false"
      maxLength={1000}
      mistake={mistakeOf(name)}
      onText={(text) => onText(name, text)}
    />
  ));
}
