import type { RandomDraws } from '../fuzz/random-draws.ts';
import { drawCast, type Cast } from './cast.ts';
import { reportLanguages, type CleanCase, type Half } from './deid-case.ts';
import { fillTemplate } from './fill-template.ts';
import { drawsOfReport, longestReport, shortestReport, type GenerateOptions } from './generate-reports.ts';
import { itemsOf } from './half-files.ts';
import { drawHeadingHabit, joinWith, layOutPassages, type Passage } from './lay-out-report.ts';
import type { Piece } from './pieces.ts';
import { drawTypingHabits, typeReport } from './typing-habits.ts';

/** Which sentence of the lists a stretch was made of. */
interface CleanMark {
  readonly template: string;
}

/** Reports without any identifier, of words that look as if; clean report n is the same however many are asked for. */
export function* generateCleanReports({ half, seed, count }: GenerateOptions): Generator<CleanCase> {
  for (let index = 0; index < count; index += 1) {
    yield generateCleanReport(half, seed, index);
  }
}

function generateCleanReport(half: Half, seed: number, index: number): CleanCase {
  const random = drawsOfReport(half, ~seed, index);
  const language = reportLanguages[index % reportLanguages.length] ?? 'en';
  // A patient called Baker may well have a Baker cyst: some studies are of people whose names are words of reports.
  const cast = drawCast(random, { half, language, wordShare: 0.3 });
  for (;;) {
    const { text, spans } = typeReport(composeCleanReport(random, cast), drawTypingHabits(random), language);
    if (text.length < shortestReport || text.length > longestReport) {
      continue;
    }
    const fragments = spans.map(({ start, end, mark }) => ({ start, end, template: mark.template }));
    const id = `${half}-${language}-clean-${String(index).padStart(6, '0')}`;
    return { id, half, language, text, study: cast.study, fragments };
  }
}

function composeCleanReport(random: RandomDraws, cast: Cast): readonly Piece<CleanMark>[] {
  const list = (name: string) => itemsOf(cast.half, cast.language, 'clean', name);
  const one = (name: string) => cleanPiece(random, random.pick(list(name)), cast);
  const some = (most: number) =>
    random.some(list('sentences'), 1 + random.below(most)).map((template) => cleanPiece(random, template, cast));
  if (random.chance(0.15)) {
    return joinWith(some(5), ' ');
  }
  const passages: Passage<CleanMark>[] = [];
  if (random.chance(0.7)) {
    passages.push({ section: 'history', sentences: [one('history')] });
  }
  if (random.chance(0.6)) {
    passages.push({ section: 'technique', sentences: [one('technique')] });
  }
  if (random.chance(0.6)) {
    passages.push({ section: 'comparison', sentences: [one('comparison')] });
  }
  passages.push({ section: 'findings', sentences: some(6) });
  if (random.chance(0.8)) {
    passages.push({ section: 'impression', sentences: some(3) });
  }
  const body = layOutPassages(passages, drawHeadingHabit(random, cast));
  return random.chance(0.7) ? joinWith([one('exams'), body], '\n\n') : body;
}

function cleanPiece(random: RandomDraws, template: string, cast: Cast): readonly Piece<CleanMark>[] {
  const filled = fillTemplate(random, template, cast);
  if (filled.some(({ mark }) => mark !== undefined)) {
    throw new Error(`A clean sentence holds an identifier: "${template}".`);
  }
  return [{ text: filled.map(({ text }) => text).join(''), mark: { template } }];
}
