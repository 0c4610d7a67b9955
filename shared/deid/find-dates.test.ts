import { expect, it } from 'vitest';
import { findDates } from './find-dates.ts';
import { found } from './found.testing.ts';
import { mergeSpans } from './merge-spans.ts';

const dates = (text: string) => found(text, mergeSpans(findDates(text)));

it.each([
  ['March 12-14, 2023', 'March 12-14, 2023'],
  ['12.-14.03.2023', '12.-14.03.2023'],
  ["dd. 12-3-'23", "12-3-'23"],
  ['Q2 2023', 'Q2 2023'],
  ['14FEB23', '14FEB23'],
  ['Weihnachten 2022', 'Weihnachten 2022'],
  ['Comparison: 2024-11-05.', '2024-11-05'],
  ['Seen on 11/05/2024 at noon.', '11/05/2024'],
  ['Seen on 11/5/24.', '11/5/24'],
  ['Prior of 05-Nov-2024.', '05-Nov-2024'],
  ['March 3rd, 2026', 'March 3rd, 2026'],
  ['Prior from Mar 2019 shows', 'Mar 2019'],
  ['on the 3rd of March', '3rd of March'],
  ['Compared with the study of 3/1.', '3/1'],
  ['2026-03-14T09:12:33', '2026-03-14T09:12:33'],
  ['20260314', '20260314'],
  ['Voraufnahme vom 03.11.2024.', '03.11.2024'],
  ['Voraufnahme vom 3. November 2024 liegt vor.', '3. November 2024'],
  ['Untersuchung vom 12.3. zum Vergleich.', '12.3.'],
  ['seit 02/16 bekannt', '02/16'],
  ['im März 2021', 'März 2021'],
  ['Herbst 2022', 'Herbst 2022'],
  ['In vergelijking met 12-08-2023', '12-08-2023'],
  ['d.d. 5-6-2022', '5-6-2022'],
  ['op 9 maart 2025 gezien', '9 maart 2025'],
  ['sinds voorjaar 2019', 'voorjaar 2019'],
  ['Diktat 14.03.2026 10:22 Uhr', '14.03.2026 10:22 Uhr'],
])('finds the date of "%s"', (text, date) => {
  expect(dates(text)).toEqual([date]);
});

it.each([
  'Strength 4/5 in the left leg.',
  'A lesion of 1.2.10 cm.',
  'Software version 1.2.10.',
  'Series 3, image 45.',
  'Disc bulge at L4/5 and L5/S1.',
  'Images 3/12 to 5/12.',
  'SUV 12.4, previously 11.8.',
  'Known since 2019.',
  'There may be 2 cm of effusion.',
  'The march of the disease.',
  'Kraftgrad 4/5 rechts.',
  'Mai-Thurner is no month alone.',
  'Größe 3,4 x 2,1 cm.',
  'Beeld 12/48.',
  'Kracht 3/5 links.',
  'T2 at 1.5 T.',
])('finds no date in "%s"', (text) => {
  expect(dates(text)).toEqual([]);
});

it('finds both days of two', () => {
  expect(dates('Aufenthalt vom 20.11. bis 22.12.')).toEqual(['20.11.', '22.12.']);
});
