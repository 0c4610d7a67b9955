import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inputLimits } from '#main/interop/input-limits.ts';
import type { OutgoingReport, ReadReport } from '#main/services/ports.ts';
import { parseReport } from '#shared/report/parse-report.ts';
import { sectionText } from '#shared/report/sections.ts';
import type { DataSet } from './data-set.ts';
import { openFile } from './open-file.ts';
import { readSrReport } from './read-sr-report.ts';
import { uidOfUuid, uuidOfName } from './sr-uids.ts';
import { tags } from './tags.ts';
import { writeSrReport } from './write-sr-report.ts';

const outgoing: OutgoingReport = {
  id: '5f2c1a3e-8a0b-4c1d-9e2f-3a4b5c6d7e8f',
  title: 'CT chest',
  readerName: 'Ada Reader',
  acceptedAt: Date.UTC(2026, 2, 2, 14, 5, 6),
  study: {
    patient: {
      family: 'Müster',
      given: 'Änne',
      middle: 'Zoë',
      mrn: 'P0001',
      mrnIssuer: 'Example Hospital',
      birthDate: '1959-03-14',
      sex: 'F',
    },
    accession: 'A0001',
    modality: 'CT',
    bodyPart: 'CHEST',
    studyDate: '2026-03-02',
    description: 'CT CHEST WITH CONTRAST',
    reason: 'Dyspnea',
    referringPhysician: { family: 'Example', given: 'Refers' },
    institution: 'Example Hospital',
  },
  sections: [
    { kind: 'exam', heading: 'EXAM', text: 'CT chest with contrast.' },
    { kind: 'indication', heading: 'INDICATION', text: 'Dyspnea.' },
    { kind: 'technique', heading: 'TECHNIQUE', text: '80 mL of contrast.' },
    { kind: 'comparison', heading: 'COMPARISON', text: 'None.' },
    {
      kind: 'findings',
      heading: 'FINDINGS',
      text: 'Nodule of 12 mm – right upper lobe.\n\nC:\\D normal.\n  Indented.\tTabbed.',
    },
    { kind: 'impression', heading: 'IMPRESSION', text: '1. Nodule, ≥ 12 mm.\n2. 胸水なし。' },
    { kind: 'recommendation', heading: 'RECOMMENDATION', text: 'CT in 3 months.' },
    { kind: 'addendum', heading: 'ADDENDUM', text: 'Seen with the surgeon.' },
    { kind: 'other', heading: 'CRITICAL RESULT', text: 'Told at 14:00.' },
  ],
};

afterEach(() => {
  vi.restoreAllMocks();
});

async function writtenAndRead(report: OutgoingReport): Promise<ReadReport> {
  const result = readSrReport(await writeSrReport(report), 'report.dcm', inputLimits);
  if (!result.ok) {
    throw new Error(result.failure.message);
  }
  return result.value;
}

async function written(report: OutgoingReport): Promise<DataSet> {
  const document = openFile(await writeSrReport(report), inputLimits.file);
  if (typeof document === 'string') {
    throw new Error(document);
  }
  return document;
}

