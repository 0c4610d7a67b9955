import { succeeded, type Result } from '#shared/ipc/failure.ts';
import type { StationSettings } from '#shared/records/station-settings.ts';
import { usePage } from '#renderer/page/page.ts';
import { useInTurn } from '#renderer/page/use-in-turn.ts';
import { useStationQuery } from '#renderer/station/queries.ts';

export type ChangeSettings = (changed: Partial<StationSettings>) => Promise<Result<null>>;

/** The station's settings, and what changes some of them. */
export function useStationSettings() {
  const { station, queries } = usePage();
  const { data, error } = useStationQuery('getSettings', {});
  const inTurn = useInTurn();

  const change: ChangeSettings = (changed) =>
    inTurn(async () => {
      const before = queries.getQueryData<StationSettings>(['getSettings', {}]);
      if (before === undefined) {
        return succeeded(null);
      }
      const after = { ...before, ...changed };
      const result = await station.ask('changeSettings', after);
      if (result.ok) {
        queries.setQueryData(['getSettings', {}], after);
      }
      return result;
    });
  return { settings: data, failure: error?.failure, change };
}
