import type { Language } from '#shared/report/study/language.ts';
import type { Token } from './tokens.ts';

const small = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const german = small(
  'und mit der die das dem den des im vom am zum zur für bei nach ist ein eine kein keine keinen ohne bis auf aus',
);
const others = small('the of and with no to for van het een en met voor geen op de is bij naar door without');

/**
 * Whether a text is in German, which writes every noun with a capital: by its small words, also where they are few.
 *
 * @param language as `readLanguage` says it
 */
export function isGermanText(text: string, tokens: readonly Token[], language: Language): boolean {
  if (language === 'de' || language === 'en' || language === 'nl') {
    return language === 'de';
  }
  let lead = 0;
  for (const { lower, kind } of tokens) {
    lead += kind === 'word' ? Number(german.has(lower)) - Number(others.has(lower)) : 0;
  }
  return lead > 0 || (lead === 0 && /[äöüß]|(?:ung|keit|heit)\b/u.test(text));
}
