import { useEffect, useEffectEvent, type RefObject } from 'react';

/**
 * Where a control goes while it has the focus (a warning that was dismissed, a form that was left), something else must have it next: a key
 * that is pressed then would be heard by nothing.
 *
 * @param isShown whether what is watched is on the screen yet
 */
export function useFocusKept(container: RefObject<HTMLElement | null>, focusNext: () => void, isShown = true): void {
  const next = useEffectEvent(focusNext);
  useEffect(() => {
    const watched = container.current;
    if (!isShown || watched === null) {
      return undefined;
    }
    let last: Element | undefined;
    const note = ({ target }: FocusEvent): void => {
      last = target instanceof Element && watched.contains(target) ? target : undefined;
    };
    const observer = new MutationObserver(() => {
      if (document.activeElement === document.body && last?.isConnected === false) {
        last = undefined;
        next();
      }
    });
    window.addEventListener('focusin', note);
    observer.observe(watched, { childList: true, subtree: true });
    return () => {
      window.removeEventListener('focusin', note);
      observer.disconnect();
    };
  }, [container, isShown]);
}
