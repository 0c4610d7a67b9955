import { FieldError, Input, Label, Text, TextField, type TextFieldProps } from 'react-aria-components';
import { useMessages } from '#renderer/messages/use-messages.ts';

export interface FieldProps extends Omit<TextFieldProps, 'className' | 'style' | 'children' | 'value' | 'onChange'> {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  /** What to write there, below the line. */
  readonly help?: string | undefined;
  readonly placeholder?: string;
  /** What is wrong with what stands there. */
  readonly mistake?: string | undefined;
}

/** A line to type in, under its label. */
export function Field({ label, onText, help, placeholder, mistake, ...field }: FieldProps) {
  const t = useMessages();
  return (
    <TextField
      {...field}
      className="field"
      onChange={onText}
      // Said to be valid, it would keep to itself what the form finds missing.
      {...(mistake !== undefined && { isInvalid: true })}
      // A mistake that the browser knew of would keep the form from being tried again.
      validationBehavior={mistake === undefined ? 'native' : 'aria'}
    >
      <Label className="field-label">{label}</Label>
      <Input className="input" {...(placeholder !== undefined && { placeholder })} />
      {help !== undefined && (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
      <FieldError className="field-mistake">
        {mistake ??
          (({ validationDetails, validationErrors }) =>
            validationDetails.valueMissing ? t('field.missing') : validationErrors.join(' '))}
      </FieldError>
    </TextField>
  );
}

/** The key that is printed: other programs need not offer to keep it, nor mark it as misspelt. */
export function RecoveryKeyField(field: Pick<FieldProps, 'value' | 'onText'>) {
  const t = useMessages();
  return (
    <Field
      label={t('recoveryKey.label')}
      maxLength={200}
      autoComplete="off"
      spellCheck="false"
      isRequired
      autoFocus
      {...field}
    />
  );
}

/** Characters of a PIN are not shown, and no program offers to keep them. */
export function PinField(field: FieldProps) {
  return <Field type="password" autoComplete="off" maxLength={200} isRequired {...field} />;
}
