import type { PersonName } from '#shared/records/study-record.ts';
import type { ReaderStore } from './stores.ts';

/** Who works at the station, as reports may name them: "Ada Lovelace", "Dr. A. Lovelace", "Lovelace, Ada". */
export function stationPeople(readers: Pick<ReaderStore, 'list'>): readonly PersonName[] {
  return readers.list().map(({ name }) => nameOf(name));
}

function nameOf(name: string): PersonName {
  const [first = '', second = ''] = name
    .split(',')
    .map(withoutTitles)
    .filter((part) => part !== '');
  if (second !== '') {
    return { family: first, given: second };
  }
  const words = first.split(' ').filter((word) => word !== '');
  const last = words.pop();
  return { ...(last !== undefined && { family: last }), ...(words.length > 0 && { given: words.join(' ') }) };
}

/** Taken for names, they would be taken out of every report. */
const titles = /^(?:dr|drs|prof|professor|med|priv-doz|dipl-med|mr|mrs|ms|miss|mx|herr|frau|dhr|mw|mevr|phd|jr|sr)$/iu;
/** Written otherwise, some of them are names: "Yun Ma". */
const degrees = new Set(
  'MD DO PD MSc BSc MA BA MBA MPH MBBS MBChB MB BS BCh FRCR FRCP MRCP FRCPC FRANZCR FACR EBIR RN RT NP PA PA-C II III IV'.split(
    ' ',
  ),
);

function withoutTitles(part: string): string {
  const words = part.trim().split(/\s+/u);
  return words.filter((word) => !titles.test(plain(word)) && !degrees.has(plain(word))).join(' ');
}

const plain = (word: string): string => word.replaceAll('.', '');
