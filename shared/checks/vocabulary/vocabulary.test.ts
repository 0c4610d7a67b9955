import { describe, expect, it } from 'vitest';
import { findingNames, type FindingName } from './finding-vocabulary.ts';
import { actionableRules } from '#shared/checks/criticality/actionable-rules.ts';
import { labelText } from '#shared/checks/labels/label-text.ts';
import { areRelated } from '#shared/evaluate/injection/related-findings.ts';
import { bodyEntries } from './vocabulary-body.ts';
import { chexpertClasses, phrasesOf } from './vocabulary-entry.ts';
import { chexpertClass, findingEntries, findingTitle, moreGeneral } from './vocabulary.ts';

/** What no row of urgency asks for: a new finding of the chest stands here or in a row. */
const notUrgent: readonly FindingName[] = [
  'abnormality',
  'cardiomegaly',
  'volume-loss',
  'interstitial-disease',
  'scarring',
  'emphysema',
  'hyperinflation',
  'low-lung-volumes',
  'bronchiectasis',
  'bronchial-thickening',
  'granuloma',
  'calcification',
  'sarcoidosis',
  'pleural-thickening',
  'costophrenic-blunting',
  'pulmonary-hypertension',
  'aortic-tortuosity',
  'aortic-atherosclerosis',
  'hiatal-hernia',
  'elevated-diaphragm',
  'degenerative-change',
  'spinal-curvature',
  'osteopenia',
  'tube',
  'venous-catheter',
  'cardiac-device',
  'surgical-material',
  'postsurgical-change',
];

/** What is never meant by the name of another finding. */
const ofItsOwnKind: readonly FindingName[] = ['abnormality', 'pulmonary-embolism'];

const outsideChest: ReadonlySet<FindingName> = new Set(bodyEntries.map(({ name }) => name));
const ofChest = findingNames.filter((name) => !outsideChest.has(name));

describe('vocabulary', () => {
  it('has one entry for each finding name', () => {
    expect(findingEntries.map(({ name }) => name).toSorted()).toEqual([...findingNames].toSorted());
  });

  it('derives every CheXpert class', () => {
    const derived = new Set(findingNames.map((name) => chexpertClass(name)));
    expect(chexpertClasses.filter((name) => !derived.has(name))).toEqual([]);
  });

  it('gives titles for people', () => {
    expect(findingTitle('pleural-effusion')).toBe('Pleural effusion');
  });

  it('knows the more general findings of a finding, nearest first', () => {
    expect(moreGeneral('pneumonia')).toEqual(['airspace-disease', 'lung-opacity']);
    expect(moreGeneral('pneumothorax')).toEqual([]);
  });

  it('reads every phrase of every finding as that finding', () => {
    const misread = findingEntries.flatMap(({ name, phrases }) =>
      phrasesOf(phrases).filter(
        (phrase) => !labelText(`There is ${phrase}.`).some(({ findings }) => findings.some((one) => one.name === name)),
      ),
    );
    expect(misread).toEqual([]);
  });

  it('has no phrase twice under two names', () => {
    const owners = new Map<string, string[]>();
    for (const { name, phrases } of findingEntries) {
      for (const phrase of phrasesOf(phrases)) {
        owners.set(phrase, [...(owners.get(phrase) ?? []), name]);
      }
    }
    expect([...owners].filter(([, names]) => new Set(names).size > 1)).toEqual([]);
  });

  it('has decided of every finding of the chest how urgent it is', () => {
    const placed = new Set(actionableRules.flatMap(({ findings }) => findings));
    expect(ofChest.filter((name) => !placed.has(name))).toEqual(notUrgent);
  });

  it('knows of every finding of the chest which others may be meant by its name', () => {
    const alone = ofChest.filter((name) => findingNames.every((other) => other === name || !areRelated(name, other)));
    expect(alone).toEqual(ofItsOwnKind);
  });
});
