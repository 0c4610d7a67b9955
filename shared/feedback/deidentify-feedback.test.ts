import { describe, expect, it } from 'vitest';
import type { FeedbackContent } from './feedback-content.ts';
import { deidentifyFeedback, lookThrough, type MaskChanges } from './deidentify-feedback.ts';
import { textChange } from './text-change.ts';

const unchanged: MaskChanges = { added: [], lifted: [] };
const known = { study: {}, people: [] };

function contentOf(findings: string, accepted: string): FeedbackContent {
  return {
    version: 1,
    study: { language: 'en' },
    basis: 'accepted',
    texts: { background: '', findings, accepted },
    outcome: 'undrafted',
    times: {},
    checks: [],
    errors: [],
    drafts: [],
  };
}

/** What is taken out of a text. */
function taken(content: FeedbackContent, text: string, changes = unchanged): readonly string[] {
  return lookThrough(content, known, changes)(text).masks.map(({ start, end }) => text.slice(start, end));
}

describe('what people see of a record is what leaves', () => {
  const findings = 'Seen by Dr. Quillfeather. No pneumothorax.';
  const accepted = 'The Quillfeather opinion: no pneumothorax.';
  const content = contentOf(findings, accepted);

  it('a name that only one text gives away is taken out of all', () => {
    expect(taken(contentOf('', accepted), accepted)).toEqual([]);
    expect(taken(content, accepted)).toEqual(['Quillfeather']);
    expect(deidentifyFeedback(content, known, unchanged).texts.accepted).toBe('The ___ opinion: no pneumothorax.');
  });

  it('where a text gives it away itself, that is the reason', () => {
    expect(lookThrough(content, known, unchanged)(findings).masks.map(({ rule }) => rule)).toEqual(['cue:dr']);
    expect(lookThrough(content, known, unchanged)(accepted).masks.map(({ rule }) => rule)).toEqual([
      'repeated:elsewhere',
    ]);
  });

  it('and stays in all where a person lets it stand', () => {
    const changes = { added: [], lifted: ['Quillfeather'] };
    expect(taken(content, accepted, changes)).toEqual([]);
    expect(deidentifyFeedback(content, known, changes).texts).toEqual(content.texts);
  });
});

it('a word that a broken sentence has in the place of a name stays elsewhere', () => {
  const accepted = 'The heart is mildly enlarged.';
  expect(taken(contentOf('Seen by Dr. mildly enlarged heart.', accepted), accepted)).toEqual([]);
});

it('words that a person takes out are taken out wherever they stand, in any case', () => {
  const text = 'Room 7 east. The ROOM  7 East was cold; the mushroom 7 eastern was not.';
  expect(taken(contentOf(text, ''), text, { added: ['room 7 east'], lifted: [] })).toEqual([
    'Room 7 east',
    'ROOM  7 East',
  ]);
});

it('who lets several words stand is asked about none of them again', () => {
  const text = 'The patient was brought by Alice Montgomery.';
  const content = contentOf(text, '');
  const doubts = (lifted: readonly string[]) =>
    lookThrough(content, known, { added: [], lifted })(text).doubts.map(({ start, end }) => text.slice(start, end));
  const [words = ''] = taken(content, text);
  expect(words).toContain('Alice');
  expect(doubts([words])).toEqual([]);
});

const left = (texts: readonly string[]) => texts.join(' ').split(/[^\p{L}\p{N}_]+/u);

describe('a sentence that stands alone in a record says no more than the text that it is of', () => {
  const accepted = 'Seen with Dr. Quillfeather and Dr. Ono. Ono agrees with this. MRN:\n48215533. Heart normal.';
  const content: FeedbackContent = {
    ...contentOf('', accepted),
    edit: textChange('Old.', accepted),
    errors: [
      { part: 'impression', sentence: 'Ono agrees with this.', category: 'falseFinding', severity: 'significant' },
    ],
  };
  it('in the fates of sentences and in marked ones', () => {
    const leaves = deidentifyFeedback(content, known, unchanged);
    const whole = new Set(left([leaves.texts.accepted, 'Old']));
    const parts = left([
      ...(leaves.edit?.sentences.flatMap(({ before, after }) => [before ?? '', after ?? '']) ?? []),
      ...leaves.errors.map(({ sentence }) => sentence),
    ]);
    expect(parts.filter((word) => word !== '' && !whole.has(word))).toEqual([]);
    expect(JSON.stringify(leaves)).not.toMatch(/Ono|48215533|Quillfeather/u);
  });

  it('also for what a person took out, and what they let stand', () => {
    const changes = { added: ['Heart normal'], lifted: ['Quillfeather'] };
    const leaves = JSON.stringify(deidentifyFeedback(content, known, changes));
    expect(leaves).not.toMatch(/Heart normal/u);
    expect(leaves.match(/Dr\. Quillfeather/gu)).toHaveLength(2);
  });
});

it('a number that one text gives away is taken out of all', () => {
  const content = contentOf('MRN: AB4821.', 'As on AB4821, no change.');
  expect(deidentifyFeedback(content, known, unchanged).texts.accepted).toBe('As on ___, no change.');
});

it('what a sender wrote in the place of a code is looked at, too', () => {
  const patient = { family: 'Quillfeather', given: 'Ada' };
  const content: FeedbackContent = { ...contentOf('', ''), study: { language: 'en', bodyPart: 'QUILLFEATHER ADA' } };
  const leaves = deidentifyFeedback(content, { study: { patient }, people: [] }, unchanged);
  expect(JSON.stringify(leaves)).not.toMatch(/quillfeather/iu);
});
