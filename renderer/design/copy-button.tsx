import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from './button.tsx';

interface CopyButtonProps {
  readonly label: string;
  readonly text: () => string;
  readonly isDisabled?: boolean;
  readonly isSmall?: boolean;
}

/** Puts a text on the clipboard, and says so. */
export function CopyButton({ label, text, isDisabled = false, isSmall = true }: CopyButtonProps) {
  const t = useMessages();
  const [said, setSaid] = useState<'copied' | 'notCopied'>();

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text());
      setSaid('copied');
    } catch {
      // The window may not have the focus.
      setSaid('notCopied');
    }
  }

  return (
    <span className="actions">
      <Button isSmall={isSmall} isDisabled={isDisabled} onPress={() => void copy()}>
        <Copy size={14} aria-hidden="true" />
        {label}
      </Button>
      <span role="status" className="small quiet">
        {said !== undefined && t(`copy.${said}`)}
      </span>
    </span>
  );
}
