import type { RandomDraws } from '../fuzz/random-draws.ts';
import type { Cast } from './cast.ts';
import { fillTemplate, type ReportMark } from './fill-template.ts';
import { itemsOf } from './half-files.ts';
import type { Piece } from './pieces.ts';

export type Section = 'history' | 'technique' | 'comparison' | 'findings' | 'impression';

/** What stands below one heading: sentences, each in pieces. */
export interface Passage<Mark> {
  readonly section: Section;
  readonly sentences: readonly (readonly Piece<Mark>[])[];
}

/** Headings as one hospital writes them: its words, what follows them, and how its sentences stand below each other. */
export interface HeadingHabit {
  readonly words: ReadonlyMap<string, string>;
  readonly after: string;
  readonly betweenSentences: string;
  readonly betweenPassages: string;
}

export function drawHeadingHabit(random: RandomDraws, { half, language }: Cast): HeadingHabit {
  const column = random.below(12);
  const words = new Map(
    itemsOf(half, language, 'templates', 'headings').map((line) => {
      const [section = '', all = ''] = line.split(' = ');
      const variants = all.split('|');
      return [section, variants[column % variants.length] ?? ''];
    }),
  );
  return {
    words,
    after: random.pick([': ', ': ', ':\n', '\n', ':\n\n', ' - ']),
    betweenSentences: random.pick([' ', ' ', ' ', '\n', '\n- ']),
    betweenPassages: random.pick(['\n\n', '\n\n', '\n', '\n\n\n']),
  };
}

export function layOutPassages<Mark>(passages: readonly Passage<Mark>[], habit: HeadingHabit): readonly Piece<Mark>[] {
  const pieces: Piece<Mark>[] = [];
  for (const [index, { section, sentences }] of passages.entries()) {
    if (index > 0) {
      pieces.push({ text: habit.betweenPassages });
    }
    pieces.push({ text: `${habit.words.get(section) ?? section}${habit.after}` });
    pieces.push(...joinWith(sentences, habit.betweenSentences));
  }
  return pieces;
}

export function joinWith<Mark>(parts: readonly (readonly Piece<Mark>[])[], between: string): readonly Piece<Mark>[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [{ text: between }, ...part]));
}

/** A block of lines; lines that begin with "?" are left out now and then, as fields that a hospital does not fill. */
export function fillBlock(random: RandomDraws, block: string, cast: Cast): readonly Piece<ReportMark>[] {
  const lines = block
    .split('\n')
    .filter((line) => !line.startsWith('?') || random.chance(0.65))
    .map((line) => line.replace(/^\? ?/u, ''));
  return fillTemplate(random, lines.join('\n'), cast);
}

/** A header out of single fields ("MRN = {mrn}") in any order, in one of the ways that systems print them. */
export function fillFields(random: RandomDraws, cast: Cast): readonly Piece<ReportMark>[] {
  const lines = random.some(itemsOf(cast.half, cast.language, 'templates', 'fields'), 3 + random.below(6));
  const fields = lines.map((line) => {
    const [label = '', template = ''] = line.split(' = ');
    return { label, value: fillTemplate(random, template, cast) };
  });
  const widest = Math.max(...fields.map(({ label }) => label.length));
  const isUpper = random.chance(0.25);
  const named = (label: string): string => (isUpper ? label.toUpperCase() : label);
  const layout = random.below(7);
  const labelled = (field: (typeof fields)[number], between: string): readonly Piece<ReportMark>[] => [
    { text: named(field.label) + between },
    ...field.value,
  ];
  switch (layout) {
    case 0:
      return joinWith(
        fields.map((field) => labelled(field, `:${' '.repeat(widest - field.label.length + 2)}`)),
        '\n',
      );
    case 1:
      return joinWith(
        fields.map((field) => labelled(field, ' '.repeat(widest - field.label.length + 3))),
        '\n',
      );
    case 2:
      return joinWith(
        fields.map((field) => labelled(field, ': ')),
        ' | ',
      );
    case 3:
      return [
        ...joinWith(
          fields.map((field) => [{ text: `| ${named(field.label)} | ` }, ...field.value, { text: ' |' }]),
          '\n',
        ),
      ];
    case 4:
      return joinWith(
        fields.map((field) => labelled(field, ': ')),
        random.pick(['    ', ', ', '; ', '\t']),
      );
    case 5:
      return fields.flatMap((field, index) => [
        ...(index === 0 ? [] : [{ text: index % 2 === 1 ? '        ' : '\n' }]),
        ...labelled(field, ': '),
      ]);
    default:
      return joinWith(
        fields.map((field) => labelled(field, ': ')),
        '\n',
      );
  }
}
