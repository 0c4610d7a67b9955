import { expect, it } from 'vitest';
import { findContacts } from './find-contacts.ts';
import { mergeSpans } from './merge-spans.ts';

const contacts = (text: string) =>
  mergeSpans(findContacts(text)).map(({ start, end, category }) => [category, text.slice(start, end)]);

it.each([
  ['Call (617) 482-0193 with questions.', 'phone', '(617) 482-0193'],
  ['Pager 4471', 'phone', '4471'],
  ['ext. 22907', 'phone', '22907'],
  ['Fax: 617-482-0194', 'fax', '617-482-0194'],
  ['Questions to reading@larkhill.example today.', 'email', 'reading@larkhill.example'],
  ['see https://portal.larkhill.example/r?id=4 for images', 'url', 'https://portal.larkhill.example/r?id=4'],
  ['www.larkhill-imaging.org', 'url', 'www.larkhill-imaging.org'],
  ['sent from 10.20.30.41', 'ip-address', '10.20.30.41'],
  ['fe80:0:0:0:1:2:3:4', 'ip-address', 'fe80:0:0:0:1:2:3:4'],
  ['00:1B:44:11:3A:B7', 'device', '00:1B:44:11:3A:B7'],
  ['Tel.: 030/450-1234', 'phone', '030/450-1234'],
  ['Telefax 0221 478-5540', 'fax', '0221 478-5540'],
  ['Durchwahl 4711', 'phone', '4711'],
  ['erreichbar unter +49 170 5556677', 'phone', '+49 170 5556677'],
  ['tel. 020-5551234', 'phone', '020-5551234'],
  ['sein 4412', 'phone', '4412'],
  ['06 12345678', 'phone', '06 12345678'],
])('finds what reaches somebody in "%s"', (text, category, value) => {
  expect(contacts(text)).toEqual([[category, value]]);
});

it.each([
  'Called at 1432 hours.',
  'Software 10.2.1.4 was used: version 10.2.1.4.',
  'TR 500-4000 ms.',
  'HU range 300-4000.',
  'Blood pressure 120/80.',
  'Attenuation of 0.5-1.2.',
  'Telefonisch um 14:30 Uhr besprochen.',
  'Om 15.20 uur gebeld.',
  'Ratio 1:2:3.',
  'Series 3 image 45.',
])('leaves "%s" alone', (text) => {
  expect(contacts(text)).toEqual([]);
});
