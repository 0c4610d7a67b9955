import type { Page } from '#renderer/page/page.ts';
import { originOf } from './origin-of.ts';

/** Tells the station of each connection that the page's content security policy refused, so that it can be seen. */
export function tellRefused({ station, queries }: Pick<Page, 'station' | 'queries'>): void {
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
    const origin = originOf(blockedURI);
    if (origin !== undefined) {
      void station.ask('tellRefused', { origin }).then(() => queries.invalidateQueries({ queryKey: ['about'] }));
    }
  });
}
