import { useState, type FormEvent } from 'react';
import { draftLengths, type DraftLength, type DraftWish } from '#shared/records/draft-record.ts';
import type { ModelRecord } from '#shared/records/model-record.ts';
import { Button } from '#renderer/design/button.tsx';
import { Segments } from '#renderer/design/choice.tsx';
import { Field } from '#renderer/design/field.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';

interface InstructionFormProps {
  readonly follows: ModelRecord['follows'];
  readonly onWish: (wish: DraftWish) => void;
  readonly onLeave: () => void;
}

/** What the reader wants of this one draft. */
export function InstructionForm({ follows, onWish, onLeave }: InstructionFormProps) {
  const t = useMessages();
  const [instruction, setInstruction] = useState('');
  const [length, setLength] = useState<DraftLength>('usual');
  const words = instruction.trim();

  function ask(event: FormEvent): void {
    event.preventDefault();
    onWish({ ...(length !== 'usual' && { length }), ...(words !== '' && { instruction: words }) });
  }

  return (
    <form
      className="instruction"
      onSubmit={ask}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          onLeave();
        }
      }}
    >
      <Field
        label={t('draft.instruction')}
        help={t('draft.instructionHelp')}
        value={instruction}
        onText={setInstruction}
        maxLength={200}
        autoComplete="off"
        autoFocus
      />
      <div className="actions">
        {follows.includes('length') && (
          <Segments
            label={t('draft.length')}
            value={length}
            onValue={setLength}
            segments={draftLengths.map((value) => ({ value, label: t(`length.${value}`) }))}
          />
        )}
        <Button isSmall kind="main" type="submit">
          {t('draft.draft')}
        </Button>
        <Button isSmall kind="quiet" onPress={onLeave}>
          {t('leave')}
        </Button>
      </div>
    </form>
  );
}
