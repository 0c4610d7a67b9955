import { expect, it } from 'vitest';
import { findSignatures } from './find-signatures.ts';
import { found } from './found.testing.ts';
import { mergeSpans } from './merge-spans.ts';

const signatures = (text: string) => found(text, mergeSpans(findSignatures(text)));

it.each([
  ['Normal.\nJAS/mk\n', ['JAS/mk']],
  ['Normal.\nJAS:mk 03/04/26', ['JAS:mk']],
  ['D: JS\nT: mk', ['JS', 'mk']],
  ['Initials: TA', ['TA']],
  ['Signed TA on the ward', ['TA']],
  ['Kürzel: ofe', ['ofe']],
  ['gedicteerd door TTE, 14:00', ['TTE']],
  ['Befund.\nI. Haas\n', ['I. Haas']],
  ['VINK, S.Q.', ['VINK, S.Q.']],
  ['I, Thuy MacLeod, have reviewed the images.', ['Thuy MacLeod']],
  ['Unauffällig.\n-TL\n', ['TL']],
  ['Diktiert, nicht gelesen. NE/bw\n', ['NE/bw']],
  ['Final to follow. SWL\n', ['SWL']],
  ['Dr. Müller / RK\nan:', ['RK']],
  ['Asst: Oldeneel C.\n', ['Oldeneel C.']],
  ['Naam: Oldeneel, N. ter\n', ['Oldeneel, N. ter']],
  ['PID|1||77^^^MRN||OLDENEEL^INGRID^A||', ['OLDENEEL^INGRID^A']],
  ['Case 4: A.D., 22F', ['A.D.']],
  ['geprüft AP, heute', []],
  ['Paraaf FD, 22-09', ['FD']],
  ['Typed by TS 08/06/2022', ['TS']],
  ['transcribed 10/12/2020 sc\n', ['sc']],
  ['Ref: TI/tf/2802670', ['TI/tf']],
  ['Gedruckt an 10.1.1.1 von hwdk, heute', ['hwdk']],
  ['Gecorrigeerd: HK\n', ['HK']],
  ['Preliminary interpretation by Harriet Quillford (HQ). I agree', ['HQ']],
  ['Signed at 19:06.\nSN:cv  DD: 1/13/21', ['SN:cv']],
  ['T: 9/5/25  LEC/WO  JOB #438218', ['LEC/WO']],
  ['Befund.\nH.H. / SP', ['H.H. / SP']],
  ['geschrieben: 21.03.23, hl\n', ['hl']],
  ['Oldeneel, Ilse De / 100 jr', ['Oldeneel, Ilse De']],
  ['Benutzer qhuesgen\n', ['qhuesgen']],
  ['Printed 7:59 AM by qp273', ['qp273']],
  ['fax number, end of dictation, thank you quilly.', ['quilly']],
  ['Normal.\nlk / xw  dd 7/28/23', ['lk / xw']],
  ['Initials on CRF: QWO\n', ['QWO']],
  ['elektronisch visiert, Kürzel CF', ['CF']],
  ['Schreibzeichen: cb-ebl   Kasse', ['cb-ebl']],
  ['bef. TL / frei. ME / schr. wk 18.10.2023', ['TL', 'ME', 'wk']],
  ['Befund.\nF.Ö. / G.K.; freigegeben', ['F.Ö. / G.K.']],
  ['Informiert um 07:42 Uhr (RZ).', ['RZ']],
  ['Keine Embolie. (FH/GA)\n', ['FH/GA']],
  ['Luzern, 24. Dezember 2025 / cp\n', ['cp']],
  ['Beverly Quillford/tc\n', ['tc']],
  ['Verslag.\nAM/ns\n', ['AM/ns']],
  ['corrected by W.W.H. on Monday', ['W.W.H.']],
  ['communicated by HT to the ward', ['HT']],
  ['READ: Oldeneel G | TECH: HZ', ['Oldeneel G', 'HZ']],
  ['Child (known as "Quilly") seen', ['Quilly']],
  ['INFORMATION - KUE, YER - MC7289066', ['KUE, YER']],
  ['Patient: VUE^MAI SEE   ID', ['VUE^MAI SEE']],
  ['Case 1 of 3: A.I., 67', ['A.I.']],
  ['Vraagstelling Oldeneel: nodus', ['Oldeneel']],
])('finds the signatures of "%s"', (text, expected) => {
  expect(signatures(text)).toEqual(expected);
});

it.each([
  'Normal.\nAP/lat\n',
  'AP/PA views',
  'and/or',
  'w/o contrast',
  'Signed on Monday',
  'Read by the team',
  'CT/MR',
  'ml/min',
  'We reviewed CT, MRI and films.',
  'Reviewed MR, unchanged.',
  'S: 12',
  'Two views.\nAP/lat\n',
  'Frontal and lateral (CT/MR)\n',
  'Bilaterals (AP)',
])('leaves "%s" alone', (text) => {
  expect(signatures(text)).toEqual([]);
});
