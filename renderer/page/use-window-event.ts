import { useEffect, useEffectEvent } from 'react';

/** Listens to the whole window while the component is shown. */
export function useWindowEvent<K extends keyof WindowEventMap>(
  type: K,
  listener: (event: WindowEventMap[K]) => void,
  { capture = false }: { readonly capture?: boolean } = {},
): void {
  const listen = useEffectEvent(listener);
  useEffect(() => {
    const heard = (event: WindowEventMap[K]): void => listen(event);
    window.addEventListener(type, heard, { capture });
    return () => window.removeEventListener(type, heard, { capture });
  }, [type, capture]);
}
