import { useKeyWords } from '#renderer/actions/use-key-words.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';

/** Stands where the keys will, and says what is waited for. */
export function KeyPrompt({ refused }: { readonly refused: string | undefined }) {
  const t = useMessages();
  const keysInWords = useKeyWords();
  return (
    <p role="alert" className="key-prompt">
      {refused !== undefined && (
        <span className="failure block">{t('keys.refused', { keys: keysInWords(refused) })}</span>
      )}
      {t('keys.press')}
    </p>
  );
}
