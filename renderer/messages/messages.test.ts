import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, it } from 'vitest';
import { failed, failureCodes } from '#shared/ipc/failure.ts';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import { messagesIn, systemLanguage } from './messages.ts';
import nl from './nl.json' with { type: 'json' };

type File = Readonly<Record<string, string>>;
type Element = ReturnType<IntlMessageFormat['getAst']>[number];

const keys = Object.keys(en);
const translations: readonly (readonly ['de' | 'nl', File])[] = [
  ['de', de],
  ['nl', nl],
];
const translation = it.each(translations);

translation('%s has all messages in the order of the English ones, then one for each failure', (_, file) => {
  expect(Object.keys(file)).toEqual([...keys, ...failureCodes.map((code) => `failure.${code}`)]);
});

translation('%s takes the same values as English does, with the same cases', (language, file) => {
  for (const [key, text] of Object.entries<string>(en)) {
    expect(valuesOf(file[key] ?? '', language), key).toEqual(valuesOf(text, 'en'));
  }
  for (const code of failureCodes) {
    expect(valuesOf(file[`failure.${code}`] ?? '', language)).toEqual([]);
  }
});

/** The same in all languages: names, abbreviations, and text of reports, which the checks read in English only. */
const sameEverywhere = [
  'product',
  'foot.offline',
  'language.en',
  'language.de',
  'language.nl',
  'settings.textSample',
  'model.threads',
  'dataSet.test',
  'modality.CT',
  'modality.PT',
  'provider.webgpu',
  'provider.coreml',
  'sources.host',
  'sources.form.sr',
  'sources.section.addendum',
  'final.addendum',
  'design.typeSample',
];
/** Words that this language has as English has them. */
const sameWord: Readonly<Record<'de' | 'nl', readonly string[]>> = {
  de: ['reader.name', 'reader.pin', 'about.version', 'sources.optional', 'sources.port'],
  nl: [
    'action.model',
    'page.model',
    'model.variant',
    'modality.MR',
    'bodyPart.abdomen',
    'provider.cpu',
    'sources.tellProtocol',
    'prior.timeLater',
  ],
};

translation('%s is translated', (language, file) => {
  const same = Object.entries<string>(en).filter(([key, text]) => file[key] === text);
  expect(same.map(([key]) => key).toSorted()).toEqual([...sameEverywhere, ...sameWord[language]].toSorted());
});

it.each([
  ['de', de, /„[^„“]*“/gu],
  ['nl', nl, /‘[^‘’]*’/gu],
] as const)('%s has its own quotation marks, and no typewriter’s', (_, file, quoted) => {
  const strange = /["'„“”‘«»]|’(?!\p{L})/u;
  expect(Object.values<string>(file).filter((text) => strange.test(text.replaceAll(quoted, '')))).toEqual([]);
});

it('every message is used in the window', () => {
  const root = join(import.meta.dirname, '../..');
  const read = (pattern: string) =>
    globSync(pattern, { cwd: root, exclude: ['**/*.test.ts'] }).map((file) => readFileSync(join(root, file), 'utf8'));
  const window = read('renderer/**/*.{ts,tsx}').join('\n');
  // 'report.copy' stands for itself; `role.${…}.help` for what begins and ends like it, with a word that the program knows between.
  const words = new Set(
    [...`${window}\n${read('shared/**/*.ts').join('\n')}`.matchAll(/'([\w.-]+(?: [\w.-]+)*)'|\b(\d)\b/gu)].map(
      ([, word, digit]) => word ?? digit,
    ),
  );
  const built = [...window.matchAll(/`([\w-]+(?:\.[\w-]+)*\.)\$\{[\w.]+\}([\w.]*)`/gu)];
  const isUsed = (key: string): boolean =>
    words.has(key) ||
    built.some(
      ([, start = '', end = '']) =>
        key.startsWith(start) && key.endsWith(end) && words.has(key.slice(start.length, key.length - end.length)),
    );
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});

it('takes the first language of the computer that there are messages in', () => {
  expect(systemLanguage(['fr-FR', 'nl-BE', 'de-DE'])).toBe('nl');
  expect(systemLanguage(['de'])).toBe('de');
  expect(systemLanguage(['fr'])).toBe('en');
  expect(systemLanguage([])).toBe('en');
});

it('writes numbers and dates as the computer does where that is of the language', () => {
  expect(messagesIn('de', ['en-US', 'de-CH', 'de-DE']).locale).toBe('de-CH');
  expect(messagesIn('nl', ['de-DE']).locale).toBe('nl');
  expect(messagesIn('en', ['en-US']).locale).toBe('en-US');
  expect(messagesIn('en').locale).toBe('en-GB');
});

it('puts values in, and counts', () => {
  const { say } = messagesIn('de');
  expect(say('readers.added', { name: 'Ada' })).toBe('Ada kann sich jetzt anmelden.');
  expect(say('data.removed', { count: 0 })).toBe('Es gab nichts zu löschen.');
  expect(say('data.removed', { count: 1 })).toBe('1 Bericht wurde gelöscht.');
  expect(say('data.removed', { count: 1200 })).toBe('1.200 Berichte wurden gelöscht.');
  expect(say('quoted', { text: "the patient's {left} <b>" })).toBe("„the patient's {left} <b>“");
});

it('describes a failure in the reader’s language, and in English as the station put it', () => {
  const { failure } = failed('DISK_FULL', 'The disk is full: the backup was not restored.');
  expect(messagesIn('en').describe(failure)).toBe(failure.message);
  expect(messagesIn('nl').describe(failure)).toBe('De schijf is vol: maak ruimte vrij en probeer het opnieuw.');
});

/** What a message puts in and by which cases: `{count}` is `count`, a plural of it `count: =0 one other`, its number `#`. */
function valuesOf(text: string, language: string): readonly string[] {
  const elements = new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst();
  return [...new Set(elements.flatMap(valuesIn))].toSorted();
}

function valuesIn(element: Element): readonly string[] {
  if ('options' in element) {
    const cases = Object.entries(element.options);
    const names = cases.map(([name]) => name).join(' ');
    return [`${element.value}: ${names}`, ...cases.flatMap(([, { value }]) => value.flatMap(valuesIn))];
  }
  return 'value' in element ? (element.type === 0 ? [] : [element.value]) : ['#'];
}
