import { expect, it } from 'vitest';
import { stationPeople } from './station-people.ts';

const nameOf = (name: string) => stationPeople({ list: () => [{ name } as never] })[0];

it('reads who works at the station as reports name them', () => {
  expect(nameOf('Ada Lovelace')).toEqual({ family: 'Lovelace', given: 'Ada' });
  expect(nameOf('Lovelace, Ada')).toEqual({ family: 'Lovelace', given: 'Ada' });
  expect(nameOf('Dr. med. Anna-Maria von der Heide')).toEqual({ family: 'Heide', given: 'Anna-Maria von der' });
  expect(nameOf('Ada')).toEqual({ family: 'Ada' });
});

it('titles and degrees are no names: they stand in every report', () => {
  expect(nameOf('Ada Lovelace, MD')).toEqual({ family: 'Lovelace', given: 'Ada' });
  expect(nameOf('Prof. Dr. Lovelace, M.D., Ph.D.')).toEqual({ family: 'Lovelace' });
  expect(nameOf('Dr. Lovelace, Ada, FRCR')).toEqual({ family: 'Lovelace', given: 'Ada' });
  expect(nameOf('Mw. drs. J. Jansen')).toEqual({ family: 'Jansen', given: 'J.' });
  expect(nameOf('Yun Ma')).toEqual({ family: 'Ma', given: 'Yun' });
  expect(nameOf('PD Dr. Lovelace')).toEqual({ family: 'Lovelace' });
});
