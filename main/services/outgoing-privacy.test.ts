import { expect, it } from 'vitest';
import { valueOf } from '#main/db/store.testing.ts';
import { drafted, feedbackStation } from '#main/feedback-station.testing.ts';
import { seededRandom } from '#shared/evaluate/seeded-random.ts';
import type { StudyRecord } from '#shared/records/study-record.ts';

/** Names that are no words of reports: what is one, too, is for the judge of de-identification. */
const families = ['Quillfeather', 'O’Dunnavan', 'Zilvermunt-Praat', 'van der Kloosterman', 'Müllerstädt', 'Nguyenova'];
const givens = ['Ingeborg', 'Thelonius', 'Marie-Claire', 'Anneliese', 'Bartholomew', 'Wilhelmina'];
const random = seededRandom(9);
const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
const digits = (count: number): string => Array.from({ length: count }, () => pick([...'123456789'])).join('');

interface Person {
  readonly family: string;
  readonly given: string;
}

/** How people write a name whose owner is known. */
function forms({ family, given }: Person): readonly string[] {
  return [
    `${given} ${family}`,
    `${family}, ${given}`,
    `${family.toUpperCase()}, ${given.toUpperCase()}`,
    `${family.toUpperCase()} ${given[0]}.`,
    `${given[0]}. ${family}`,
    `${family}’s`,
    `${given.toLowerCase()} ${family.toLowerCase()}`,
    family.toLowerCase(),
    given,
    `Dr. ${family}`,
    `Mrs ${family}`,
  ];
}

const sentences: readonly ((words: string) => string)[] = [
  (words) => `Compared with the earlier study of ${words}, no change.`,
  (words) => `The effusion was shown to ${words} at noon.`,
  (words) => `Discussed with ${words}.`,
  (words) => `${words} has a small left pleural effusion.`,
  (words) => `No pneumothorax (${words}).`,
];

/** What must not be found, in lower case: every part of a name that is longer than a particle, and numbers without what parts them. */
function identifiers(people: readonly Person[], numbers: readonly string[]): readonly string[] {
  const words = people.flatMap(({ family, given }) => `${family} ${given}`.split(/[\s-]+/u));
  return [...words.filter((word) => word.length > 4), ...numbers].map((word) => word.toLowerCase());
}

it('nothing that the study or the station knows of people is in what leaves, in whatever form and wherever it stood', async () => {
  const { store, arrive, draft, accept, reports, marks, settled, recordOf, review } = feedbackStation();
  const signsInBy = 'pin';
  const staff: Person = { family: 'Abercrombie', given: 'Philippa' };
  const reader = { id: '0b1c7a30-0000-4000-8000-0000000000f1', role: 'reader', signsInBy, createdAt: 1 } as const;
  valueOf(store.readers.add({ ...reader, name: 'Dr. Philippa Abercrombie', pin: 'x', failedAttempts: 0 }));
  const leaks: string[] = [];
  for (let round = 0; round < 40; round += 1) {
    const patient: Person = { family: pick(families), given: pick(givens) };
    const referring: Person = { family: pick(families), given: pick(givens) };
    const [mrn, accession] = [digits(8), `RAD${digits(7)}`];
    const known: StudyRecord = {
      patient: { ...patient, mrn, birthDate: '1961-04-17' },

      referringPhysician: referring,
      accession,
      // What a sender puts in the place of a code may be anything.
      bodyPart: pick(['CHEST', `CHEST ${patient.family}`]),
      status: 'preliminary',
    };
    const people = [patient, referring, staff];
    const numbers = [
      mrn,
      `${mrn.slice(0, 4)}-${mrn.slice(4)}`,
      `MRN ${mrn}`,
      `000${mrn}`,
      accession,
      accession.toLowerCase(),
    ];
    const planted = (): string => pick(sentences)(pick([...forms(pick(people)), ...numbers]));
    const text = `INDICATION: ${planted()}\nFINDINGS: ${planted()} The heart is enlarged. ${planted()}\n${planted()}`;
    const id = arrive(text, 'preliminary', known);
    draft(id, `${drafted} ${planted()}`);
    draft(id, `1. ${drafted}\n2. ${planted()}`);
    const marked = planted();
    const mark = { part: 'impression', category: 'falseFinding', severity: 'significant' } as const;
    valueOf(marks.setError(id, { ...mark, sentence: marked }, true));
    valueOf(marks.rate(id, { comment: planted() }));
    accept(id, `1. ${planted()}\n2. ${drafted} ${planted()}`);
    await settled();
    arrive(`${text}\nIMPRESSION: ${drafted} ${planted()}\nADDENDUM: ${planted()}`, 'final', known);
    await settled();
    const record = recordOf(id);
    expect(record).toMatchObject({ state: 'deidentified', content: { basis: 'final' } });
    const { outgoing } = valueOf(review.preview(record?.id ?? ''));
    const leaves = outgoing.toLowerCase();
    const plain = leaves.replaceAll(/[-. ]/gu, '');
    for (const identifier of identifiers(people, [mrn, accession])) {
      if (leaves.includes(identifier) || plain.includes(identifier)) {
        leaks.push(`${identifier}: ${outgoing.split('\n').find((line) => line.toLowerCase().includes(identifier))}`);
      }
    }
    expect(outgoing).not.toContain(id);
    expect(outgoing).not.toContain(record?.readerId);
    valueOf(reports.get(id));
  }
  expect(leaks).toEqual([]);
});
