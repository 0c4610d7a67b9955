import { expect, it } from 'vitest';
import type { IdentifierCategory } from '#shared/deid/identifier.ts';
import { falseHits, IdentifierTally, missedIdentifiers } from './score-identifiers.ts';

const text = 'Pt SMITH, JOHN on 4 West, seen 3/1/2026.';

function spanOf(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function identifier(words: string, category: IdentifierCategory, isInStudy = false) {
  return { ...spanOf(words), category, isInStudy };
}

function found(words: string, category = 'name') {
  return { ...spanOf(words), category };
}

const name = identifier('SMITH, JOHN', 'name', true);
const date = identifier('3/1/2026', 'date');
const report = { text, identifiers: [name, date], tolerated: [spanOf('4 West')] };

it.each([
  ['the whole', ['SMITH, JOHN'], true],
  ['more than the whole', ['Pt SMITH, JOHN on'], true],
  ['its letters without what is between them', ['SMITH', 'JOHN'], true],
  ['two spans that lap over each other', ['SMITH, J', 'JOHN'], true],
  ['one of two parts', ['SMITH'], false],
  ['all but a letter', ['SMITH, JOH'], false],
  ['its neighbour', ['Pt'], false],
  ['nothing', [], false],
])('finds a name by %s: %j', (_, spans, isFound) => {
  const missed = missedIdentifiers({ ...report, found: spans.map((span) => found(span)) });
  expect(missed.includes(name)).toBe(!isFound);
});

it('finds an identifier by a span of any category', () => {
  expect(missedIdentifiers({ ...report, found: [found('3/1/2026', 'phone')] })).toEqual([name]);
});

it('asks for letters outside ASCII too', () => {
  const judged = {
    text: 'Müller',
    identifiers: [{ start: 0, end: 6, category: 'name' as const, isInStudy: false }],
    tolerated: [],
  };
  const parts = [
    { start: 0, end: 1, category: 'name' },
    { start: 2, end: 6, category: 'name' },
  ];
  expect(missedIdentifiers({ ...judged, found: parts })).toHaveLength(1);
});

it('counts as false what touches no identifier, but not what may be found or left', () => {
  const spans = [found('SMITH'), found('seen'), found('4 West', 'address'), found('26.', 'date')];
  expect(falseHits({ ...report, found: spans })).toEqual([found('seen')]);
});

it('adds up texts by group and category, with intervals', () => {
  const tally = new IdentifierTally();
  tally.add({ ...report, found: [found('SMITH, JOHN'), found('seen'), found('West')] });
  tally.add({ ...report, found: [found('SMITH, JOHN'), found('3/1/2026', 'date')] });
  tally.add({ text: 'Normal.', identifiers: [], tolerated: [], found: [] });
  const { recall, precision, wholeTexts } = tally.score();
  expect([...recall].map(([group, { count, of }]) => [group, count, of])).toEqual([
    ['all', 3, 4],
    ['structured', 1, 2],
    ['direct', 2, 2],
    ['in study', 2, 2],
    ['name', 2, 2],
    ['date', 1, 2],
  ]);
  expect(precision.get('all')).toMatchObject({ count: 3, of: 4 });
  expect(precision.get('name')).toMatchObject({ count: 2, of: 3 });
  expect(wholeTexts).toMatchObject({ count: 1, of: 2 });
  // Wilson's interval of 3 out of 4.
  expect(recall.get('all')?.interval?.low).toBeCloseTo(0.3006, 3);
  expect(recall.get('all')?.interval?.high).toBeCloseTo(0.9544, 3);
});
