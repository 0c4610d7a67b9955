import { useQuery } from '@tanstack/react-query';
import { isPermitted } from '#shared/records/permissions.ts';
import { useHeld } from '#renderer/page/held.ts';
import { usePage } from '#renderer/page/page.ts';
import { ask } from '#renderer/station/queries.ts';

type Id = string | undefined;

/**
 * Who did what is on record, by name. Whoever is at the station is known without asking; who is disabled has their name for
 * administrators alone, who may see all readers.
 * @param ids those whose names will be wanted
 * @returns a reader's name, where it is known
 */
export function useReaderNames(ids: readonly Id[]): (id: Id) => string | undefined {
  const { station } = usePage();
  const { state } = useHeld(station.view);
  const session = state?.kind === 'open' ? state.session : undefined;
  const self = session?.kind === 'signed-in' ? session.reader : undefined;
  const procedure = self !== undefined && isPermitted(self.role, 'administer') ? 'listAllReaders' : 'listReaders';
  const { data: readers = [] } = useQuery({
    queryKey: [procedure, {}],
    queryFn: () => ask(station, procedure, {}),
    enabled: ids.some((id) => id !== undefined && id !== self?.id),
  });
  return (id) => (id === self?.id ? self : readers.find((reader) => reader.id === id))?.name;
}
