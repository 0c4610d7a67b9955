import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { KeptFeedback } from '#main/services/stores.ts';
import { decryptPages } from './decrypt-pages.testing.ts';
import { ids, key, newDraft, newReport, openTestStore, reportId, temporaryFolder, valueOf } from './store.testing.ts';

/** Each word stands in one place only, and is short enough not to be torn at a page's end in all of them. */
const planted = {
  text: 'Plantedtextus',
  background: 'Plantedgroundus',
  findings: 'Plantedfindus',
  draftedFrom: 'Plantedfromus',
  candidate: 'Plantedcandus',
  typed: 'Plantedtypus',
  overwritten: 'Plantedoverus',
  accepted: 'Plantedacceptus',
  final: 'Plantedfinalus',
  name: 'Plantednamus',
  order: 'Plantedorderus',
  reference: 'Plantedrefus',
  returned: 'Plantedreturnus',
  fileName: 'Plantedfileus',
  accession: 'Plantedaccus',
  recorded: 'Plantedrecordus',
  known: 'Plantedknownus',
  heading: 'Plantedheadus',
  masked: 'Plantedmaskus',
  lifted: 'Plantedliftus',
  marked: 'Plantedmarkus',
  comment: 'Plantedcommus',
};

function plantedRecord(id: string, state: KeptFeedback['state']): KeptFeedback {
  return {
    id,
    reportId: ids.report,
    readerId: ids.reader,
    state,
    recordedAt: 4,
    changedAt: 4,
    title: planted.heading,
    outcome: 'undrafted',
    masks: 0,
    doubts: [],
    content: {
      version: 1,
      study: { language: 'en' },
      basis: 'accepted',
      texts: { background: '', findings: planted.recorded, accepted: planted.recorded.repeat(400) },
      outcome: 'undrafted',
      times: {},
      checks: [],
      errors: [],
      drafts: [],
    },
    study: { patient: { family: planted.known } },
    changes: { added: [planted.masked], lifted: [planted.lifted] },
    ...((state === 'queued' || state === 'sent') && { outgoing: JSON.stringify({ texts: 'Outgoing ___.' }) }),
  };
}

function storeWithPlantedText(folder: string) {
  const store = openTestStore(folder);
  const { text, background, findings } = planted;
  // Others around it, so that pages stay in use when the one goes.
  for (let number = 0; number < 50; number += 1) {
    valueOf(store.reports.add(newReport({ id: reportId(number), findings: `Ordinary ${number}. `.repeat(40) })));
  }
  valueOf(store.reports.add(newReport({ text: text.repeat(400), background, findings })));
  valueOf(
    store.reports.change(ids.report, { at: 1, part: 'findings', text: planted.overwritten, readerId: ids.reader }),
  );
  valueOf(store.reports.change(ids.report, { at: 2, part: 'findings', text: findings, readerId: ids.reader }));
  const candidates = [{ text: planted.candidate, items: [planted.candidate], score: 1, complete: true }];
  valueOf(store.drafts.add(newDraft({ findings: planted.draftedFrom, candidates })));
  valueOf(store.reports.change(ids.report, { at: 3, part: 'impression', text: planted.typed, readerId: ids.reader }));
  const accepted = { at: 4, readerId: ids.reader, findings, impression: planted.accepted };
  valueOf(store.reports.accept(ids.report, accepted));
  const study = { accession: planted.accession, patient: { mrn: '1', family: planted.name } };
  valueOf(store.studies.setOrder({ record: { ...study, reason: planted.order } }, 4));
  valueOf(store.studies.set(ids.report, { record: study, reference: planted.reference }));
  const sections = [{ kind: 'impression', heading: 'IMPRESSION', text: planted.returned }] as const;
  const returned = { id: ids.report, study, title: '', sections, readerName: 'Ada', acceptedAt: 4 };
  valueOf(store.returns.add({ id: reportId(99), report: returned }, 4));
  const arrived = { at: 4, source: 'folder', sender: '', kind: 'file', name: planted.fileName } as const;
  valueOf(store.arrivals.addTaken({ ...arrived, reportId: ids.report }, 'one'));
  valueOf(store.arrivals.addTaken({ ...arrived, accession: planted.accession.toUpperCase() }, 'two'));
  for (const [number, state] of (['deidentified', 'approved', 'queued', 'sent'] as const).entries()) {
    valueOf(store.feedback.save(plantedRecord(reportId(200 + number), state)));
  }
  const by = { at: 4, readerId: ids.reader };
  const mark = { part: 'impression', category: 'falseFinding', severity: 'significant' } as const;
  valueOf(store.feedback.setError(ids.report, { ...mark, sentence: planted.marked }, true, by));
  valueOf(store.feedback.setRating(ids.report, { comment: planted.comment }, by));
  valueOf(store.feedback.refuse(ids.report));
  valueOf(store.reports.finalise(ids.report, { at: 5, status: 'final', text: planted.final }));
  return store;
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

function decrypted(folder: string): string {
  const files = ['station.db', 'station.db-wal'].map((name) => join(folder, 'station', name));
  return files
    .filter((file) => existsSync(file))
    .map((file) => decryptPages(file, key))
    .join('');
}

it('no file of the data folder holds text that can be read without the key', () => {
  const folder = temporaryFolder();
  storeWithPlantedText(folder);
  for (const file of filesOf(folder)) {
    const bytes = readFileSync(file).toString('latin1').toLowerCase();
    expect(bytes.includes('planted') || bytes.includes('ordinary'), file).toBe(false);
  }
});

it('what was removed is nowhere any more, not in free pages, the index of words or the log', () => {
  const folder = temporaryFolder();
  const store = storeWithPlantedText(folder);
  const before = decrypted(folder);
  for (const word of Object.values(planted)) {
    // The index holds words in lower case.
    expect(before.toLowerCase(), word).toContain(word.toLowerCase());
  }
  valueOf(store.reports.remove([ids.report]));
  expect(store.forgetRemoved()).toBe(true);
  const after = decrypted(folder);
  // One word of the index may stand for what several begin with.
  expect(after.toLowerCase()).not.toContain('planted');
  expect(after).toContain('Ordinary 49');
  // What a person approved may leave, without what it was made from.
  expect(after).toContain('Outgoing ___.');
  expect(store.feedback.count()).toMatchObject({ deidentified: 0, approved: 1, queued: 1, sent: 1 });
  expect(store.reports.list({ words: 'ordinary', offset: 0, limit: 1 }).total).toBe(50);
});
