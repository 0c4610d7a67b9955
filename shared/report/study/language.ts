/** Languages that a report may be in, as ISO 639-1 codes; `other` is one that is read as none of these. */
export const languages = ['en', 'nl', 'de', 'fr', 'es', 'it', 'pt'] as const;
export type Language = (typeof languages)[number] | 'other' | 'unknown';

/**
 * Small words, and words of reports that telegraphic style is left with. A word may belong to several languages; one with
 * '!' is in no other, and tells by itself.
 */
const languageWords: Readonly<Record<Exclude<Language, 'unknown'>, string>> = {
  en: `
    the are with and no there without was were has have is of to in on at by for from within not be or this which normal left right
    clear lungs lung heart size acute disease chest effusion effusions enlarged stable change changes seen noted mild evidence unremarkable fracture unchanged small large both bilateral`,
  nl: `
    het een de geen! van niet! met zonder! zijn en er wordt worden werd ook bij rechter linker rechts beiderzijds! beide hart longen!
    aanwijzingen! voor afwijkingen! afwijking! verder naar deze in is of als op uit ten opzichte te normale normaal! vergroot! pleuravocht! infiltraat! hartgrootte!`,
  de: `
    der die das und kein! keine! keinen! keiner! mit ohne! im ist sind links rechts beidseits! unauffällig! nicht! des dem den zum zur von
    bei auf herz lunge nachweis! hinweis! befund! erguss! pleuraerguss! zwerchfell!
    unauffälliger! unauffällige! unauffälliges! keinerlei! regelrecht! normal in eine ein einer verbreitert!`,
  fr: `
    le la les des du et sans! pas avec droite! gauche! droit une un de est sont il y dans au aux en par sur ni ou cœur! coeur! taille
    normale normal visible épanchement! poumons! poumon!`,
  es: `
    el los las del sin con derecha! izquierda! derecho izquierdo! y se no de la en un una es son por para ni al que lo observa
    observan! normal tamaño! corazón! pulmones! hallazgos! alteraciones!`,
  it: `
    il lo gli! della! delle! dei degli! del non con senza! destra! sinistra! destro sinistro e di si nei nel nella! alla al un una è sono
    per da la le in cuore! polmoni! nella limiti osservano! norma versamento! alterazioni!`,
  pt: `
    o os da do das dos não! sem! com direita esquerda! direito esquerdo! e de em um uma é são há por na nos nas ao pulmões!
    coração! normal aspecto alterações!`,
  other: `
    och! är inga! ingen! inte med av ej utan höger! vänster! ikke! og uten! høyre! venstre! af ved nie! się! jest! bez oraz w płuca! serce
    není! jsou bez ve se na ve bir değil! yok olarak sağ sol ei ole ja oikea vasen nem és`,
};

/** How many of a language's words make sure that a text is in it. */
const enoughWords = 2;
/** A text of so many words that has next to none of a language is not sure to be in it. */
const longText = 12;

const codes = [...languages, 'other'] as const;
interface WordOfLanguage {
  /** Of `codes`. */
  readonly index: number;
  readonly weight: number;
}

const languagesOfWord = new Map<string, WordOfLanguage[]>();
for (const [index, code] of codes.entries()) {
  for (const written of new Set(languageWords[code].trim().split(/\s+/u))) {
    const word = written.replace('!', '');
    const weight = written === word ? 1 : enoughWords;
    languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), { index, weight }]);
  }
}

/** The last letter of Latin Extended-B; Greek, Cyrillic, Arabic and the rest come after it. */
const lastLatin = 0x24f;

/** Words that are read at most: a longer text is not surer. */
const mostWords = 300;

/**
 * The language that a text is written in; `unknown` where it is too short to tell, or where two languages have as many
 * words. Names of organs are Latin in all of them and do not count.
 */
export function readLanguage(text: string): Language {
  const counts = codes.map(() => 0);
  let words = 0;
  let foreign = 0;
  for (const word of text.match(/\p{L}+/gu)?.slice(0, mostWords) ?? []) {
    const small = word.toLowerCase();
    words += 1;
    languagesOfWord.get(small)?.forEach(({ index, weight }) => {
      counts[index] = (counts[index] ?? 0) + weight;
    });
    foreign += word.charCodeAt(0) > lastLatin ? 1 : 0;
  }
  if (foreign > words / 2) {
    return words >= enoughWords ? 'other' : 'unknown';
  }
  const most = Math.max(...counts);
  const leading = codes.filter((_, index) => counts[index] === most);
  const [code] = leading;
  if (most < enoughWords || leading.length > 1 || code === undefined) {
    return 'unknown';
  }
  return words >= longText && most * longText < words ? 'unknown' : code;
}
