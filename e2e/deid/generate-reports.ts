import { RandomDraws } from '../fuzz/random-draws.ts';
import { drawCast, type Cast } from './cast.ts';
import { halves, reportLanguages, type DeidCase, type Half, type TextSpan, type TrueIdentifier } from './deid-case.ts';
import { fillTemplate, type ReportMark } from './fill-template.ts';
import { itemsOf, listsOf } from './half-files.ts';
import { drawHeadingHabit, fillBlock, fillFields, joinWith, layOutPassages, type Passage } from './lay-out-report.ts';
import type { Piece } from './pieces.ts';
import { drawTypingHabits, typeReport } from './typing-habits.ts';

export interface GenerateOptions {
  readonly half: Half;
  readonly seed: number;
  readonly count: number;
}

/** In characters; what is drawn longer or shorter is drawn again. */
export const shortestReport = 80;
export const longestReport = 1500;

/** Reports with identifiers, and where they are; report n is the same however many are asked for. */
export function* generateReports({ half, seed, count }: GenerateOptions): Generator<DeidCase> {
  for (let index = 0; index < count; index += 1) {
    yield generateReport(half, seed, index);
  }
}

/** A source of its own for each report: its draws depend on no report before it. */
export function drawsOfReport(half: Half, seed: number, index: number): RandomDraws {
  const salt = halves.indexOf(half) + 1;
  return new RandomDraws(Math.imul(seed + 1, 0x9e37_79b1) ^ Math.imul(index + 1, 0x85eb_ca6b) ^ (salt << 30));
}

function generateReport(half: Half, seed: number, index: number): DeidCase {
  const random = drawsOfReport(half, seed, index);
  const language = reportLanguages[index % reportLanguages.length] ?? 'en';
  const cast = drawCast(random, { half, language });
  for (;;) {
    const pieces = composeReport(random, cast);
    const { text, spans } = typeReport(pieces, drawTypingHabits(random), language);
    if (text.length < shortestReport || text.length > longestReport) {
      continue;
    }
    const identifiers: TrueIdentifier[] = [];
    const tolerated: TextSpan[] = [];
    for (const { start, end, mark } of spans) {
      if (mark.category === 'tolerated') {
        tolerated.push({ start, end });
      } else {
        identifiers.push({ start, end, category: mark.category, isInStudy: mark.isInStudy });
      }
    }
    const id = `${half}-${language}-${String(index).padStart(6, '0')}`;
    return { id, half, language, text, study: cast.study, identifiers, tolerated };
  }
}

function composeReport(random: RandomDraws, cast: Cast): readonly Piece<ReportMark>[] {
  const kind = random.next();
  if (kind < 0.1) {
    return joinWith(drawSentences(random, cast, { marked: 1 + random.below(2), plain: 1 + random.below(3) }), ' ');
  }
  const letters = listsOf(cast.half, cast.language, 'templates').get('letters');
  if (kind < 0.2 && letters !== undefined) {
    return fillBlock(random, random.pick(letters), cast);
  }
  const parts: (readonly Piece<ReportMark>[])[] = [];
  if (random.chance(0.65)) {
    parts.push(drawHeader(random, cast));
  }
  if (random.chance(0.6)) {
    parts.push(fillTemplate(random, random.pick(templates(cast, 'exams')), cast));
  }
  parts.push(layOutPassages(drawPassages(random, cast), drawHeadingHabit(random, cast)));
  for (const block of random.some(templates(cast, 'closings'), random.below(4))) {
    parts.push(fillBlock(random, block, cast));
  }
  return joinWith(parts, random.pick(['\n\n', '\n\n', '\n', '\n\n\n']));
}

function templates({ half, language }: Cast, list: string) {
  return itemsOf(half, language, 'templates', list);
}

function drawHeader(random: RandomDraws, cast: Cast): readonly Piece<ReportMark>[] {
  return random.chance(0.5)
    ? fillFields(random, cast)
    : fillBlock(random, random.pick(templates(cast, 'headers')), cast);
}

function drawPassages(random: RandomDraws, cast: Cast): readonly Passage<ReportMark>[] {
  const passages: Passage<ReportMark>[] = [];
  const one = (list: string): readonly Piece<ReportMark>[] =>
    fillTemplate(random, random.pick(templates(cast, list)), cast);
  if (random.chance(0.65)) {
    passages.push({ section: 'history', sentences: [one('history')] });
  }
  if (random.chance(0.35)) {
    passages.push({ section: 'technique', sentences: [one('technique')] });
  }
  if (random.chance(0.6)) {
    passages.push({ section: 'comparison', sentences: [one('comparison')] });
  }
  passages.push({
    section: 'findings',
    sentences: drawSentences(random, cast, { marked: random.below(2), plain: 1 + random.below(4) }),
  });
  if (random.chance(0.75)) {
    const marked = random.chance(0.6) ? [one('sentences')] : [];
    passages.push({ section: 'impression', sentences: [one('impressions'), ...marked] });
  }
  return passages;
}

/** Sentences of findings, some with identifiers, some with words that look like one. */
function drawSentences(
  random: RandomDraws,
  cast: Cast,
  { marked, plain }: { marked: number; plain: number },
): readonly (readonly Piece<ReportMark>[])[] {
  const clean = itemsOf(cast.half, cast.language, 'clean', 'sentences');
  const lookAlikes = plain > 1 && random.chance(0.6) ? 1 : 0;
  const drawn = [...random.some(templates(cast, 'findings'), plain - lookAlikes), ...random.some(clean, lookAlikes)];
  for (const template of random.some(templates(cast, 'sentences'), marked)) {
    drawn.splice(random.below(drawn.length + 1), 0, template);
  }
  return drawn.map((template) => fillTemplate(random, template, cast));
}
