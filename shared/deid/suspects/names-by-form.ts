import { isFamilyName } from '#shared/deid/lists/family-names.ts';
import type { IdentifierSpan } from '#shared/deid/identifier.ts';
import { matchesOf } from '#shared/deid/matches-of.ts';
import type { Token } from '#shared/deid/tokens.ts';
import { isOccupation } from '#shared/deid/names-by-role.ts';
import { endsAsTerm, isTermOfReports } from '#shared/deid/word-of-reports.ts';
import { isMadeAsFamilyName } from './family-forms.ts';
import { suspect, type NamingText } from './naming-text.ts';

/** Of "J.-P. Ramaswamy" and "H. C. Visser". */
function firstInitial(tokens: readonly Token[], at: number): Token | undefined {
  const isJoined = tokens[at - 1]?.text === '-';
  const dot = tokens[at - (isJoined ? 2 : 1)];
  const before = tokens[at - (isJoined ? 3 : 2)];
  return dot?.text === '.' && before?.form === 'initial' ? before : tokens[at];
}

/** "W. White", "D. RIVERS": an initial before any word that is no term. */
export function initialledNames({ text, tokens, isTaken }: NamingText): readonly IdentifierSpan[] {
  return tokens.flatMap((token, at): readonly IdentifierSpan[] => {
    const [before, dot, family] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
    const isFree =
      before === undefined ||
      before.kind === 'line-end' ||
      ['.', ',', ':', ';', '(', '/', '-'].includes(before.text) ||
      before.form === 'lower' ||
      // Not "BI-RADS 4B.".
      (token.isInCapitals && before.end < token.start);
    return token.form === 'initial' &&
      dot?.text === '.' &&
      dot.start === token.end &&
      family !== undefined &&
      text.slice(dot.end, family.start) === ' ' &&
      (family.form === 'title' || (family.form === 'upper' && family.isInCapitals)) &&
      family.text.length > 2 &&
      isFree &&
      !isTaken(token.start) &&
      !isTermOfReports(text, family) &&
      (isFamilyName(family.lower) || !/(?:is|us|um|ae|ca|ea|ia|ens|ans|ior)$/u.test(family.lower))
      ? [suspect(firstInitial(tokens, at)?.start ?? token.start, family.end, 'name', 'initialled')]
      : [];
  });
}

/** "i. kaczmarek", "g. van den heuvel" in dictation without capitals: a family name of the list or its form, or any word behind a particle. */
export function smallInitialledNames({ text, isSmall, isTaken }: NamingText): readonly IdentifierSpan[] {
  return (isSmall ? matchesOf(text, smallInitialled, smallInitial) : []).flatMap(({ index, 0: whole, groups }) => {
    const family = groups?.['family'] ?? '';
    const start = index + whole.length - family.length;
    const isName = groups?.['particles'] !== undefined || isFamilyName(family) || isMadeAsFamilyName(family);
    return isTaken(start) || !isName || isTermOfReports(text, { lower: family, start, end: start + family.length })
      ? []
      : [suspect(index, index + whole.length, 'name', 'initialled')];
  });
}

