import { useState, type FormEvent } from 'react';
import type { Result } from '#shared/ipc/failure.ts';
import { Field } from '#renderer/design/field.tsx';
import { SavedMark } from '#renderer/design/saved-mark.tsx';
import { useFailureText, useMessages } from '#renderer/messages/use-messages.ts';
import { wholeNumber, type NumberRange } from './whole-number.ts';

interface NumberSettingProps {
  readonly label: string;
  readonly help: string;
  /** Null: not set yet. */
  readonly value: number | null;
  readonly range: NumberRange;
  readonly onValue: (value: number) => Promise<Result<null>>;
  readonly autoFocus?: boolean;
}

/** A whole number that is kept when it is left, or with Enter. */
export function NumberSetting({ label, help, value, range, onValue, autoFocus = false }: NumberSettingProps) {
  const t = useMessages();
  const describe = useFailureText();
  const [typed, setTyped] = useState(value === null ? '' : String(value));
  const [mistake, setMistake] = useState<string>();
  const [isSaved, setIsSaved] = useState(false);

  async function keep(): Promise<void> {
    const number = wholeNumber(typed, range);
    if (number === undefined) {
      setMistake(t('settings.wholeNumber', { ...range }));
    } else if (number !== value) {
      const kept = await onValue(number);
      setMistake(kept.ok ? undefined : describe(kept.failure));
      setIsSaved(kept.ok);
    }
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    void keep();
  }

  return (
    <form className="setting" onSubmit={submit}>
      <Field
        label={label}
        help={help}
        value={typed}
        inputMode="numeric"
        autoComplete="off"
        autoFocus={autoFocus}
        mistake={mistake}
        onText={(text) => {
          setTyped(text);
          setMistake(undefined);
          setIsSaved(false);
        }}
        onBlur={() => void keep()}
      />
      <SavedMark isShown={isSaved} />
    </form>
  );
}
