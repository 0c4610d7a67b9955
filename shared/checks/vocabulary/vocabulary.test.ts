import { describe, expect, it } from 'vitest';
import { findingNames } from './finding-vocabulary.ts';
import { labelText } from '#shared/checks/labels/label-text.ts';
import { chexpertClasses, phrasesOf } from './vocabulary-entry.ts';
import { chexpertClass, findingEntries, findingTitle, moreGeneral } from './vocabulary.ts';

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
});
