import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { Keys } from './keys.tsx';

interface TooltipProps {
  readonly name: string;
  /** What does the same on the keyboard; '' for none. */
  readonly keys: string;
  /** The button that it is of. */
  readonly children: ReactNode;
}

const delayMs = 400;

/** What a button does that has only a sign, and its keys: for whoever points at it, or comes to it by key. */
export function Tooltip({ name, keys, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={delayMs}>
      {children}
      <AriaTooltip className="tooltip" offset={4}>
        {name}
        {keys !== '' && <Keys keys={keys} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
