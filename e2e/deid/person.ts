import type { RandomDraws } from '../fuzz/random-draws.ts';
import type { Half, ReportLanguage } from './deid-case.ts';
import { namesOf } from './half-files.ts';

export interface Person {
  readonly family: string;
  readonly given: string;
  readonly sex: 'M' | 'F';
  /** Initials of further given names: "A", "JC", often none. */
  readonly middle: string;
}

interface Wanted {
  readonly half: Half;
  readonly language: ReportLanguage;
  readonly sex?: 'M' | 'F';
  readonly family?: string;
  /** How often the family name is also a word of reports or the name of a disease. */
  readonly wordShare?: number;
}

export function drawPerson(
  random: RandomDraws,
  { half, language, sex = random.chance(0.5) ? 'M' : 'F', family, wordShare = 0.12 }: Wanted,
): Person {
  const given = random.pick(namesOf(half, language, sex === 'M' ? 'male' : 'female'));
  return {
    family: family ?? drawFamily(random, { half, language, wordShare }),
    given,
    sex,
    middle: random.chance(0.6) ? '' : String.fromCharCode(65 + random.below(26)),
  };
}

function drawFamily(
  random: RandomDraws,
  { half, language, wordShare }: { half: Half; language: ReportLanguage; wordShare: number },
): string {
  if (random.chance(wordShare)) {
    return random.pick(namesOf(half, language, 'words'));
  }
  const families = namesOf(half, language, 'family');
  const one = random.pick(families);
  const other = random.pick(families);
  return random.chance(0.05) && !`${one}${other}`.includes(' ') && one !== other ? `${one}-${other}` : one;
}

/** "van der" of "van der Berg"; empty where a name has none. */
export function particleOf(family: string): string {
  return /^(?:\p{Ll}[\p{L}'’]*\s+)+/u.exec(family)?.[0].trim() ?? '';
}

export function coreOf(family: string): string {
  const particle = particleOf(family);
  return particle === '' ? family : family.slice(particle.length).trim();
}

/**
 * A name as a form shows it: F given and L family name, M middle initial, f and l their first letters, C and P the family name
 * without its particle and the particle, T the family name with a capital first ("De Groot"), I all initials with full stops,
 * i without. What is absent takes the space before it along.
 */
export function writeName(person: Person, form: string): string {
  const particle = particleOf(person.family);
  const initials = [person.given.charAt(0), ...person.middle];
  const values: Readonly<Record<string, string>> = {
    F: person.given,
    L: person.family,
    M: person.middle,
    f: person.given.charAt(0),
    l: coreOf(person.family).charAt(0),
    C: coreOf(person.family),
    P: particle,
    T: person.family.charAt(0).toUpperCase() + person.family.slice(1),
    I: initials.map((letter) => `${letter}.`).join(''),
    i: initials.join(''),
  };
  return form
    .replaceAll(/[ ,]*[MP]\.?/gu, (part) => (values[part.replaceAll(/[^MP]/gu, '')] === '' ? '' : part))
    .replaceAll(/[FLMflCPTIi]/gu, (letter) => values[letter] ?? '')
    .trim();
}
