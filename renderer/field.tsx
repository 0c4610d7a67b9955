import { useId, type ComponentProps } from 'react';

type FieldProps = Omit<ComponentProps<'input'>, 'id' | 'className' | 'onChange' | 'value'> & {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
};

/** A line to type in, under its label. */
export function Field({ label, onText, ...input }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input {...input} id={id} onChange={({ currentTarget }) => onText(currentTarget.value)} />
    </div>
  );
}

/** The key that is printed: other programs need not offer to keep it, nor mark it as misspelt. */
export function RecoveryKeyField(field: Pick<FieldProps, 'value' | 'onText'>) {
  return (
    <Field label="Recovery key" maxLength={200} autoComplete="off" spellCheck={false} required autoFocus {...field} />
  );
}

/** Characters of a PIN are not shown, and no program offers to keep them. */
export function PinField(field: FieldProps) {
  return <Field type="password" autoComplete="off" {...field} />;
}
