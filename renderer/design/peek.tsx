import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { DialogTrigger, Popover } from 'react-aria-components';
import { Button } from './button.tsx';

interface PeekProps {
  /** On the button, and the name of what it opens. */
  readonly label: string;
  readonly keys?: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** What is looked at for a moment, below the button that opens it; Escape closes it. */
export function Peek({ label, keys = '', isOpen, onOpen, children }: PeekProps) {
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpen}>
      <Button isSmall kind="quiet" keys={keys}>
        {label}
        <ChevronDown size={14} aria-hidden="true" />
      </Button>
      {/* Itself the dialog, with what ends it by touch. */}
      <Popover className="popover dialog" placement="bottom end">
        <div className="peek">{children}</div>
      </Popover>
    </DialogTrigger>
  );
}
