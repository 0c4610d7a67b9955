import type { Page } from '#renderer/page/page.ts';

/** What the station said to one reader is not for the next: with the reader, and with the connection, go the answers. */
export function forgetAtSignOut({ station, queries }: Pick<Page, 'station' | 'queries'>): void {
  let before: string | undefined;
  station.view.subscribe(() => {
    const { state, connection } = station.view.get();
    const session = state?.kind === 'open' && connection === 'connected' ? state.session : undefined;
    const now = session?.kind === 'signed-in' ? session.reader.id : undefined;
    if (now !== before) {
      before = now;
      if (now === undefined && connection === 'connected') {
        queries.clear();
      } else {
        void queries.invalidateQueries();
      }
    }
  });
}
