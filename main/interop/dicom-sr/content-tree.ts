import type { DataSet } from './data-set.ts';
import { tags } from './tags.ts';

/** A concept by its code and by the words that go with it. */
export interface Coded {
  readonly code: string | undefined;
  readonly meaning: string | undefined;
}

/** An item of a structured report's tree (PS3.3 C.17.3). */
export interface ContentItem {
  /** "CONTAINER", "TEXT", "CODE", "NUM"…; '' where the item only points to another one. */
  readonly type: string;
  /** To the item above: "CONTAINS", "HAS PROPERTIES"…; '' at the root. */
  readonly relationship: string;
  /** What its value is the value of. */
  readonly concept: Coded | undefined;
  /** Its value in words; '' where it has none, or none that can be told in words. */
  readonly words: string;
  /** Whether what a container holds reads on as one sentence: "A mass of", "3 cm", "was detected." */
  readonly continuous: boolean;
  readonly children: readonly ContentItem[];
}

/** The tree whose root is the document itself, or one of its items. */
export function contentTree(item: DataSet): ContentItem {
  const type = item.value(tags.valueType) ?? '';
  return {
    type,
    relationship: item.value(tags.relationship) ?? '',
    concept: codedOf(item, tags.conceptName),
    words: wordsOf(item, type),
    continuous: item.value(tags.continuity) === 'CONTINUOUS',
    children: item.items(tags.content).map((child) => contentTree(child)),
  };
}

/** Characters; DICOM allows 64. It may be repeated before each of many texts. */
const longestMeaning = 200;

/** The first code of a sequence of codes. */
export function codedOf(item: DataSet, tag: number): Coded | undefined {
  const [coded] = item.items(tag);
  return (
    coded && {
      code: coded.value(tags.codeValue) ?? coded.value(tags.longCodeValue) ?? coded.value(tags.urnCodeValue),
      meaning: coded.text(tags.codeMeaning).trim().slice(0, longestMeaning) || undefined,
    }
  );
}

function wordsOf(item: DataSet, type: string): string {
  switch (type) {
    case 'TEXT':
      return item.text(tags.textValue).replaceAll(/\r\n?/gu, '\n').trim();
    case 'CODE':
      return codedOf(item, tags.conceptCode)?.meaning ?? '';
    case 'NUM':
      return numberWords(item);
    case 'DATE':
      return dayWords(item.value(tags.date));
    case 'TIME':
      return timeWords(item.value(tags.time));
    case 'DATETIME': {
      const both = item.value(tags.dateTime) ?? '';
      return `${dayWords(both.slice(0, 8))} ${timeWords(both.slice(8))}`.trim();
    }
    case 'PNAME':
      return item.text(tags.personName).split('=')[0]?.replaceAll('^', ' ').replaceAll(/\s+/gu, ' ').trim() ?? '';
    default:
      return '';
  }
}

/** "12 mm". */
function numberWords(item: DataSet): string {
  const [measured] = item.items(tags.measuredValues);
  const number = measured?.value(tags.numericValue);
  if (measured === undefined || number === undefined) {
    return '';
  }
  const unit = codedOf(measured, tags.measurementUnits);
  // Codes of units are their symbols; braces and brackets enclose those that have none, and 1 stands for no unit.
  const symbol = unit?.code !== undefined && /^[^[\]{}]+$/u.test(unit.code) ? unit.code : (unit?.meaning ?? '');
  return symbol === '1' || symbol === '' ? number : symbol === '%' ? `${number}%` : `${number} ${symbol}`;
}

function dayWords(day = ''): string {
  const [, year, month, date] = /^(\d{4})(\d{2})?(\d{2})?/u.exec(day) ?? [];
  return [year, month, date].filter((part) => part !== undefined).join('-');
}

function timeWords(time = ''): string {
  const [, hours, minutes] = /^(\d{2})(\d{2})/u.exec(time) ?? [];
  return hours === undefined || minutes === undefined ? '' : `${hours}:${minutes}`;
}