describe('a report that was written', () => {
  it('is read back with the same sections and study', async () => {
    const { report, study } = await writtenAndRead(outgoing);
    expect(report.sections.map(({ kind }) => ({ kind, text: sectionText(report, kind) }))).toEqual(
      outgoing.sections.map(({ kind, text }) => ({ kind, text })),
    );
    expect(study).toEqual({ ...outgoing.study, readingPhysician: { family: 'Ada Reader' }, status: 'preliminary' });
  });

  it('has headings that its text is taken apart by again', async () => {
    const { text } = await writtenAndRead(outgoing);
    const parsed = parseReport(text);
    for (const kind of ['exam', 'indication', 'technique', 'comparison', 'findings', 'impression'] as const) {
      expect(sectionText(parsed, kind)).toBe(outgoing.sections.find((section) => section.kind === kind)?.text);
    }
  });

  it('is the same bytes each time, and another document of the same series when it is accepted again', async () => {
    expect(await writeSrReport(outgoing)).toEqual(await writeSrReport(outgoing));
    const [first, second] = await Promise.all([
      written(outgoing),
      written({ ...outgoing, acceptedAt: outgoing.acceptedAt + 60_000 }),
    ]);
    const [seriesInstance, studyInstance] = [0x0020_000e, 0x0020_000d];
    expect(second.value(tags.sopInstance)).not.toBe(first.value(tags.sopInstance));
    expect(second.value(seriesInstance)).toBe(first.value(seriesInstance));
    expect(second.value(studyInstance)).toBe(first.value(studyInstance));
    expect(first.value(seriesInstance)).toBe(uidOfUuid(outgoing.id));
  });

  it('has all that the modules of a Basic Text SR must have, known or empty', async () => {
    const document = await written({ ...outgoing, study: {} });
    const type2 = [
      0x0010_0010, 0x0010_0020, 0x0010_0030, 0x0010_0040, 0x0008_0020, 0x0008_0030, 0x0008_0050, 0x0008_0090,
    ];
    const sequences = [0x0008_1111, 0x0040_a372];
    for (const tag of [...type2, 0x0020_0010, 0x0008_0070, ...sequences]) {
      expect(document.elements.has(tag), tag.toString(16)).toBe(true);
    }
    const type1 = [
      0x0008_0016, 0x0008_0018, 0x0020_000d, 0x0020_000e, 0x0008_0060, 0x0020_0011, 0x0020_0013, 0x0008_0023,
    ];
    for (const tag of [
      ...type1,
      0x0008_0033,
      tags.completionFlag,
      tags.verificationFlag,
      tags.valueType,
      0x0040_a050,
    ]) {
      expect(document.value(tag), tag.toString(16)).toBeTypeOf('string');
    }
    expect(document.elements.has(tags.referencedRequests)).toBe(false);
  });

  it('says that it is complete, not verified, and not final', async () => {
    const document = await written(outgoing);
    expect(
      [tags.completionFlag, tags.verificationFlag, tags.preliminaryFlag].map((tag) => document.value(tag)),
    ).toEqual(['COMPLETE', 'UNVERIFIED', 'PRELIMINARY']);
  });

  it('names its language', async () => {
    const languages = ['Es zeigt sich kein Erguss. Die Lunge ist unauffällig.', 'xyz'].map(async (text) => {
      const document = await written({ ...outgoing, sections: [{ kind: 'findings', heading: 'BEFUND', text }] });
      return document.items(tags.content)[0]?.items(tags.conceptCode)[0]?.value(tags.codeValue);
    });
    expect(await Promise.all(languages)).toEqual(['de', 'und']);
  });

  it('leaves out sections without text', async () => {
    const sections = [
      ...outgoing.sections.slice(4, 5),
      { kind: 'impression', heading: 'IMPRESSION', text: ' \n' } as const,
    ];
    const { report } = await writtenAndRead({ ...outgoing, sections });
    expect(report.sections.map(({ kind }) => kind)).toEqual(['findings']);
  });
});

describe('values that do not fit', () => {
  it('are cut, or left out where a part would name another patient or order', async () => {
    const { study } = await writtenAndRead({
      ...outgoing,
      readerName: 'R'.repeat(100),
      study: {
        patient: { family: `A^B=C\\D${'x'.repeat(100)}`, mrn: '1'.repeat(65), mrnIssuer: 'A\\B' },
        accession: 'A'.repeat(17),
        description: `CT\n${'chest '.repeat(30)}`,
        institution: 'A\\B',
      },
    });
    expect(study).toEqual({
      patient: { family: `A B C/D${'x'.repeat(57)}` },
      modality: 'CT',
      bodyPart: 'CHEST',
      description: `CT ${'chest '.repeat(30)}`.slice(0, 64).trim(),
      readingPhysician: { family: 'R'.repeat(64) },
      institution: 'A/B',
      status: 'preliminary',
    });
  });

  it('are birth dates that are not known to the day, and a sex that DICOM does not know', async () => {
    const document = await written({ ...outgoing, study: { patient: { birthDate: '1959-03', sex: 'U' } } });
    expect(document.text(tags.patientBirthDate)).toBe('');
    expect(document.text(tags.patientSex)).toBe('');
  });

  it('are control characters', async () => {
    const sections = [{ kind: 'findings', heading: 'FINDINGS', text: 'A\u001b$B\u0000B\r\nC\rD' }] as const;
    const { report } = await writtenAndRead({ ...outgoing, sections });
    expect(sectionText(report, 'findings')).toBe('A$BB\nC\nD');
  });
});

it('nothing reaches the console', async () => {
  const said: unknown[] = [];
  for (const level of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
    vi.spyOn(console, level).mockImplementation((...words) => said.push(...words));
  }
  const stated = {
    ...outgoing.study,
    description: 'x'.repeat(500),
    reason: 'y'.repeat(500),
    accession: 'z'.repeat(500),
  };
  await writeSrReport({ ...outgoing, title: 't'.repeat(500), readerName: 'r'.repeat(500), study: stated });
  expect(inspect(said)).toBe('[]');
});

it('UIDs are those of PS3.5 annex B.2, and of RFC 9562 for names', () => {
  expect(uidOfUuid('f81d4fae-7dec-11d0-a765-00a0c91e6bf6')).toBe('2.25.329800735698586629295641978511506172918');
  expect(uuidOfName('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    '2ed6657de927568b95e12665a8aea6a2',
  );
});
