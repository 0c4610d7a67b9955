import { Check } from 'lucide-react';
import { useMessages } from '#renderer/messages/use-messages.ts';

/** Says that what was typed is kept. */
export function SavedMark({ isShown }: { readonly isShown: boolean }) {
  const t = useMessages();
  return (
    <span role="status" className="saved-mark">
      {isShown && (
        <>
          <Check size={14} aria-hidden="true" /> {t('saved')}
        </>
      )}
    </span>
  );
}
