import { withoutAbsent, type PersonName } from '#shared/records/study-record.ts';
import { elementOf, elementsOf, textOf, textsOf, type FhirElement } from './element.ts';
import { studyValue } from './study-value.ts';

/** The name of a person's resource that counts today: the official one, or else the usual one; undefined where there is none. */
export function personNameOf(person: FhirElement): PersonName | undefined {
  return elementsOf(person, 'name')
    .map((name) => ({ rank: rankOf(name), name: readName(name) }))
    .sort((a, b) => a.rank - b.rank)
    .find(({ name }) => name !== undefined)?.name;
}

const uses = ['official', 'usual', undefined, 'temp', 'nickname', 'anonymous', 'maiden', 'old'];

/** Lower counts more; a name that ended comes after all that did not. */
function rankOf(name: FhirElement): number {
  const use = uses.indexOf(textOf(name, 'use'));
  const ended = textOf(elementOf(name, 'period'), 'end') !== undefined;
  return (use === -1 ? uses.length : use) + (ended ? 100 : 0);
}

function readName(name: FhirElement): PersonName | undefined {
  const family = studyValue(textsOf(name, 'family').join(' '));
  const given = studyValue(textsOf(name, 'given').join(' '));
  if (family === undefined && given === undefined) {
    const text = studyValue(textOf(name, 'text'));
    return text === undefined ? undefined : splitName(text);
  }
  return withoutAbsent({ family, given });
}

const titles: ReadonlySet<string> = new Set(
  'dr prof professor med univ pd priv-doz privatdozent dipl ing herr frau mr mrs ms miss sir dame dhr mevr mevrouw drs ir'.split(
    ' ',
  ),
);
const degrees: ReadonlySet<string> = new Set('md phd mbbs mbchb frcr franzcr frcpc facr jr sr ii iii iv'.split(' '));
/** Degrees that are names of people too: they are degrees where a comma parts them from a whole name. */
const shortDegrees: ReadonlySet<string> = new Set('do pa pa-c np rn ma ba bsc msc mba mph esq'.split(' '));
/** Words that begin a family name of several: "van der Berg", "von Stein". */
const particles: ReadonlySet<string> = new Set(
  "van von vom zu zum zur de der den del della di da das do dos du la le ter ten tot op 't in el al bin ibn af av".split(
    ' ',
  ),
);

/** A name that somebody wrote in one piece: "Roe, Jane", "Dr. med. Anna von Stein", "Jane Q. Roe, MD", "ROE^JANE". */
export function splitName(text: string): PersonName | undefined {
  if (text.includes('^')) {
    const [family, given, middle] = text.split('^').map((part) => studyValue(part));
    const more = [given, middle].filter((part) => part !== undefined).join(' ');
    return nameOf(family ?? '', more);
  }
  const [first = '', ...parts] = text.split(',').map((part) => withoutTitles(part));
  const given = parts.find((part) => part !== '' && !(first.includes(' ') && shortDegrees.has(bare(part)))) ?? '';
  if (given !== '' && first !== '') {
    return nameOf(first, given);
  }
  const words = (first || given).split(' ');
  const particle = words.findIndex((word, index) => index > 0 && particles.has(word.toLowerCase()));
  const family = particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
  return nameOf(words.slice(family).join(' '), words.slice(0, family).join(' '));
}

/** A part of a name without what stands before and after names; '' where nothing else is in it. */
function withoutTitles(part: string): string {
  const words = part.split(/\s+/u).filter((word) => word !== '');
  while (words.length > 0 && titles.has(bare(words[0]))) {
    words.shift();
  }
  while (words.length > 0 && degrees.has(bare(words.at(-1)))) {
    words.pop();
  }
  return words.join(' ');
}

function bare(word = ''): string {
  return word.toLowerCase().replaceAll('.', '');
}

function nameOf(family: string, given: string): PersonName | undefined {
  const name = withoutAbsent({ family: studyValue(family), given: studyValue(given) });
  return Object.keys(name).length === 0 ? undefined : name;
}
