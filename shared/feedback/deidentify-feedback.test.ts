import { describe, expect, it } from 'vitest';
import type { FeedbackContent } from './feedback-content.ts';
import { deidentifyFeedback, lookThrough, type MaskChanges } from './deidentify-feedback.ts';

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
