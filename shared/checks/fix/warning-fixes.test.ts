import { describe, expect, it } from 'vitest';
import { impressionChecker } from '#shared/checks/check-impression.ts';
import type { Author, WarningKind } from '#shared/checks/check.ts';
import { edited } from './text-edit.ts';
import { warningFixes } from './warning-fixes.ts';

interface Case {
  readonly findings: string;
  readonly background?: string;
  readonly author?: Author;
}

/** The impression with the first warning of a kind settled; undefined where that has no fix. */
function settled(kind: WarningKind, impression: string, { findings, background = '', author = 'model' }: Case) {
  const checker = impressionChecker({ findings, background }, author);
  const check = checker.check(impression);
  const index = check.warnings.findIndex((other) => other.kind === kind);
  if (index === -1) {
    throw new Error(`no ${kind}: ${check.warnings.map(({ text }) => text).join(' ')}`);
  }
  const fix = warningFixes({ impression, check, checker })[index];
  return fix && edited(impression, fix);
}

describe('one word that differs gives way', () => {
  it('a side, that of the finding in question alone', () => {
    const findings = 'Small left pleural effusion. Right basilar atelectasis.';
    expect(settled('side', 'Small right pleural effusion and right basilar atelectasis.', { findings })).toBe(
      'Small left pleural effusion and right basilar atelectasis.',
    );
    expect(settled('side', 'RIGHT PLEURAL EFFUSION.', { findings })).toBe('LEFT PLEURAL EFFUSION.');
  });

  it('all sides of a sentence where all are wrong', () => {
    const findings = 'Small left pleural effusion with left basilar atelectasis.';
    expect(settled('side', 'Right effusion with right basilar atelectasis.', { findings })).toBe(
      'Left effusion with left basilar atelectasis.',
    );
  });

  it('a number, with its unit', () => {
    const findings = 'A 14 mm nodule in the right upper lobe. A catheter ends 2 cm above the carina.';
    expect(settled('number', '1. 14 cm right upper lobe nodule.\n2. Catheter.', { findings })).toBe(
      '1. 14 mm right upper lobe nodule.\n2. Catheter.',
    );
  });

  it('a degree, in the form that the sentence has', () => {
    const findings = 'The heart is moderately enlarged. No effusion.';
    expect(settled('severity', 'Severe cardiomegaly.', { findings })).toBe('Moderate cardiomegaly.');
    expect(settled('severity', 'Heart is severely enlarged.', { findings: 'Moderate cardiomegaly.' })).toBe(
      'Heart is moderately enlarged.',
    );
  });

  it('a place', () => {
    const findings = 'A nodule in the right upper lobe. No effusion.';
    expect(settled('place', 'Right lower lobe nodule.', { findings })).toBe('Right upper lobe nodule.');
    expect(settled('place', 'Nodule at the right base.', { findings: 'A nodule in the right apex.' })).toBe(
      'Nodule at the right apex.',
    );
  });
});

describe('a sentence gives way to the findings’ own', () => {
  it('where it denies what they state, or states what they deny', () => {
    const findings = 'There is a small left pleural effusion. No pneumothorax.';
    expect(settled('negation', 'No pleural effusion.', { findings })).toBe('Small left pleural effusion.');
    expect(settled('negation', 'Small left pleural effusion. Pneumothorax.', { findings })).toBe(
      'Small left pleural effusion. No pneumothorax.',
    );
  });

  it.each(['Acute cardiopulmonary abnormality.', 'There is an acute cardiopulmonary abnormality.'])(
    'but for a "no" that was lost: %s',
    (impression) => {
      const findings = 'The lungs are clear. No effusion or pneumothorax. The heart is normal in size.';
      expect(settled('negation', impression, { findings })).toBe('No acute cardiopulmonary abnormality.');
    },
  );

  it('where it is surer than they are', () => {
    const findings = 'Possible nodule in the left apex. No effusion.';
    expect(settled('certainty', 'Left apical nodule.', { findings })).toBe('Possible nodule in the left apex.');
  });

  it('never with a recommendation in it', () => {
    const findings = 'Possible nodule in the left apex. No effusion.';
    expect(settled('certainty', 'Left apical nodule, CT recommended.', { findings })).toBeUndefined();
  });
});

