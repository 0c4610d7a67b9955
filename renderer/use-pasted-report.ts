import { useWindowEvent } from './use-window-event.ts';

/** A text pasted anywhere but into a field is a report that comes in. */
export function usePastedReport(onText: (text: string) => void): void {
  useWindowEvent('paste', (event) => {
    const isIntoField = event.target instanceof Element && event.target.closest('input, textarea') !== null;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!isIntoField && text !== '') {
      event.preventDefault();
      onText(text);
    }
  });
}
