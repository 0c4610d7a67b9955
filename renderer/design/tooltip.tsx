import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { useKeysNamed } from '#renderer/actions/use-actions.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Keys } from './keys.tsx';

interface TooltipProps {
  readonly name: string;
  /** What does the same on the keyboard; where none are given, those of the action of this name. */
  readonly keys: string;
  /** The button that it is of. */
  readonly children: ReactNode;
}

const delayMs = 400;

/** What a button does that has only a sign, and its keys: for whoever points at it, or comes to it by key. */
export function Tooltip({ name, keys, children }: TooltipProps) {
  const t = useMessages();
  const ofAction = useKeysNamed((id) => t(`action.${id}`) === name);
  const shown = keys === '' ? ofAction : keys;
  return (
    <TooltipTrigger delay={delayMs}>
      {children}
      <AriaTooltip className="tooltip" offset={4}>
        {name}
        {shown !== '' && <Keys keys={shown} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
