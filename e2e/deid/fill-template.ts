import type { RandomDraws } from '../fuzz/random-draws.ts';
import { namedInStudy, type Cast, type Day, type Role } from './cast.ts';
import type { IdentifierCategory } from '#shared/deid/identifier.ts';
import type { ReportLanguage } from './deid-case.ts';
import { drawIdentifier, drawValue, type Slot } from './drawn-identifiers.ts';
import { itemsOf } from './half-files.ts';
import type { Piece } from './pieces.ts';
import { writeName } from './person.ts';
import { fillDateForm, writeDate, type DateExactness, type WrittenDate } from './written-dates.ts';
import { ageInWords } from './written-ages.ts';

/** What a stretch of a report is: an identifier, or what may be taken for one or not. */
export type ReportMark =
  | { readonly category: IdentifierCategory; readonly isInStudy: boolean }
  | { readonly category: 'tolerated' };

type ReportPiece = Piece<ReportMark>;

/**
 * A template's text with its slots filled. A slot is "{name}" or "{name form}"; "{NAME}" writes it in capitals, "{name.lower}" in
 * small letters. Slots that are no identifier: {one a|b} any of these, {m/f a|b} by the patient's sex, {n 2-9} a number, {time},
 * {title ROLE}, {model}, {ward}. All others are, and README.md lists them.
 */
export function fillTemplate(random: RandomDraws, template: string, cast: Cast): readonly ReportPiece[] {
  const pieces: ReportPiece[] = [];
  let at = 0;
  for (const match of template.matchAll(/\{([a-z\d/-]+|[A-Z\d-]+)(\.lower)?(?: ([^{}]*))?\}/gu)) {
    const [whole, name = '', lower, form] = match;
    pieces.push({ text: template.slice(at, match.index) });
    const filled = fillSlot(random, { name: name.toLowerCase(), form, cast });
    const inCase = (text: string): string =>
      name !== name.toLowerCase() ? text.toUpperCase() : lower === undefined ? text : text.toLowerCase();
    for (const { text, mark } of filled) {
      pieces.push({ text: inCase(text), ...(mark && { mark }) });
    }
    at = match.index + whole.length;
  }
  pieces.push({ text: template.slice(at) });
  return pieces.filter(({ text }) => text !== '');
}

function fillSlot(random: RandomDraws, slot: Slot): readonly ReportPiece[] {
  const { name, cast } = slot;
  if (name in cast.people) {
    return [namePiece(slot, name as Role)];
  }
  if (name in cast.days) {
    return datePieces(random, slot, name as Day);
  }
  const plain = plainPiece(random, slot);
  if (plain !== undefined) {
    return plain;
  }
  const { text, ...mark } = drawIdentifier(random, slot);
  return [{ text, mark }];
}

function namePiece({ form = 'F L', cast }: Slot, role: Role): ReportPiece {
  const known = namedInStudy(cast.study, role);
  const hasFamily = /[LCT]/u.test(form);
  const hasGiven = form.includes('F');
  const isInStudy = (hasFamily || hasGiven) && (!hasFamily || known.family) && (!hasGiven || known.given);
  return { text: writeName(cast.people[role], form), mark: { category: 'name', isInStudy } };
}

function datePieces(random: RandomDraws, { form = 'full', cast }: Slot, day: Day): readonly ReportPiece[] {
  const { half, language, study } = cast;
  const written: WrittenDate = /^(?:full|month|day)$/u.test(form)
    ? writeDate(random, cast.days[day], { half, language, exactness: form as DateExactness })
    : fillDateForm(form, cast.days[day], { language });
  const isInStudy =
    (day === 'study' && study.studyDate !== undefined) || (day === 'birth' && study.patient?.birthDate !== undefined);
  const pieces: readonly ReportPiece[] = [
    { text: written.before },
    { text: written.date, mark: { category: 'date', isInStudy } },
    { text: written.after },
  ];
  return pieces.filter(({ text }) => text !== '');
}

/** What a slot that is no identifier stands for; undefined of other slots. */
function plainPiece(random: RandomDraws, { name, form = '', cast }: Slot): readonly ReportPiece[] | undefined {
  const { half, language, people } = cast;
  const any = (list: string): string => drawValue(random, cast, list);
  switch (name) {
    case 'one': {
      const choices = form.split('|');
      return [{ text: choices[random.below(choices.length)] ?? '' }];
    }
    case 'm/f':
      return [{ text: form.split('|')[people.patient.sex === 'M' ? 0 : 1] ?? '' }];
    case 'n': {
      const [least = 0, most = 9] = form.split('-').map(Number);
      return [{ text: String(least + random.below(most - least + 1)) }];
    }
    case 'time':
      return [{ text: any('times') }];
    case 'title': {
      const person = people[(form === '' ? 'patient' : form) as Role];
      return [{ text: random.pick(itemsOf(half, language, 'values', person.sex === 'M' ? 'title-m' : 'title-f')) }];
    }
    case 'model':
      return [{ text: any('models') }];
    case 'ward':
      return [{ text: any('wards'), mark: { category: 'tolerated' } }];
    case 'age':
      return [agePiece(cast.age, form === 'words', language)];
    default:
      return undefined;
  }
}

function agePiece(age: number, isInWords: boolean, language: ReportLanguage): ReportPiece {
  const text = isInWords ? ageInWords(age, language) : String(age);
  return age > 89 ? { text, mark: { category: 'age', isInStudy: false } } : { text };
}
