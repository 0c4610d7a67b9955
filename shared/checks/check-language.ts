import { readLanguage } from '#shared/report/study/language.ts';

/** Whether a text is in the language that the vocabulary of findings knows. A text too short to tell may be. */
export function readsAsEnglish(text: string): boolean {
  const language = readLanguage(text);
  return language === 'en' || language === 'unknown';
}
