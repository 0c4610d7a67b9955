import { describe, expect, it } from 'vitest';
import { readText } from '#shared/checks/check-text.ts';
import { likelyPlans, ownTexts, plannedPrompt, tellingSentences } from './content-plan.ts';

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
    const likely = { ...scarring, probability: 0.6 };
    expect(likelyPlans({ findings: [effusion, likely], abnormal: 0.9 })[0]).toEqual(['pleural-effusion', 'scarring']);
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

describe("the findings' own texts of a plan", () => {
  it('are the sentences that state what it asks for, each once, as they are and as statements', () => {
    const findings = tellingSentences(
      readText(
        'No pneumothorax. There is a small left effusion. The heart is enlarged. There is a small left effusion.',
      ),
    );
    expect(ownTexts(['pleural-effusion'], findings)).toEqual([
      'There is a small left effusion.',
      'Small left effusion.',
    ]);
    expect(ownTexts(['pneumothorax'], findings)).toEqual([]);
  });

  it('leave the heading of an organ behind where the sentence says the same without it', () => {
    const findings = tellingSentences(readText('Heart: Enlarged.\nPleura: Small bilateral effusions.'));
    expect(ownTexts(['pleural-effusion'], findings)[0]).toBe('Small bilateral effusions.');
    expect(ownTexts(['cardiomegaly'], findings)[0]).toBe('Heart: Enlarged.');
  });

  it('are none where a sentence leans on another', () => {
    const findings = tellingSentences(readText('Density in the right base. The heart is normal. It may be a mass.'));
    expect(ownTexts(['mass'], findings)).toEqual([]);
  });
});
