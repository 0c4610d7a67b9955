import { headingVocabulary } from '#shared/report/heading-vocabulary.ts';

import type { RandomDraws } from './random-draws.ts';

type Pieces = readonly [string, ...string[]];

const headings = [...headingVocabulary.keys()] as unknown as Pieces;

const sentences: Pieces = [
  'The lungs are clear.',
  'There is a 1.2 cm nodule in the right upper lobe.',
  'Neither pneumothorax nor effusion can be made out.',
  'The findings are consistent with edema, in comparison to the prior study.',
  'Heart size normal',
  'LUNGS: Clear.',
  'HEART: Enlarged. MEDIASTINUM: Normal.',
  'Keine Stauung, kein Erguss.',
  'Geen pleuravocht. Hart niet vergroot.',
  '1. Small left effusion.',
  '2) Cardiomegaly.',
  '- Stable nodule (see Fig. 2)',
  'Cough for 3 weeks; r/o pneumonia',
  'CT of the chest with 100 mL of contrast.',
  '___ year old man with ___',
  'XXXX-year-old female, x-XXXX',
  'none',
  'COMPARED TO ___, THERE IS NO CHANGE',
];

const furniture: Pieces = [
  'Page 1 of 2',
  '- 2 -',
  'FINAL REPORT',
  '*** PRELIMINARY REPORT ***',
  'Status: Final',
  'GENERAL HOSPITAL, DEPARTMENT OF RADIOLOGY',
  'Patient: DOE, JANE    MRN: 123456',
  'Electronically signed by Jane Roe, MD on 03/04/2024',
  'Dictated by: JR',
  'Dr. Jane Roe',
  'ADDENDUM 03/05/2024:',
  'END OF ADDENDUM',
  '*** END OF REPORT ***',
  'CT CHEST WITHOUT CONTRAST',
  'XR KNEE LEFT 3 VIEWS',
  '----------',
  '==========',
  '______________________________',
  'F I N D I N G S',
  'Mit freundlichen Grüßen',
  'This report contains confidential information.',
];

const breaks: Pieces = [
  '\n',
  '\n',
  '\n\n',
  ' ',
  ' ',
  '\r\n',
  '\r',
  '\t',
  '\f',
  '\u00a0',
  '\u2028',
  '\\.br\\',
  '\\par ',
  '<br>',
  '   ',
  '\n \n',
  '',
];
const closings: Pieces = [
  ':',
  ':',
  ': ',
  ':\n',
  '\n',
  ' - ',
  ' – ',
  '\t',
  '. ',
  ' ',
  '::',
  ']',
  '**',
  '\n-----\n',
  ' (continued):',
  ' #2:',
];
const openings: Pieces = ['', '', '', '', '**', '## ', '[', '<', '1. ', '(2) ', 'IV. ', '• ', '  ', '> ', '=== '];
const oddities: Pieces = [
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u200b',
  '\ufeff',
  '\ud800',
  '\udc00',
  '🫁',
  'é',
  'İ',
  'ß',
  'ﬁ',
  '\u202e',
  '&nbsp;',
  '{\\rtf1',
  '<b>',
  '}',
  '\\b0',
  '"',
  '|',
  '\u0301',
];
const repeated: Pieces = [
  'FINDINGS',
  ':',
  ' ',
  '\n',
  '-',
  '.',
  '. ',
  '1. ',
  '(',
  ')',
  '[',
  '*',
  '_',
  'A ',
  'a: ',
  'IMPRESSION: ',
  'Dr. ',
  'of ',
  '\t',
  'FINDINGS AND ',
  '\\.br\\',
  'Page 1 ',
  'x\n\n',
  '\f',
  '- ',
  '–',
  'a-',
  'A, ',
  '1',
  'é',
  '/',
  ', ',
];

function heading(random: RandomDraws): string {
  const phrase = random.pick(headings);
  const cased = random.chance(0.4)
    ? phrase.toUpperCase()
    : random.chance(0.6)
      ? phrase.charAt(0).toUpperCase() + phrase.slice(1)
      : phrase;
  return random.pick(openings) + cased + random.pick(closings);
}

function oneFragment(random: RandomDraws): string {
  const kind = random.next();
  if (kind < 0.35) {
    return heading(random);
  }
  if (kind < 0.8) {
    return random.pick(sentences);
  }
  if (kind < 0.93) {
    return random.pick(furniture);
  }
  if (kind < 0.98) {
    return random.pick(oddities);
  }
  return kind < 0.999
    ? random.pick(repeated).repeat(1 + random.below(40))
    : random.pick(repeated).repeat(1 + random.below(8000));
}

/** Random UTF-16 code units, lone surrogates and control characters included. */
function noise(random: RandomDraws, length: number): string {
  let text = '';
  for (let count = 0; count < length; count += 1) {
    const range = random.next();
    text += String.fromCharCode(
      range < 0.5 ? random.below(128) : range < 0.8 ? random.below(0x500) : random.below(0x10000),
    );
  }
  return text;
}

/** Cuts, doubles, moves or replaces a stretch of the text. */
function mutate(random: RandomDraws, text: string): string {
  const from = random.below(text.length + 1);
  const to = Math.min(text.length, from + random.below(40));
  const way = random.below(5);
  if (way === 0) {
    return text.slice(0, from) + text.slice(to);
  }
  if (way === 1) {
    return text.slice(0, to) + text.slice(from);
  }
  if (way === 2) {
    return text.slice(to) + text.slice(0, to);
  }
  return text.slice(0, from) + (way === 3 ? noise(random, to - from) : random.pick(oddities)) + text.slice(to);
}

/** A text that resembles a report more or less: fragments of real layouts in any order, broken here and there. */
export function randomReport(random: RandomDraws): string {
  if (random.chance(0.02)) {
    return noise(random, random.below(400));
  }
  let text = '';
  const count = 1 + random.below(random.chance(0.05) ? 60 : 12);
  for (let index = 0; index < count; index += 1) {
    text += oneFragment(random) + random.pick(breaks);
  }
  while (random.chance(0.3)) {
    text = mutate(random, text);
  }
  return text;
}
