import type { Failure } from '#shared/ipc/failure.ts';
import type { ReaderPreferences } from '#shared/records/reader-preferences.ts';
import { useAsking } from '#renderer/page/use-asking.ts';
import { usePage } from '#renderer/page/page.ts';
import { useInTurn } from '#renderer/page/use-in-turn.ts';

interface ChangePreferences {
  readonly change: (changed: Partial<ReaderPreferences>) => void;
  /** Why the last change was not kept. */
  readonly failure: Failure | undefined;
}

/** What changes the preferences of who is at the station; they come back with the station's state, and so into effect. */
export function useChangePreferences(shown: ReaderPreferences): ChangePreferences {
  const { station } = usePage();
  const { failure, asking } = useAsking();
  const inTurn = useInTurn();

  /** As the station last said: the change before may be newer than what is drawn. */
  function current(): ReaderPreferences {
    const { state } = station.view.get();
    return state?.kind === 'open' && state.session.kind === 'signed-in' ? state.session.preferences : shown;
  }

  return {
    failure,
    change: (changed) =>
      void inTurn(() => asking(() => station.ask('changePreferences', { ...current(), ...changed }))),
  };
}
