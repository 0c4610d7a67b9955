import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import { blanks, inventions } from './inventions.ts';
import { chooseFrom } from './random-choice.ts';
import { isAsserted, type Reading } from './reading.ts';
import { areRelated } from './related-findings.ts';
import { contentStems } from './content-words.ts';
import { capitalised } from './letter-case.ts';

export interface Invented {
  readonly finding: FindingName;
  readonly sentence: string;
  /** The same within a sentence, "a small left pleural effusion"; absent where it is a sentence only. */
  readonly phrase?: string;
}

interface Drawn {
  readonly finding: FindingName;
  readonly phrase?: string;
  readonly sentence?: string;
}

/** A finding that nothing in the report supports; undefined where what was drawn could be true. */
export function inventFinding(reading: Reading, random: () => number): Invented | undefined {
  const held = [...reading.evidence, ...reading.own].filter(({ findings }) => findings.some(isAsserted));
  const free = inventions.filter(({ finding }) =>
    held.every(({ findings }) => findings.every((other) => !isAsserted(other) || !areRelated(other.name, finding))),
  );
  // By phrase, not by finding: those with more phrases are those that models invent more often.
  const drawn = chooseFrom(
    free.flatMap(({ finding, phrases, sentences = [] }) =>
      phrases
        .map((phrase): Drawn => ({ finding, phrase }))
        .concat(sentences.map((sentence): Drawn => ({ finding, sentence }))),
    ),
    random,
  );
  if (drawn === undefined) {
    return undefined;
  }
  // The findings may hold it under a name that the labels do not know.
  const stems = contentStems(drawn.finding.replaceAll('-', ' '));
  if (held.some(({ text }) => [...contentStems(text)].some((stem) => stems.has(stem)))) {
    return undefined;
  }
  if (drawn.sentence !== undefined) {
    return { finding: drawn.finding, sentence: capitalised(filled(drawn.sentence, random)) };
  }
  const phrase = filled(drawn.phrase ?? '', random);
  return { finding: drawn.finding, sentence: frame(phrase, random), phrase };
}

function frame(phrase: string, random: () => number): string {
  const article = /^an? /u.exec(phrase)?.[0];
  if (article === undefined) {
    return `${capitalised(phrase)}.`;
  }
  const bare = capitalised(phrase.slice(article.length));
  return chooseFrom([`${bare}.`, `${bare}.`, `There is ${phrase}.`, `${bare} is noted.`], random) ?? bare;
}

function filled(text: string, random: () => number): string {
  const whole = text.replace(/\{(\w)(\w+)\}/gu, (_, first: string, rest: string) => {
    const word = chooseFrom(blanks[first.toLowerCase() + rest] ?? [], random) ?? '';
    return first === first.toUpperCase() ? capitalised(word) : word;
  });
  return whole.replace(/\ba (?=(?:8|11|18)\b)/gu, 'an ');
}
