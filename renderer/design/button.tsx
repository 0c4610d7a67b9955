import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import type { ReactNode, Ref } from 'react';
import { Keys } from './keys.tsx';
import { Tooltip } from './tooltip.tsx';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly kind?: 'plain' | 'main' | 'warning' | 'quiet' | 'danger' | 'icon' | 'link';
  readonly isSmall?: boolean;
  readonly children: ReactNode;
  /** What does the same on the keyboard; seen on the button, or where that has only a sign, with its name beside it. */
  readonly keys?: string | undefined;
  /** What it began is not done yet: it does nothing, and keeps the focus, which what is disabled loses. */
  readonly isBusy?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** What can be pressed. Of `kind`: the one that goes on is `main`, what cannot be undone is `danger`, a `link` leads elsewhere. */
export function Button({ kind = 'plain', isSmall = false, isBusy = false, children, keys = '', ...rest }: ButtonProps) {
  const button = (
    <AriaButton
      {...rest}
      className="button"
      data-kind={kind}
      {...(isSmall && { 'data-small': '' })}
      {...(isBusy && { 'data-busy': '', type: 'button', onPress: () => {} })}
    >
      {children}
      {kind !== 'icon' && keys !== '' && <Keys keys={keys} />}
    </AriaButton>
  );
  const name = rest['aria-label'];
  return kind === 'icon' && name !== undefined ? (
    <Tooltip name={name} keys={keys}>
      {button}
    </Tooltip>
  ) : (
    button
  );
}
