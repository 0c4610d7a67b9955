import { useState, type FormEvent } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { Button } from '#renderer/design/button.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';

interface PasteReportProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** @returns whether the report came in */
  readonly onAdd: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
}

const addKeys = 'Mod+Enter';

/** A place to paste or type a report into. */
export function PasteReport({ text: before, onText, onAdd, onClose }: PasteReportProps) {
  const t = useMessages();
  const [text, setText] = useState(before);
  const [isAdding, setIsAdding] = useState(false);

  async function add(event?: FormEvent): Promise<void> {
    event?.preventDefault();
    if (isAdding) {
      return;
    }
    setIsAdding(true);
    const isAdded = await onAdd(text);
    setIsAdding(false);
    if (isAdded) {
      onClose();
    }
  }

  return (
    <form
      className="paste"
      onSubmit={(event) => void add(event)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void add();
        } else if (event.key === 'Escape' && text.trim() === '') {
          onClose();
        }
      }}
    >
      <h1>{t('paste.title')}</h1>
      <TextField
        className="field"
        value={text}
        onChange={(typed) => {
          setText(typed);
          onText(typed);
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
        <Button kind="quiet" onPress={onClose}>
          {t('leave')}
        </Button>
      </div>
    </form>
  );
}
