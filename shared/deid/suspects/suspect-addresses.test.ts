import { expect, it } from 'vitest';
import { findIdentifiers } from '#shared/deid/find-identifiers.ts';
import { found } from '#shared/deid/found.testing.ts';
import { suspectsOf } from './suspects.testing.ts';

const all = (text: string) => found(text, findIdentifiers(text)).join(' # ');

it.each([
  ['Osei lives in Tonopah.', ['Tonopah']],
  ['Osei zog nach dem Umzug nach Oberwiesbach ein.', ['Oberwiesbach']],
  ['Osei aus Oberwiesbach', ['Oberwiesbach']],
  ['Osei\n97421 QUILLSTEIN\n', ['97421 QUILLSTEIN']],
  ['Osei lives near St. Cloud today.', ['St. Cloud']],
  ['Osei war oft in Weißenfels.', ['Weißenfels']],
  ["Osei is seen at King's Lynn today.", ["King's Lynn"]],
  ['Osei wohnt am Rand, diente lange in Pirmasens.', ['Pirmasens']],
  ['Osei war zur Kur und ist seit der Zeit in Bad Salzungen.', ['Bad Salzungen']],
  ['OSEI: BEWOHNERIN AUS RIED IM INNKREIS.', ['RIED IM INNKREIS']],
  ['Osei: op carnaval in Wijk bij Duurstede.', ['Wijk bij Duurstede']],
  ['Osei\n127A Church Walk, Hexham NE46 1SM', ['127A Church Walk, Hexham NE46 1SM']],
  ['Osei: 5045 county road 9, quillford, me 04403', ['5045 county road 9, quillford, me 04403']],
  ['Osei, 103 larch avenue, quillford pa2 9by', ['103 larch avenue, quillford pa2 9by']],
  ['Osei, kanaaldijk 160-2, 1315 rc quilveen', ['kanaaldijk 160-2, 1315 rc quilveen']],
  ['Osei\nHinter der Kirche 23 • 45748 Anderswo', ['Hinter der Kirche 23', '45748']],
])('suspects the towns and streets of %j', (text, expected) => {
  expect(suspectsOf(text)).toEqual(expected);
});

it.each([
  ['Dr. Osei\n42 Cobblers Row, Quillford HG1 4ZA\nTel', '42 Cobblers Row, Quillford HG1 4ZA'],
  ['Kinderarzt: Dr. Ottokar Feldhus, Oberwiesbach; Fax', 'Oberwiesbach'],
  ['Dr. Osei\n\nOberwiesbach, 31. Januar 2020\n', 'Oberwiesbach'],
  ['Feldhus, geboren am 3.4.1950 in Oberwiesbach, lebt', 'Oberwiesbach'],
])('what stands beside what was found in %j', (text, expected) => {
  expect(all(text)).toContain(expected);
});

it.each([
  'Osei: Lugano 2014 response.',
  'Osei: die Aufnahme ist im Liegen in Rückenlage und der Thorax frei.',
  'Osei: Boston brace in place.',
])('suspects no place in %j', (text) => {
  expect(suspectsOf(text)).toEqual([]);
});
