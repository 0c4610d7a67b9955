import { describe, expect, it } from 'vitest';
import { readText } from '#shared/checks/check-text.ts';
import { asStatement, likelyPlans, plannedPrompt, sentencesOfPlan } from './content-plan.ts';

describe('the plans that are worth a prompt', () => {
  const effusion = { name: 'pleural-effusion', probability: 0.7 } as const;
  const scarring = { name: 'scarring', probability: 0.2 } as const;
  const rare = { name: 'granuloma', probability: 0.01 } as const;

  it('are nothing, the likeliest findings together, and the second alone', () => {
    expect(likelyPlans({ findings: [effusion, scarring, rare], abnormal: 0.8 })).toEqual([
      ['pleural-effusion'],
      ['pleural-effusion', 'scarring'],
      ['scarring'],
      [],
    ]);
  });

  it('begin with nothing where a normal impression is likelier', () => {
    expect(likelyPlans({ findings: [rare], abnormal: 0.1 })).toEqual([[]]);
    expect(likelyPlans({ findings: [scarring], abnormal: 0.3 })).toEqual([[], ['scarring']]);
  });
});

describe('the prompt by a plan', () => {
  const template = 'summarize: tell: {plan}. findings: {findings}';

  it('names the findings in alphabetical order, or that there is nothing', () => {
    expect(plannedPrompt(template, ['pleural-effusion', 'cardiomegaly'], 'Big $& heart.')).toBe(
      'summarize: tell: cardiomegaly, pleural effusion. findings: Big $& heart.',
    );
    expect(plannedPrompt(template, [], 'Clear.')).toBe('summarize: tell: nothing abnormal. findings: Clear.');
  });
});

describe('the sentences of a plan', () => {
  it('are those of the findings that state what it asks for', () => {
    const findings = readText('No pneumothorax. Small left effusion. The heart is enlarged. Loculated left effusion.');
    expect(sentencesOfPlan(['pleural-effusion'], findings)).toEqual([
      'Small left effusion.',
      'Loculated left effusion.',
    ]);
    expect(sentencesOfPlan(['pneumothorax'], findings)).toEqual([]);
  });

  it.each([
    ['There is mild cardiomegaly.', 'Mild cardiomegaly.'],
    ['There is a small left pleural effusion.', 'Small left pleural effusion.'],
    ['A nodule is seen in the left apex.', 'Nodule in the left apex.'],
    ['The heart is mildly enlarged.', 'Heart mildly enlarged.'],
    ['Calcified granulomas are noted.', 'Calcified granulomas.'],
    ['There may be a small effusion.', 'There may be a small effusion.'],
    ['There appears to be an opacity.', 'There appears to be an opacity.'],
    ['No effusion is seen.', 'No effusion.'],
  ])('are told as impressions tell them, with nothing added or taken back: %s', (sentence, statement) => {
    expect(asStatement(sentence)).toBe(statement);
  });
});
