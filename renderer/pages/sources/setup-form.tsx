import { useEffect, type ReactNode } from 'react';
import { Button } from '#renderer/design/button.tsx';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { FormInUse } from './use-form.ts';

interface SetupFormProps {
  readonly label: string;
  readonly inUse: Pick<FormInUse<object, unknown>, 'isAsking' | 'failure' | 'submit' | 'element'>;
  readonly onEnd: () => void;
  readonly children: ReactNode;
}

/** A group of settings that are kept together. */
export function SetupForm({ label, inUse, onEnd, children }: SetupFormProps) {
  const t = useMessages();
  const { isAsking, failure, submit, element } = inUse;
  useEffect(() => element.current?.querySelector('input')?.focus(), [element]);
  return (
    <form
      ref={element}
      className="setup-form"
      aria-label={label}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        // Leaves the form and not the page.
        if (event.key === 'Escape' && !event.defaultPrevented) {
          event.preventDefault();
          onEnd();
        }
      }}
    >
      {children}
      <FailureNote failure={failure} />
      <div className="actions">
        <Button type="submit" kind="main" isBusy={isAsking}>
          {t('sources.save')}
        </Button>
        <Button onPress={onEnd}>{t('leave')}</Button>
      </div>
    </form>
  );
}
