import { IntlMessageFormat } from 'intl-messageformat';
import type { Failure } from '#shared/ipc/failure.ts';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };

/** What the program says, from one file a language. The messages are ICU's: translators know them. */

export const languages = ['en', 'de', 'nl'] as const;
export type Language = (typeof languages)[number];

export type MessageKey = keyof typeof en;
export type Values = Readonly<Record<string, string | number | boolean>>;

/** Something to say, in whatever language the reader has. */
export interface Said {
  readonly key: MessageKey;
  readonly values?: Values;
}

export interface Messages {
  readonly language: Language;
  /** Of numbers, dates and sorting: the computer's own where it is of this language. */
  readonly locale: string;
  say(key: MessageKey, values?: Values): string;
  /** A failure in this reader's language; where that has no words for it, as the station put it. */
  describe(failure: Failure): string;
}

const files: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, de, nl };

/** @param preferred the languages of the computer, the best first */
export function messagesIn(language: Language, preferred: readonly string[] = []): Messages {
  const file = files[language];
  const locale = preferred.find((tag) => languageOf(tag) === language) ?? (language === 'en' ? 'en-GB' : language);
  const formats = new Map<string, IntlMessageFormat>();

  function say(key: string, values?: Values): string {
    const text = file[key] ?? files.en[key] ?? key;
    const format = formats.get(key) ?? new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
    formats.set(key, format);
    return String(format.format(values));
  }

  return {
    language,
    locale,
    say,
    describe(failure) {
      const key = `failure.${failure.code}`;
      return file[key] === undefined ? failure.message : say(key);
    },
  };
}

const languageOf = (tag: string): string => tag.slice(0, 2).toLowerCase();

/** The language that a computer asks for, as far as there are messages in it. */
export function systemLanguage(preferred: readonly string[]): Language {
  const wanted = preferred.map(languageOf);
  return wanted.flatMap((tag) => languages.filter((language) => language === tag))[0] ?? 'en';
}
