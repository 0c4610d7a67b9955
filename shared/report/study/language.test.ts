import { describe, expect, it } from 'vitest';
import { readLanguage } from './language.ts';

describe('the language of a text', () => {
  it.each([
    ['en', 'Heart normal. Lungs clear.'],
    ['en', 'The lungs are clear without effusion.'],
    ['en', 'NO ACUTE DISEASE'],
    ['nl', 'Geen pneumothorax.'],
    ['nl', 'Het hart is niet vergroot. Geen pleuravocht.'],
    ['de', 'Kein Erguss.'],
    ['de', 'Herz nicht verbreitert. Zwerchfelle glatt begrenzt.'],
    ['fr', "Cœur de taille normale. Pas d'épanchement."],
    ['es', 'Sin derrame pleural. No se observan consolidaciones.'],
    ['it', 'Non si osservano addensamenti. Seni costofrenici liberi.'],
    ['pt', 'Não há derrame pleural.'],
    ['other', 'Hjärtat är inte förstorat. Ingen pleuravätska.'],
    ['other', 'Лёгкие без очаговых изменений.'],
  ])('%s: %s', (language, text) => {
    expect(readLanguage(text)).toBe(language);
  });

  it.each(['', 'Cardiomegaly.', 'No PTX.', 'XXXX', 'Pneumothorax'])(
    'is unknown where there is too little: "%s"',
    (text) => {
      expect(readLanguage(text)).toBe('unknown');
    },
  );
});
