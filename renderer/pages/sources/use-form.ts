import { useRef, useState, type FormEvent, type RefObject } from 'react';
import type { Failure, Result } from '#shared/ipc/failure.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useAsking } from '#renderer/page/use-asking.ts';
import type { Checked, Mistakes } from './source-forms.ts';

export interface FormInUse<Form, Settings> {
  readonly form: Form;
  /** Changes some of what stands there. */
  readonly set: (changed: Partial<Form>) => void;
  /** What is wrong with a field, in words. */
  readonly mistakeOf: (name: keyof Form) => string | undefined;
  /** The settings that stand there; undefined where something is wrong, which is then said, and the first of it has the focus. */
  readonly checked: () => Settings | undefined;
  readonly isAsking: boolean;
  readonly failure: Failure | undefined;
  readonly submit: (event: FormEvent) => void;
  readonly element: RefObject<HTMLFormElement | null>;
}

/** What somebody types until it is kept; nothing of it goes where that fails. */
export function useForm<Form extends object, Settings>(
  first: Form,
  check: (form: Form) => Checked<Form, Settings>,
  keep: (settings: Settings) => Promise<Result<unknown>>,
  onKept: () => void,
): FormInUse<Form, Settings> {
  const t = useMessages();
  const [form, setForm] = useState(first);
  const [mistakes, setMistakes] = useState<Mistakes<Form>>({});
  const { isAsking, failure, asking } = useAsking();
  const element = useRef<HTMLFormElement>(null);

  function checked(): Settings | undefined {
    const outcome = check(form);
    setMistakes(outcome.ok ? {} : outcome.mistakes);
    if (outcome.ok) {
      return outcome.settings;
    }
    // Once the fields say what is wrong with them.
    setTimeout(() => element.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
    return undefined;
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const settings = checked();
    if (settings !== undefined && (await asking(() => keep(settings))).ok) {
      onKept();
    }
  }

  return {
    form,
    set(changed) {
      setForm((before) => ({ ...before, ...changed }));
      setMistakes((before) => {
        const left = Object.entries(before).filter(([name]) => !(name in changed));
        return Object.fromEntries(left) as Mistakes<Form>;
      });
    },
    mistakeOf(name) {
      const mistake = mistakes[name];
      return mistake === undefined ? undefined : t(mistake);
    },
    checked,
    isAsking,
    failure,
    submit: (event) => void submit(event),
    element,
  };
}
