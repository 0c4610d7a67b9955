import { useEffect, useRef, type RefObject } from 'react';
import type { EditorHandle } from '#renderer/editor/text-editor.tsx';
import { useWindowEvent } from '#renderer/page/use-window-event.ts';

/** Where a control of the report goes while it has the focus (a warning that was dismissed, a form that was left), the impression has it next. */
export function useFocusKept(report: RefObject<HTMLElement | null>, impression: RefObject<EditorHandle | null>): void {
  const last = useRef<Element>(undefined);
  useWindowEvent('focusin', ({ target }) => {
    last.current = target instanceof Element && report.current?.contains(target) === true ? target : undefined;
  });
  useEffect(() => {
    function keep(): void {
      if (document.activeElement === document.body && last.current?.isConnected === false) {
        last.current = undefined;
        impression.current?.focus();
      }
    }
    // What was drawn with this, and what its parts draw by themselves.
    keep();
    const observer = new MutationObserver(keep);
    if (report.current !== null) {
      observer.observe(report.current, { childList: true, subtree: true });
    }
    return () => observer.disconnect();
  });
}
