import type { Page } from '#renderer/page/page.ts';

/** What was said to one reader is not for the next: with the reader go the station's answers and what happened last. */
export function forgetAtSignOut({ station, queries, status }: Pick<Page, 'station' | 'queries' | 'status'>): void {
  let before: string | undefined;
  station.view.subscribe(() => {
    const { state, connection } = station.view.get();
    const session = state?.kind === 'open' && connection === 'connected' ? state.session : undefined;
    const now = session?.kind === 'signed-in' ? session.reader.id : undefined;
    if (now !== before) {
      before = now;
      if (now === undefined && connection === 'connected') {
        queries.clear();
        status.clear();
      } else {
        void queries.invalidateQueries();
      }
    }
  });
}