describe('what the report does not hold goes', () => {
  const findings = 'Small left pleural effusion. The heart is enlarged.';

  it('an item, with those behind it counted anew', () => {
    const impression = '1. Small left pleural effusion.\n2. Rib fracture.\n3. Cardiomegaly.';
    expect(settled('unsupported', impression, { findings })).toBe('1. Small left pleural effusion.\n2. Cardiomegaly.');
  });

  it('a part of a sentence', () => {
    expect(settled('unsupported', 'Small left pleural effusion with a rib fracture.', { findings })).toBe(
      'Small left pleural effusion.',
    );
    const told = 'Small left pleural effusion, discussed with Dr. Smith.';
    expect(settled('communication', told, { findings })).toBe('Small left pleural effusion.');
  });

  it('a recommendation', () => {
    const impression = 'Small left pleural effusion. Cardiomegaly. Recommend CT of the chest.';
    expect(settled('recommendation', impression, { findings })).toBe('Small left pleural effusion. Cardiomegaly.');
  });

  it.each([
    ['Cardiomegaly, new since the prior study.', 'Cardiomegaly.'],
    ['Stable cardiomegaly.', 'Cardiomegaly.'],
    ['Cardiomegaly is unchanged.', 'Cardiomegaly.'],
    ['1. Cardiomegaly.\n2. No change since the prior study.', 'Cardiomegaly.'],
    ['Cardiomegaly, as seen on the prior radiograph.', 'Cardiomegaly.'],
  ])('a comparison without a prior: %j', (impression, left) => {
    expect(settled('comparison', impression, { findings, background: 'Comparison: None.' })).toBe(left);
  });

  it('but never all that there is, nor half a negation', () => {
    expect(settled('unsupported', 'Rib fracture.', { findings: 'Normal heart size.' })).toBeUndefined();
    expect(settled('comparison', 'No new nodule since the prior study.', { findings: 'The lungs are clear.' })).toBe(
      'Lungs are clear.',
    );
  });
});

describe('what is left out comes in', () => {
  it('a critical finding first', () => {
    const findings = 'There is a small left apical pneumothorax. The heart is enlarged.';
    expect(settled('critical-omitted', 'Cardiomegaly.', { findings })).toBe(
      '1. Small left apical pneumothorax.\n2. Cardiomegaly.',
    );
  });

  it('another one last', () => {
    const findings = 'Small left pleural effusion. The heart is enlarged. Healed rib fracture.';
    expect(settled('omitted', '1. Small left pleural effusion.\n2. Healed rib fracture.', { findings })).toBe(
      '1. Small left pleural effusion.\n2. Healed rib fracture.\n3. Heart enlarged.',
    );
  });

  it('with the sentence that it leans on', () => {
    const findings = 'There is an opacity in the left base. It may be a mass. The heart is enlarged.';
    expect(settled('omitted', 'Cardiomegaly.', { findings })).toBe(
      '1. Cardiomegaly.\n2. Opacity in the left base. It may be a mass.',
    );
  });

  it('in the place of what calls the report normal, critical things first', () => {
    const findings = 'Moderate cardiomegaly. Small right pneumothorax. No effusion.';
    expect(settled('drafted-normal', 'No acute cardiopulmonary abnormality. No effusion.', { findings })).toBe(
      '1. Small right pneumothorax.\n2. Moderate cardiomegaly.\n3. No effusion.',
    );
  });
});

it('of two sentences that contradict each other, the one goes that the findings do not say', () => {
  const findings = 'Small left pneumothorax. The heart is enlarged.';
  expect(settled('contradiction', 'Small left pneumothorax. Cardiomegaly. No pneumothorax.', { findings })).toBe(
    'Small left pneumothorax. Cardiomegaly.',
  );
});

it('a side is not turned where nothing says of what it is', () => {
  const findings = 'There is a 3 cm mass of the right lung. No effusion.';
  expect(settled('side', 'Right lung mass. No lesion within the left lung.', { findings })).toBeUndefined();
});

it('a number is not taken from what is measured of something else', () => {
  const findings = 'Mass of 4 cm in the right lung. Endotracheal tube in place.';
  const impression = 'Right lung mass. Endotracheal tube 7 cm above the carina.';
  expect(settled('number', impression, { findings })).not.toContain('tube 4 cm');
});

it('takes no more time for what is far too long', () => {
  const findings = 'There is a small left pleural effusion. '.repeat(2000);
  const impression = 'Small right pleural effusion. Rib fracture. '.repeat(300);
  const checker = impressionChecker({ findings, background: '' }, 'model');
  const check = checker.check(impression);
  expect(warningFixes({ impression, check, checker })).toEqual(check.warnings.map(() => undefined));
});

it('of two words that may be the wrong one, neither is touched', () => {
  const findings = 'Small bilateral pleural effusions, left greater than right.';
  const impression = 'Small bilateral pleural effusions, left greater than left.';
  expect(settled('side', impression, { findings })).toBe(findings);
});
