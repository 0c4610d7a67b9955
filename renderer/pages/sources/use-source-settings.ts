import { succeeded, type Result } from '#shared/ipc/failure.ts';
import type { SourceSettings } from '#shared/records/source-settings.ts';
import { usePage } from '#renderer/page/page.ts';
import { useInTurn } from '#renderer/page/use-in-turn.ts';
import { useStationQuery } from '#renderer/station/queries.ts';
import { settingsAfter } from './source-forms.ts';

export type ChangeSources = (changed: Partial<SourceSettings>) => Promise<Result<null>>;

/** Where reports come from and go to, as an administrator set it, and what changes a part of it. */
export function useSourceSettings() {
  const { station, queries } = usePage();
  const { data, error } = useStationQuery('getSourceSettings', {});
  const inTurn = useInTurn();

  const change: ChangeSources = (changed) =>
    inTurn(async () => {
      const before = queries.getQueryData<SourceSettings>(['getSourceSettings', {}]);
      if (before === undefined) {
        return succeeded(null);
      }
      const after = settingsAfter(before, changed);
      const result = await station.ask('changeSourceSettings', after);
      if (result.ok) {
        queries.setQueryData(['getSourceSettings', {}], after);
        await queries.invalidateQueries({ queryKey: ['getSources'] });
      }
      return result;
    });
  return { settings: data, failure: error?.failure, change };
}
