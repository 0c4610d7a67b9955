import { useState, type FormEvent } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { Button } from '#renderer/design/button.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { usePage, type PastedText } from '#renderer/page/page.ts';

interface PasteReportProps {
  readonly readerId: string;
  /** @returns whether the report came in */
  readonly onAdd: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
}

const addKeys = 'Mod+Enter';

/** A place to paste or type a report into. */
export function PasteReport({ readerId, onAdd, onClose }: PasteReportProps) {
  const t = useMessages();
  const { pasted } = usePage();
  // What was being pasted when this was left, by lock or otherwise.
  const [text, setText] = useState(() => pasted.get(readerId)?.text ?? '');
  const [isAdding, setIsAdding] = useState(false);

  function keep(kept: PastedText): void {
    pasted.set(readerId, kept);
  }

  async function add(event?: FormEvent): Promise<void> {
    event?.preventDefault();
    if (isAdding) {
      return;
    }
    setIsAdding(true);
    const isAdded = await onAdd(text);
    setIsAdding(false);
    if (isAdded) {
      keep({ text: '', isOpen: false, at: 0 });
      onClose();
    }
  }

  /** What was typed waits for the next time. */
  function leave(): void {
    keep({ text, isOpen: false, at: 0 });
    onClose();
  }

  return (
    <form
      className="paste"
      onSubmit={(event) => void add(event)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void add();
        } else if (event.key === 'Escape') {
          leave();
        }
      }}
    >
      <h1>{t('paste.title')}</h1>
      <TextField
        className="field"
        value={text}
        onChange={(typed) => {
          setText(typed);
          keep({ text: typed, isOpen: true, at: Date.now() });
        }}
        autoFocus
      >
        <Label className="field-label">{t('paste.label')}</Label>
        <TextArea
          className="input report-text"
          rows={14}
          placeholder={t('paste.hint')}
          spellCheck="false"
          autoComplete="off"
        />
      </TextField>
      <div className="actions">
        <Button kind="main" type="submit" keys={addKeys} isDisabled={isAdding || text.trim() === ''}>
          {t('paste.add')}
        </Button>
        <Button kind="quiet" onPress={leave}>
          {t('leave')}
        </Button>
      </div>
    </form>
  );
}
