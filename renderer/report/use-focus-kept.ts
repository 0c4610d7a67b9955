import { useEffect, type RefObject } from 'react';
import type { EditorHandle } from '#renderer/editor/text-editor.tsx';

/**
 * Where a control of the report goes while it has the focus (a warning that was dismissed, a form that was left), the impression has it next.
 *
 * @param isShown whether the report is on the screen yet
 */
export function useFocusKept(
  report: RefObject<HTMLElement | null>,
  impression: RefObject<EditorHandle | null>,
  isShown: boolean,
): void {
  useEffect(() => {
    const watched = report.current;
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
        impression.current?.focus();
      }
    });
    window.addEventListener('focusin', note);
    observer.observe(watched, { childList: true, subtree: true });
    return () => {
      window.removeEventListener('focusin', note);
      observer.disconnect();
    };
  }, [report, impression, isShown]);
}
