import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import type { ReactNode, Ref } from 'react';
import { Keys } from './keys.tsx';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly kind?: 'plain' | 'main' | 'warning' | 'quiet' | 'danger' | 'icon';
  readonly isSmall?: boolean;
  readonly children: ReactNode;
  /** What does the same on the keyboard; seen on the button, and said by screen readers after its name. */
  readonly keys?: string | undefined;
  /** What it began is not done yet: it does nothing, and keeps the focus, which what is disabled loses. */
  readonly isBusy?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** What can be pressed. Of `kind`: the one that goes on is `main`, what cannot be undone is `danger`. */
export function Button({
  kind = 'plain',
  isSmall = false,
  isBusy = false,
  children,
  keys = '',
  ...button
}: ButtonProps) {
  return (
    <AriaButton
      {...button}
      className="button"
      data-kind={kind}
      {...(isSmall && { 'data-small': '' })}
      {...(isBusy && { 'data-busy': '', type: 'button', onPress: () => {} })}
    >
      {children}
      {keys !== '' && <Keys keys={keys} />}
    </AriaButton>
  );
}
