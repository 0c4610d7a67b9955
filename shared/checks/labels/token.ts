import type { Span } from '#shared/report/sections.ts';

/** A word, number or mark of a text; the offsets are UTF-16 code units of that text. */
export interface Token extends Span {
  /** Small letters, singular, common misspellings mended: what phrases are compared by. */
  readonly form: string;
}

/** The form of a word that the de-identification of a collection took out. */
export const maskForm = 'xxxx';

const asciiPattern = /\d+(?:\.\d+)?|[a-z][a-z\d]*(?:'[a-z]+)?|[^\sa-z\d]/g;
const tokenPattern = /\d+(?:\.\d+)?|\p{L}[\p{L}\p{N}]*(?:['’]\p{L}+)?|[^\s\p{L}\p{N}]/gu;

const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    pneumothoraces: 'pneumothorax',
    pneumothoracies: 'pneumothorax',
    pneumothoracis: 'pneumothorax',
    hydropneumothoraces: 'hydropneumothorax',
    apices: 'apex',
    bases: 'base',
    bullae: 'bulla',
    vertebrae: 'vertebra',
    scapulae: 'scapula',
    fossae: 'fossa',
    hila: 'hilum',
    hili: 'hilum',
    hilus: 'hilum',
    sulci: 'sulcus',
    menisci: 'meniscus',
    testes: 'testis',
    thrombi: 'thrombus',
    emboli: 'embolus',
    foci: 'focus',
    metastases: 'metastasis',
    diagnoses: 'diagnosis',
    prostheses: 'prosthesis',
    calculi: 'calculus',
    ilea: 'ileus',
    cannot: 'cannot',
    effussion: 'effusion',
    effusuion: 'effusion',
    effsuion: 'effusion',
    opacitites: 'opacity',
    opacites: 'opacity',
    atelectases: 'atelectasis',
    atelectatis: 'atelectasis',
    atelectesis: 'atelectasis',
    atelactasis: 'atelectasis',
    pnuemothorax: 'pneumothorax',
    pneumothroax: 'pneumothorax',
    pneumothorx: 'pneumothorax',
    pneunothorax: 'pneumothorax',
    cardiomegally: 'cardiomegaly',
    consoldation: 'consolidation',
    infiltate: 'infiltrate',
    lucencies: 'lucency',
    oedema: 'edema',
    oedematous: 'edematous',
    oesophagus: 'esophagus',
    oesophageal: 'esophageal',
    haemorrhage: 'hemorrhage',
    haematoma: 'hematoma',
    aneurism: 'aneurysm',
    tumour: 'tumor',
    fibre: 'fiber',
    centre: 'center',
    pneumonias: 'pneumonia',
    millimetre: 'millimeter',
    centimetre: 'centimeter',
  }),
);

/** Words that are written in one or in two. */
const joined: ReadonlySet<string> = new Set([
  'airspace',
  'cardiomediastinal',
  'cardiopulmonary',
  'midlung',
  'midclavicle',
  'costophrenic',
  'hemidiaphragm',
  'peribronchial',
  'perihilar',
  'subsegmental',
  'retrocardiac',
  'infrahilar',
  'suprahilar',
  'nondisplaced',
  'noncalcified',
  'overinflated',
  'underinflated',
  'hyperinflated',
  'hyperexpanded',
  'hypoinflated',
  'hypoinflation',
  'hyperinflation',
  'intraperitoneal',
  'bibasilar',
  'platelike',
  'levoscoliosis',
  'dextroscoliosis',
  'atherosclerotic',
  'thoracolumbar',
  'pneumothorax',
  'infiltrate',
  'cannot',
  'otherwise',
  'endplate',
]);

/** What the second of two words can be that are written in one. */
const joinedEnds: ReadonlySet<string> = new Set(
  [...joined].flatMap((word) => Array.from(word, (_, at) => word.slice(at))),
);

/** The words, numbers and marks of a part of a text. */
export function tokenize(text: string, span: Span): readonly Token[] {
  const tokens: Token[] = [];
  const part = text.slice(span.start, span.end).toLowerCase();
  // Small letters of a few scripts are longer than their capitals; then offsets would slip.
  const lowered = part.length === span.end - span.start ? part : text.slice(span.start, span.end);
  // Most sentences are plain ASCII, and classes of letters are slow.
  const pattern = /^[\0-\x7f]*$/.test(lowered) ? asciiPattern : tokenPattern;
  let at = 0;
  for (const word of lowered.match(pattern) ?? []) {
    // Between two tokens there is nothing but space.
    const index = lowered.indexOf(word, at);
    at = index + word.length;
    const start = span.start + index;
    const end = span.start + at;
    // "left-sided" reads as "left sided"; "3-4" and "3 - 4" keep their mark.
    if (word === '-' && /\p{L}-[\p{L}\d]|\d-\p{L}/u.test(text.slice(start - 1, end + 1))) {
      continue;
    }
    const before = tokens.at(-1);
    const form = singular(word);
    const whole = before !== undefined && joinedEnds.has(form) ? before.form + form : '';
    if (before !== undefined && joined.has(whole)) {
      tokens[tokens.length - 1] = { form: whole, start: before.start, end };
    } else {
      tokens.push({ form, start, end });
    }
  }
  return tokens;
}

/** The form of one word in small letters. */
function singular(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) {
    return known;
  }
  if (word.startsWith('xxx') && /^x+$/.test(word)) {
    return maskForm;
  }
  if (word.length < 4 || !word.endsWith('s')) {
    return word;
  }
  if (word.endsWith("'s") || word.endsWith('’s')) {
    return word.slice(0, -2);
  }
  if (word.endsWith('ies')) {
    return `${word.slice(0, -3)}y`;
  }
  if (/(?:ss|us|is)$/.test(word)) {
    return word;
  }
  const form = /(?:sse|xe|she|che)s$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
  return irregular.get(form) ?? form;
}
