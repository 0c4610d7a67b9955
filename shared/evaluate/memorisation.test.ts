import { describe, expect, it } from 'vitest';
import { isOfOneReport, repetitionFinder } from './memorisation.ts';

// Of 14 words.
const fracture = 'Healing fracture of the left sixth rib, follow up in six weeks is advised.';
const fractureWords = 'healing fracture of the left sixth rib follow up in six weeks is advised';
const ribFindings = 'The left sixth rib shows callus. The lungs are clear.';
const otherFindings = 'Small right pleural effusion. Heart size is normal.';

function repeatsOf(
  impression: string,
  findings = otherFindings,
  training = [{ findings: ribFindings, impression: fracture }],
) {
  return repetitionFinder(training)({ findings, impression });
}

function texts(repeated: readonly { readonly text: string }[]): readonly string[] {
  return repeated.map(({ text }) => text);
}

describe('a whole training impression', () => {
  it('is repeated where the findings are other ones', () => {
    const { words, impressions } = repeatsOf(fracture);
    expect(words).toBe(14);
    expect(impressions).toEqual([{ text: fractureWords, reports: 1, inFindings: false }]);
  });

  it('is repeated within a longer draft', () => {
    expect(texts(repeatsOf(`1. Small effusion.\n2. ${fracture}\n3. No pneumothorax.`).impressions)).toEqual([
      fractureWords,
    ]);
  });

  it.each([
    ['findings', ribFindings],
    ['findings in another form', '1. the LEFT sixth rib XXXX shows callus\n2. The lungs are clear'],
  ])('is not repeated where a draft from the same %s says the same', (_, findings) => {
    expect(repeatsOf(fracture, findings)).toEqual({ words: 14, impressions: [], runs: [] });
  });

  it('is repeated where one of two reports with it has other findings', () => {
    const training = [ribFindings, otherFindings].map((findings) => ({ findings, impression: fracture }));
    expect(repeatsOf(fracture, ribFindings, training).impressions).toEqual([
      { text: fractureWords, reports: 2, inFindings: false },
    ]);
  });

  it.each([
    'HEALING FRACTURE OF THE LEFT SIXTH RIB. FOLLOW-UP IN SIX WEEKS IS ADVISED',
    '1. Healing fracture of the left sixth rib.\n2. Follow up in six weeks is advised.',
    '1) Healing fracture of the left sixth rib; 2) follow up in six weeks is advised.',
    'Healing XXXX fracture of the left sixth rib, follow up in ___ six weeks is advised.',
  ])('is repeated in the form %j', (draft) => {
    expect(texts(repeatsOf(draft).impressions)).toEqual([fractureWords]);
    const training = [{ findings: ribFindings, impression: draft }];
    expect(texts(repeatsOf(fracture, otherFindings, training).impressions)).toEqual([fractureWords]);
  });

  it('is not repeated where a word of it is another or missing', () => {
    expect(repeatsOf(fracture.replace('six weeks', 'two weeks')).impressions).toEqual([]);
    expect(repeatsOf(fracture.replace('left ', '')).impressions).toEqual([]);
  });

  it('counts from twelve words on', () => {
    const eleven = 'Healing fracture of the left sixth rib, follow up in weeks.';
    const twelve = 'Healing fracture of the left sixth rib, follow up in six weeks.';
    const repeats = [eleven, twelve].map((impression) =>
      repeatsOf(impression, otherFindings, [{ findings: ribFindings, impression }]),
    );
    expect(repeats.map(({ words }) => words)).toEqual([11, 12]);
    expect(repeats.map(({ impressions }) => impressions.length)).toEqual([0, 1]);
    expect(repeats.map(({ runs }) => runs.length)).toEqual([0, 1]);
  });
});

it('tells what the draft may have from its own findings', () => {
  const findings = `The lungs are clear. ${fracture}`;
  expect(repeatsOf(fracture, findings).impressions).toEqual([{ text: fractureWords, reports: 1, inFindings: true }]);
  const { impressions, runs } = repeatsOf(fracture, fracture.replace('is advised', 'is of use'));
  expect(impressions.map(({ inFindings }) => inFindings)).toEqual([false]);
  expect(runs.map(({ inFindings }) => inFindings)).toEqual([true, true, false]);
});

describe('a run of twelve words', () => {
  it('is repeated though the rest of the impression is not', () => {
    const { impressions, runs } = repeatsOf(
      'Healing fracture of the left sixth rib, follow up in six weeks. Clear lungs.',
    );
    expect(impressions).toEqual([]);
    expect(runs).toEqual([
      { text: 'healing fracture of the left sixth rib follow up in six weeks', reports: 1, inFindings: false },
    ]);
  });

  it('is each of those in a longer text', () => {
    expect(repeatsOf(fracture).runs).toHaveLength(3);
    expect(repeatsOf(`${fracture} ${fracture}`).runs).toHaveLength(3);
  });

  it('does not reach from one training impression into the next', () => {
    const halves = ['Healing fracture of the left sixth rib,', 'follow up in six weeks is advised.'];
    const long = [
      `Clear lungs without effusion or any pneumothorax now. ${halves[0]}`,
      `${halves[1]} The patient was told of this by telephone today.`,
    ];
    const training = long.map((impression) => ({ findings: ribFindings, impression }));
    expect(repeatsOf(fracture, otherFindings, training)).toEqual({ words: 14, impressions: [], runs: [] });
  });
});

describe('the training reports of a repeat', () => {
  const training = [
    { findings: ribFindings, impression: fracture },
    { findings: 'Callus at the left sixth rib.', impression: fracture.toUpperCase() },
    { findings: 'Rib fracture. Small nodule.', impression: `Small nodule. ${fracture} ${fracture}` },
    { findings: 'Clear lungs.', impression: 'No acute disease.' },
  ];

  it('are all whose impression has its words, each once', () => {
    const { impressions, runs } = repeatsOf(fracture, otherFindings, training);
    expect(impressions).toEqual([{ text: fractureWords, reports: 3, inFindings: false }]);
    expect(runs.map(({ reports }) => reports)).toEqual([3, 3, 3]);
  });

  it('tell a text of one report from a stock phrase', () => {
    expect(isOfOneReport(repeatsOf(fracture, otherFindings, training).impressions)).toBe(false);
    expect(isOfOneReport(repeatsOf(`Small nodule. ${fracture}`, otherFindings, training).runs)).toBe(true);
    expect(isOfOneReport(repeatsOf(fracture).impressions)).toBe(true);
  });
});

it('finds nothing in empty texts and in an empty training set', () => {
  const nothing = { impressions: [], runs: [] };
  expect(repeatsOf('', '')).toEqual({ words: 0, ...nothing });
  expect(repeatsOf(fracture, otherFindings, [])).toEqual({ words: 14, ...nothing });
});
