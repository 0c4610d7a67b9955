import type { PersonName } from '#shared/records/study-record.ts';
import type { ReaderStore } from './stores.ts';

/** Who works at the station, as reports may name them: "Ada Lovelace", "Dr. A. Lovelace", "Lovelace, Ada". */
export function stationPeople(readers: Pick<ReaderStore, 'list'>): readonly PersonName[] {
  return readers.list().map(({ name }) => nameOf(name));
}

function nameOf(name: string): PersonName {
  const [family, given] = name.split(',').map((part) => part.trim());
  if (given !== undefined && given !== '') {
    return { ...(family && { family }), given };
  }
  const words = name.split(/\s+/u).filter((word) => word !== '' && !/^(?:dr|drs|prof|med|mr|mrs|ms)\.?$/iu.test(word));
  const last = words.pop();
  return { ...(last !== undefined && { family: last }), ...(words.length > 0 && { given: words.join(' ') }) };
}
