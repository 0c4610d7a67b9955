/**
 * Readers' own work, for themselves. A shipped migration never changes.
 *
 * The sentences may name a patient: all of it goes with its report. What a reader had deleted does not come back when something of an
 * older report changes.
 */
export const readerWork = `
  CREATE TABLE reader_work (
    report INTEGER PRIMARY KEY REFERENCES reports (number) ON DELETE CASCADE,
    reader TEXT NOT NULL REFERENCES readers (id),
    accepted_at INTEGER NOT NULL,
    modality TEXT,
    body_part TEXT,
    outcome TEXT NOT NULL CHECK (outcome IN ('accepted', 'edited', 'rejected', 'ignored', 'undrafted')),
    drafted_words INTEGER NOT NULL,
    word_edits INTEGER NOT NULL,
    took_ms INTEGER,
    sentences TEXT NOT NULL CHECK (json_valid(sentences))
  ) STRICT;
  CREATE INDEX reader_work_of_reader ON reader_work (reader, accepted_at);

  CREATE TABLE report_openings (
    report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
    reader TEXT NOT NULL REFERENCES readers (id),
    at INTEGER NOT NULL,
    PRIMARY KEY (report, reader)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX report_openings_of_reader ON report_openings (reader);

  CREATE TABLE work_deletions (
    reader TEXT PRIMARY KEY REFERENCES readers (id),
    at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
`;
