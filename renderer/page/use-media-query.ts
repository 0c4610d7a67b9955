import { useSyncExternalStore } from 'react';

/** Whether the screen is as a media query asks, also when that changes. */
export function useMediaQuery(query: string): boolean {
  function subscribe(listener: () => void): () => void {
    const list = window.matchMedia(query);
    list.addEventListener('change', listener);
    return () => list.removeEventListener('change', listener);
  }
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
