import { useRef, useState, type ComponentType, type ReactNode } from 'react';
import type { SourceSettings } from '#shared/records/source-settings.ts';
import { Button } from '#renderer/design/button.tsx';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { SavedMark } from '#renderer/design/saved-mark.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useSourceSettings, type ChangeSources } from './use-source-settings.ts';

export interface SetupProps {
  readonly settings: SourceSettings;
  readonly change: ChangeSources;
  readonly onKept: () => void;
  readonly onLeave: () => void;
}

interface SetupButtonProps {
  /** Of what, for who hears the button alone. */
  readonly of: string;
  /** Something is set already. */
  readonly isSet: boolean;
  readonly form: ComponentType<SetupProps>;
  /** It is what comes first on the page. */
  readonly isMain?: boolean;
  /** What else can be done with it, beside the button. */
  readonly children?: ReactNode;
}

/** Opens the form of a group of settings in its place; the state above it stays in sight. */
export function Setup({ of, isSet, form: Form, isMain = false, children }: SetupButtonProps) {
  const t = useMessages();
  const { settings, failure, change } = useSourceSettings();
  const [isOpen, setIsOpen] = useState(false);
  const [isSaved, setIsSaved] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);

  function end(kept: boolean): void {
    setIsOpen(false);
    setIsSaved(kept);
    // When it is there again.
    setTimeout(() => opener.current?.focus());
  }

  if (isOpen && settings !== undefined) {
    return <Form settings={settings} change={change} onKept={() => end(true)} onLeave={() => end(false)} />;
  }
  return (
    <>
      <div className="actions">
        <Button
          ref={opener}
          kind={isMain ? 'main' : 'plain'}
          aria-label={`${t(isSet ? 'sources.change' : 'sources.setUp')} ${of}`}
          onPress={() => {
            setIsSaved(false);
            setIsOpen(true);
          }}
        >
          {t(isSet ? 'sources.change' : 'sources.setUp')}
        </Button>
        <SavedMark isShown={isSaved} />
        {children}
      </div>
      <FailureNote failure={failure} />
    </>
  );
}
