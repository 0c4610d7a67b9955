import type { FindingName } from '#shared/checks/finding-vocabulary.ts';
import { blanks, inventions } from './inventions.ts';
import { chooseFrom } from './random-choice.ts';
import { isPositive, type Reading } from './reading.ts';
import { areRelated } from './related-findings.ts';
import { capitalised, contentStems } from './words.ts';

/** A sentence with a finding that nothing in the report supports; undefined where the report holds too much. */
export function inventFinding(
  reading: Reading,
  random: () => number,
): { readonly sentence: string; readonly finding: FindingName } | undefined {
  const held = [...reading.evidence, ...reading.own].filter(({ findings }) => findings.some(isPositive));
  const free = inventions.filter(({ finding }) =>
    held.every(({ findings }) => findings.every((other) => !isPositive(other) || !areRelated(other.name, finding))),
  );
  const invention = chooseFrom(free, random);
  if (invention === undefined) {
    return undefined;
  }
  const framed = invention.phrases.map((phrase) => frame(phrase, random));
  const sentence = filled(chooseFrom([...framed, ...(invention.sentences ?? [])], random) ?? '', random);
  // The findings may hold it under a name that the labels do not know.
  const stems = contentStems(invention.finding.replaceAll('-', ' '));
  const isHeld = held.some(({ text }) => [...contentStems(text)].some((stem) => stems.has(stem)));
  return isHeld ? undefined : { sentence, finding: invention.finding };
}

function frame(phrase: string, random: () => number): string {
  const article = /^an? /u.exec(phrase)?.[0];
  if (article === undefined) {
    return `${capitalised(phrase)}.`;
  }
  const bare = capitalised(phrase.slice(article.length));
  return chooseFrom([`${bare}.`, `${bare}.`, `There is ${phrase}.`, `${bare} is noted.`], random) ?? bare;
}

function filled(sentence: string, random: () => number): string {
  const text = sentence.replace(/\{(\w)(\w+)\}/gu, (_, first: string, rest: string) => {
    const word = chooseFrom(blanks[first.toLowerCase() + rest] ?? [], random) ?? '';
    return first === first.toUpperCase() ? capitalised(word) : word;
  });
  return capitalised(text).replace(/\b(a|A) (?=(?:8|11|18)\b)/gu, '$1n ');
}
