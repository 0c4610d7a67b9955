import { useState, type FormEvent } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { Button } from '#renderer/design/button.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { PastedText } from '#renderer/page/page.ts';

interface PasteReportProps {
  /** What was being pasted when this was left, by lock or otherwise. */
  readonly kept: PastedText;
  readonly onKeep: (kept: PastedText) => void;
  /** @returns whether the report came in */
  readonly onAdd: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
}

const addKeys = 'Mod+Enter';

/** A place to paste or type a report into. */
export function PasteReport({ kept, onKeep, onAdd, onClose }: PasteReportProps) {
  const t = useMessages();
  const [text, setText] = useState(kept.text);
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
      onKeep({ text: '', isOpen: false });
      onClose();
    }
  }

  /** What was typed waits for the next time. */
  function leave(): void {
    onKeep({ text, isOpen: false });
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
          onKeep({ text: typed, isOpen: true });
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
