/**
 * What senders say of studies, apart from the reports' text; what arrived, so that nothing is taken twice; what goes back to where it is signed.
 * A shipped migration never changes.
 *
 * The index of words is made anew with the words of the study: a reader looks for a patient's name and an accession number, too.
 */
export const studiesArrivalsReturns = `
  CREATE TABLE studies (
    report INTEGER PRIMARY KEY REFERENCES reports (number) ON DELETE CASCADE,
    record TEXT NOT NULL CHECK (json_valid(record)),
    mrn TEXT,
    accession TEXT,
    reference TEXT
  ) STRICT;
  CREATE INDEX studies_by_mrn ON studies (mrn) WHERE mrn IS NOT NULL;
  CREATE INDEX studies_by_accession ON studies (accession) WHERE accession IS NOT NULL;

  CREATE TABLE orders (
    accession TEXT NOT NULL,
    mrn TEXT NOT NULL,
    at INTEGER NOT NULL,
    record TEXT NOT NULL CHECK (json_valid(record)),
    reference TEXT,
    PRIMARY KEY (accession, mrn)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX orders_by_time ON orders (at);
  CREATE TRIGGER orders_of_removed AFTER DELETE ON studies BEGIN
    DELETE FROM orders WHERE accession = old.accession AND (mrn = '' OR old.mrn IS NULL OR mrn = old.mrn);
  END;

  CREATE TABLE arrivals (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    source TEXT NOT NULL,
    sender TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    accession TEXT COLLATE NOCASE,
    report INTEGER REFERENCES reports (number),
    identity TEXT,
    reason TEXT,
    CHECK ((identity IS NULL) <> (reason IS NULL))
  ) STRICT;
  CREATE UNIQUE INDEX arrivals_by_identity ON arrivals (identity) WHERE identity IS NOT NULL;
  CREATE INDEX arrivals_by_time ON arrivals (at);
  CREATE INDEX arrivals_of_report ON arrivals (report) WHERE report IS NOT NULL;
  CREATE INDEX arrivals_by_accession ON arrivals (accession) WHERE accession IS NOT NULL;
  CREATE TRIGGER arrivals_of_removed BEFORE DELETE ON reports BEGIN
    UPDATE arrivals SET name = '', accession = NULL, report = NULL WHERE report = old.number;
  END;
  CREATE TRIGGER arrivals_of_removed_study AFTER DELETE ON studies BEGIN
    UPDATE arrivals SET name = '', accession = NULL, report = NULL WHERE accession = old.accession;
  END;
  CREATE INDEX arrivals_refused ON arrivals (number) WHERE reason IS NOT NULL;

  CREATE TABLE returns (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'refused', 'replaced')),
    queued_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER NOT NULL,
    ended_at INTEGER,
    reason TEXT,
    report_as_sent TEXT NOT NULL CHECK (json_valid(report_as_sent))
  ) STRICT;
  CREATE INDEX returns_of_report ON returns (report, number);
  CREATE INDEX returns_waiting ON returns (next_at) WHERE state = 'waiting';

  ALTER TABLE finals ADD COLUMN status TEXT NOT NULL DEFAULT 'final';

  ALTER TABLE reports ADD COLUMN study_words TEXT NOT NULL DEFAULT '';
  DROP TRIGGER report_words_added;
  DROP TRIGGER report_words_removed;
  DROP TRIGGER report_words_changed;
  DROP TABLE report_words;
  CREATE VIRTUAL TABLE report_words USING fts5 (
    title, background, findings, impression, state, study_words,
    content = 'reports', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
  );
  INSERT INTO report_words (report_words, rank) VALUES ('secure-delete', 1);
  INSERT INTO report_words (report_words) VALUES ('rebuild');
  CREATE TRIGGER report_words_added AFTER INSERT ON reports BEGIN
    INSERT INTO report_words (rowid, title, background, findings, impression, state, study_words)
    VALUES (new.number, new.title, new.background, new.findings, new.impression, new.state, new.study_words);
  END;
  CREATE TRIGGER report_words_removed AFTER DELETE ON reports BEGIN
    INSERT INTO report_words (report_words, rowid, title, background, findings, impression, state, study_words)
    VALUES ('delete', old.number, old.title, old.background, old.findings, old.impression, old.state, old.study_words);
  END;
  CREATE TRIGGER report_words_changed
  AFTER UPDATE OF title, background, findings, impression, state, study_words ON reports BEGIN
    INSERT INTO report_words (report_words, rowid, title, background, findings, impression, state, study_words)
    VALUES ('delete', old.number, old.title, old.background, old.findings, old.impression, old.state, old.study_words);
    INSERT INTO report_words (rowid, title, background, findings, impression, state, study_words)
    VALUES (new.number, new.title, new.background, new.findings, new.impression, new.state, new.study_words);
  END;
`;
