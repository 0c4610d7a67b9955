import type { ReportLanguage } from './deid-case.ts';

const ones: Readonly<Record<ReportLanguage, string>> = {
  en: 'one two three four five six seven eight nine',
  de: 'ein zwei drei vier fünf sechs sieben acht neun',
  nl: 'een twee drie vier vijf zes zeven acht negen',
};

/** From 90 to 99; of others the digits, as people write them too. */
export function ageInWords(age: number, language: ReportLanguage): string {
  if (age < 90 || age > 99) {
    return String(age);
  }
  const one = ones[language].split(' ')[age - 91];
  const ninety = { en: 'ninety', de: 'neunzig', nl: 'negentig' }[language];
  if (one === undefined) {
    return ninety;
  }
  const and = one.endsWith('e') ? 'ën' : 'en';
  return { en: `${ninety}-${one}`, de: `${one}und${ninety}`, nl: `${one}${and}${ninety}` }[language];
}