const smallInitial = /[^\s\d]\. /g;
const smallInitialled =
  /(?<![\p{L}\d.'’-])(?:\p{Ll}\.[ ]?-?){1,3}[ ](?<particles>(?:(?:van der|van den|van de|van|von der|von|de|der|den|ter|ten|di|el|al|(?:van|in|op)[ ]['’]t)[ ]))?(?<family>\p{Ll}[\p{L}'’-]{2,30})(?![\p{L}])/gu;

/** "D'Angelo was paged at 1432": who was told, where it is no role. */
export function pagedNames({ text, isTaken }: NamingText): readonly IdentifierSpan[] {
  return matchesOf(text, paged, pagedHint).flatMap(({ index, 0: whole }) => {
    const place = { lower: whole.toLowerCase(), start: index, end: index + whole.length };
    return isTaken(index) || isTermOfReports(text, place) ? [] : [suspect(place.start, place.end, 'name', 'paged')];
  });
}

const paged =
  /(?<=[.!?\r\n][ ]?)(?:\p{Lu}['’])?\p{Lu}\p{Ll}[\p{L}'’-]{1,30}(?=[ ]was[ ](?:paged|telephoned|informed|notified|contacted|reached)\b)/gu;
const pagedHint = / was (?:paged|telephoned|informed|notified|contacted|reached)/g;

/** "Schaap (rad), Hoekstra (chir), Smeets (MDL)": who was there, with what they are. */
export function presentNames({ text, isTaken }: NamingText): readonly IdentifierSpan[] {
  const listed = matchesOf(text, present, /\([^\s()]{2,28}\)(?:[,;.]| (?:en|und|and) )/g).flatMap(({ indices }) => {
    const [start, end] = indices?.groups?.['name'] ?? [0, 0];
    const lower = text.slice(start, end).toLowerCase();
    return isTaken(start) || isTermOfReports(text, { lower, start, end })
      ? []
      : [suspect(start, end, 'name', 'present')];
  });
  // One may be a finding: "Wirbelkörper (LWK)".
  return listed.length > 1 ? listed : [];
}

/** Who took part, behind a label: "Attendees: Ferreira, Baker, de la Torre", "Strahlentherapie: Santoro". */
export function listedPeople({ text, isTaken }: NamingText): readonly IdentifierSpan[] {
  return matchesOf(text, peopleLabel, peopleHint).flatMap(({ index, 0: label }) => {
    const start = index + label.length;
    const list = /^[^\r\n;:.]{2,200}/u.exec(text.slice(start, start + 200))?.[0] ?? '';
    const spans: IdentifierSpan[] = [];
    for (const match of matchesOf(list, listItem)) {
      const [from, to] = match.indices?.groups?.['name'] ?? [0, 0];
      const name = list.slice(from, to).toLowerCase();
      if (
        !isTaken(start + from) &&
        !isOccupation({ kind: 'word', lower: name }) &&
        !endsAsTerm(name) &&
        !noPeople.test(name.split(' ', 1)[0] ?? '')
      ) {
        spans.push(suspect(start + from, start + to, 'name', 'listed-people'));
      }
    }
    return spans;
  });
}

const peopleLabel =
  /\b(?:Attendees|Present|In attendance|Presenters?|Presented by|Chair|Moderator|Anwesend|Anwesende|Teilnehmer(?:innen)?|Vorgestellt durch|Vorsitz|Radiologie|Strahlentherapie|Onkologie|Chirurgie|Pathologie|Nuklearmedizin|Pneumologie|Urologie|Aanwezig(?:en)?|Voorzitter|Ingebracht door|Radiotherapie|Oncologie|MDL|Longziekten|ATTENDEES|ANWESEND|AANWEZIG)[ ]?:[ ]/gu;
const peopleHint =
  /(?:ttend\S{2,3}|resent\S{0,3}|Presented by|Chair|Moderator|nwesende?|innen|nehmer|durch|Vorsitz|logie|therapie|rurgie|medizin|anwezig|anwezigen|orzitter|door|MDL|ziekten|ATTENDEES|ANWESEND|AANWEZIG) ?: /g;
const listItem =
  /(?<=^|[,/&][ ]?|[ ](?:and|und|en)[ ])(?:(?:Dr|Drs|Prof|Mr|Mrs|Ms|PD)\.?[ ]){0,3}(?<name>(?:\p{Lu}\.?[ -]?){0,2}(?<![\p{L}])(?:(?:van|von|de|der|den|la|le|ter|ten|Van|Von|De|Ter|Ten|El|Al)[ ]){0,3}\p{Lu}[\p{L}'’-]{1,30}(?:[ ]\p{Lu}[\p{L}'’-]{1,30})?)(?=[ ]?(?:[,(/&]|$)|[ ](?:and|und|en)[ ])/dgu;
const noPeople = /^(?:keine?r?|none|siehe|s|o|see|no|geen|zie|n\/a|unauffällig|befund|normal|negativ|positiv)$/u;

/** "van 't Hoff", "in 't Veld", "ten Brink": nothing else is written so. */
export function particledNames({ text, isTaken, isGerman, isSmall }: NamingText): readonly IdentifierSpan[] {
  return matchesOf(
    text,
    isSmall ? smallParticled : isGerman ? particled : particledAlsoLong,
    isSmall ? smallParticledHint : particledHint,
  ).flatMap(({ index, 0: whole }) =>
    isTaken(index) && isTaken(index + whole.length - 1)
      ? []
      : [suspect(index, index + whole.length, 'name', 'particled')],
  );
}

/** Of dictation without capitals: "addendum van in 't veld", "mevrouw op den kamp". */
const smallParticled =
  /(?<![\p{L}-])(?:(?:van|in|op)[ ]['’]t|op den|van der|van den)[ ]\p{Ll}[\p{L}'’-]{2,30}(?![\p{L}])/gu;

const dutchParticles = String.raw`(?:van|in|op|Van|In|Op|VAN|IN|OP)[ ]['’][tT]|ten|ter|TEN|TER|Ten|Ter`;
const particled = behindParticles(dutchParticles);
/** "de la Fuente", "van der Oldeneel": where nouns have no capital, a capital behind these is of a name. */
const particledAlsoLong = behindParticles(
  `${dutchParticles}|[Dd]e la|[Dd]e los|[Dd]e las|[Vv]an der|[Vv]an den|[Vv]an de|Van|[Vv]on der|[Dd]ella|[Dd]os`,
);

const particledHint =
  /(?:['’][tT]|[Tt]e[nr]|TE[NR]|[Dd]e l(?:a|os|as)|[Vv]an(?: de[rn]?)?|[Vv]on der|[Dd]ella|[Dd]os) [A-Z\u0080-\uFFFF]/g;
const smallParticledHint = /['’]t |op den |van de[rn] /g;

/** A word with a capital behind one of the particles, with the initials before it. */
function behindParticles(particles: string): RegExp {
  return new RegExp(
    String.raw`(?<![\p{L}-])(?:\p{Lu}\.[ ]?){0,3}(?:${particles})[ ]\p{Lu}[\p{L}'’-]{2,30}(?![\p{L}])`,
    'gu',
  );
}

/** "de jong", "De Groot": where it is no name, an adjective behind "de" has an ending. */
export function adjectiveNames({ text, isTaken }: NamingText): readonly IdentifierSpan[] {
  return matchesOf(text, dutchAdjectives).flatMap(({ index, 0: whole }) =>
    isTaken(index + whole.length - 1) ? [] : [suspect(index, index + whole.length, 'name', 'adjective')],
  );
}

const dutchAdjectives =
  /(?<![\p{L}-])(?:de|De|DE)[ ](?:groot|jong|wit|bruin|zwart|lang|kort|klein|Groot|Jong|Wit|Bruin|Zwart|Lang|Kort|Klein|GROOT|JONG|WIT|ZWART|LANG|KORT|KLEIN)(?![\p{L}-])/gu;

/** "Tyrone Penhaligon, 95." */
export function agesBehindNames({ text, found }: NamingText): readonly IdentifierSpan[] {
  return found.flatMap(({ category, end }) => {
    const age =
      category === 'name'
        ? /^,?[ ]\(?(9\d|1[0-2]\d)(?=[.,;)]|[ ]?[/-]?[ ]?[MFmfWwVv]\b)/u.exec(text.slice(end, end + 12))
        : null;
    const number = age?.[1];
    return age === null || number === undefined
      ? []
      : [suspect(end + age[0].length - number.length, end + age[0].length, 'age', 'age')];
  });
}

const present =
  /(?<=[,:;][ ])(?<name>(?:(?:van|de|der|den|von|el)[ ]){0,2}\p{Lu}[\p{L}'’-]{1,30})[ ]\(\p{L}{2,14}\)(?=[,;.]|[ ](?:en|und|and)[ ])/dgu;
