import { useStationQuery } from '#renderer/station/queries.ts';
import { statesOf, type WorklistView } from './use-worklist.ts';

/** How many reports each view of the worklist has, whatever is searched; undefined until it is known. */
export function useCountOf(): (view: WorklistView) => number | undefined {
  const counts = useStationQuery('countReports', {}).data;
  return (view) => counts && statesOf[view].reduce((sum, state) => sum + counts[state], 0);
}
