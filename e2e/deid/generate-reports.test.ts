import { describe, expect, it } from 'vitest';
import { identifierCategories } from '#shared/deid/identifier.ts';
import { halves, reportLanguages, type DeidCase, type Half, type ReportLanguage } from './deid-case.ts';
import { generateCleanReports } from './generate-clean-reports.ts';
import { generateReports, longestReport, shortestReport } from './generate-reports.ts';
import { itemsOf, listsOf, namesOf, type FileKind } from './half-files.ts';
import { coreOf } from './person.ts';
import { asciiText } from './typing-habits.ts';

const some = (half: Half) => [...generateReports({ half, seed: 5, count: 1500 })];
const reports: Readonly<Record<Half, readonly DeidCase[]>> = { tuning: some('tuning'), 'held-out': some('held-out') };

function plain(value: string): string {
  return asciiText(value, 'de')
    .toLowerCase()
    .replaceAll(/[^a-z\d]/gu, '');
}

function templatesOf(half: Half, language: ReportLanguage, kind: FileKind): readonly string[] {
  const lists = [...listsOf(half, language, kind)].filter(([list]) => list !== 'headings');
  return lists.flatMap(([, items]) => items);
}

/** Without case, accents and particles. */
function allNamesOf(half: Half): readonly string[] {
  return reportLanguages.flatMap((language) =>
    ['family', 'words', 'male', 'female'].flatMap((list) =>
      namesOf(half, language, list).map((name) => asciiText(coreOf(name), 'en').toLowerCase()),
    ),
  );
}

describe.each(halves)('reports of the half %s', (half) => {
  it('are the same for the same seed, however many are asked for', () => {
    expect([...generateReports({ half, seed: 5, count: 40 })]).toEqual(reports[half].slice(0, 40));
    const [other] = generateReports({ half, seed: 6, count: 1 });
    expect(other?.text).not.toBe(reports[half][0]?.text);
  });

  it('say truly where their identifiers are', () => {
    for (const { text, identifiers, tolerated } of reports[half]) {
      let end = 0;
      for (const span of [...identifiers, ...tolerated].sort((one, other) => one.start - other.start)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeLessThanOrEqual(text.length);
        const inside = text.slice(span.start, span.end);
        expect(inside).toMatch(/[\p{L}\p{N}]/u);
        expect(inside).toBe(inside.trim());
        ({ end } = span);
      }
    }
  });

  it('hold identifiers of every category, in every language those of everyday', () => {
    const categories = new Set(reports[half].flatMap((report) => report.identifiers.map(({ category }) => category)));
    expect([...categories].sort()).toEqual([...identifierCategories].sort());
    for (const language of reportLanguages) {
      const own = reports[half].filter((report) => report.language === language);
      const found = own.flatMap((report) => report.identifiers.map(({ category }) => category));
      expect(found).toEqual(
        expect.arrayContaining(['name', 'date', 'phone', 'fax', 'mrn', 'accession', 'age', 'address']),
      );
    }
  });

  it('write dates with digits or months, ages over 89, and e-mail addresses with an @', () => {
    for (const { text, identifiers } of reports[half]) {
      for (const { start, end, category } of identifiers) {
        const inside = text.slice(start, end);
        if (category === 'date' || category === 'phone' || category === 'mrn') {
          expect(inside).toMatch(/\d/u);
        }
        if (category === 'age' && /^\d+$/u.test(inside)) {
          expect(Number(inside)).toBeGreaterThan(89);
        }
        if (category === 'email') {
          expect(inside).toMatch(/^[^\s@]+@[^\s@]+\.[a-z]+$/iu);
        }
      }
    }
  });

  it('mark as known from the study what the study says', () => {
    for (const { text, identifiers, study } of reports[half]) {
      for (const { start, end, category, isInStudy } of identifiers) {
        if (isInStudy && (category === 'mrn' || category === 'accession')) {
          const known = category === 'mrn' ? study.patient?.mrn : study.accession;
          expect(plain(text.slice(start, end))).toBe(plain(known ?? ''));
        }
      }
    }
    const all = reports[half].flatMap(({ identifiers }) => identifiers);
    expect(all.filter(({ isInStudy }) => isInStudy).length).toBeGreaterThan(all.length / 10);
  });

  it('are as long as reports are', () => {
    for (const { text } of reports[half]) {
      expect(text.length).toBeGreaterThanOrEqual(shortestReport);
      expect(text.length).toBeLessThanOrEqual(longestReport);
    }
  });

  it('have clean ones beside them, which name nobody and say what each stretch is', () => {
    for (const { text, fragments } of generateCleanReports({ half, seed: 5, count: 600 })) {
      expect(fragments.length).toBeGreaterThan(0);
      expect(text).not.toMatch(/(?<![\d.])\d{1,2}([./-])\d{1,2}\1\d{2,4}|@|\d{7,}/u);
      for (const { start, end } of fragments) {
        expect(text.slice(start, end).trim()).not.toBe('');
      }
    }
  });
});

describe('the two halves', () => {
  it.each(reportLanguages)('share no template in %s', (language) => {
    for (const kind of ['templates', 'clean'] as const) {
      const held = new Set(templatesOf('held-out', language, kind));
      expect(templatesOf('tuning', language, kind).filter((template) => held.has(template))).toEqual([]);
    }
  });

  it('share no name, whatever the language', () => {
    const held = new Set(allNamesOf('held-out'));
    expect(allNamesOf('tuning').filter((name) => held.has(name))).toEqual([]);
  });

  it.each(reportLanguages)('share no place in %s', (language) => {
    const places = (half: Half) =>
      ['institutions', 'city', 'street', 'domain', 'models'].flatMap((list) => itemsOf(half, language, 'values', list));
    const held = new Set(places('held-out'));
    expect(places('tuning').filter((place) => held.has(place))).toEqual([]);
  });

  it.each(halves.flatMap((half) => reportLanguages.map((language) => [half, language] as const)))(
    '%s has enough of everything in %s',
    (half, language) => {
      const templates = [...listsOf(half, language, 'templates').values()].reduce((sum, list) => sum + list.length, 0);
      expect(templates).toBeGreaterThan(150);
      expect(listsOf(half, language, 'clean').get('sentences')?.length).toBeGreaterThanOrEqual(60);
      expect(namesOf(half, language, 'family').length).toBeGreaterThanOrEqual(150);
      expect(namesOf(half, language, 'words').length).toBeGreaterThanOrEqual(40);
      expect(
        new Set([...namesOf(half, language, 'male'), ...namesOf(half, language, 'female')]).size,
      ).toBeGreaterThanOrEqual(80);
    },
  );
});
