import type { KeyboardEvent } from 'react';

/** What a form or a question does with its keys: Escape leaves it. */
export function onEscape(leave: () => void): (event: KeyboardEvent) => void {
  return ({ key }) => {
    if (key === 'Escape') {
      leave();
    }
  };
}
