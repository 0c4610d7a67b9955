import type { Page } from '#renderer/page/page.ts';

/** What was said to one reader is not for the next: with the reader go the station's answers, and what happened last. */
export function forgetAtSignOut({ station, queries, status }: Pick<Page, 'station' | 'queries' | 'status'>): void {
  let before: string | undefined;
  station.view.subscribe(() => {
    const { state, connection } = station.view.get();
    // While the station is stopped, what is on the screen stays there.
    if (connection !== 'connected') {
      return;
    }
    const session = state?.kind === 'open' ? state.session : undefined;
    const now = session?.kind === 'signed-in' ? session.reader.id : undefined;
    if (now !== before && before !== undefined) {
      queries.clear();
      status.clear();
    } else if (now !== before) {
      void queries.invalidateQueries();
    }
    before = now;
  });
}
