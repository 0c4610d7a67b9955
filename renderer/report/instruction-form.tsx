import { useState, type FormEvent } from 'react';
import { draftLengths, type DraftLength, type DraftWish } from '#shared/records/draft-record.ts';
import type { ModelRecord } from '#shared/records/model-record.ts';
import { useAction } from '#renderer/actions/use-actions.ts';
import { Button } from '#renderer/design/button.tsx';
import { Segments } from '#renderer/design/choice.tsx';
import { Field } from '#renderer/design/field.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { onEscape } from '#renderer/page/on-escape.ts';

interface InstructionFormProps {
  readonly follows: ModelRecord['follows'];
  /** @returns whether it was drafted */
  readonly onWish: (wish: DraftWish) => Promise<boolean>;
  readonly onLeave: () => void;
}

/** What the reader wants of this one draft. */
export function InstructionForm({ follows, onWish, onLeave }: InstructionFormProps) {
  const t = useMessages();
  const [instruction, setInstruction] = useState('');
  const [length, setLength] = useState<DraftLength>('usual');
  const words = instruction.trim();

  /** What the model cannot follow stays here, to be put in other words. */
  async function ask(event?: FormEvent): Promise<void> {
    event?.preventDefault();
    const wish = { ...(length !== 'usual' && { length }), ...(words !== '' && { instruction: words }) };
    if (await onWish(wish)) {
      onLeave();
    }
  }
  // The keys that draft mean this draft while its form is open.
  useAction('draft', () => void ask());

  return (
    <form className="instruction" onSubmit={(event) => void ask(event)} onKeyDown={onEscape(onLeave)}>
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
