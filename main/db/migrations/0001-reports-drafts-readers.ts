/**
 * Reports with what was written in them, drafts, readers and settings. A shipped migration never changes.
 *
 * The index of words is an external-content table: it holds no text twice, and `secure-delete` takes a deleted report's
 * words out of it at once instead of marking them. It knows the state too: of a hundred thousand reports with a word the few that are
 * new are found by going through the fewer.
 */
export const reportsDraftsReaders = `
  CREATE TABLE readers (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    role TEXT NOT NULL CHECK (role IN ('reader', 'administrator', 'researcher')),
    pin TEXT,
    operating_system_user TEXT UNIQUE,
    created_at INTEGER NOT NULL,
    disabled_at INTEGER,
    failed_attempts INTEGER NOT NULL DEFAULT 0,
    last_failed_at INTEGER,
    CHECK ((pin IS NULL) <> (operating_system_user IS NULL))
  ) STRICT;

  CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE reports (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    source TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('new', 'drafted', 'edited', 'accepted', 'final')),
    received_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    text TEXT NOT NULL,
    background TEXT NOT NULL,
    findings TEXT NOT NULL,
    impression TEXT NOT NULL
  ) STRICT;
  CREATE INDEX reports_by_state ON reports (state, number);
  CREATE INDEX reports_by_change ON reports (state, changed_at);

  CREATE VIRTUAL TABLE report_words USING fts5 (
    title, background, findings, impression, state,
    content = 'reports', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
  );
  INSERT INTO report_words (report_words, rank) VALUES ('secure-delete', 1);
  CREATE TRIGGER report_words_added AFTER INSERT ON reports BEGIN
    INSERT INTO report_words (rowid, title, background, findings, impression, state)
    VALUES (new.number, new.title, new.background, new.findings, new.impression, new.state);
  END;
  CREATE TRIGGER report_words_removed AFTER DELETE ON reports BEGIN
    INSERT INTO report_words (report_words, rowid, title, background, findings, impression, state)
    VALUES ('delete', old.number, old.title, old.background, old.findings, old.impression, old.state);
  END;
  CREATE TRIGGER report_words_changed AFTER UPDATE OF title, background, findings, impression, state ON reports BEGIN
    INSERT INTO report_words (report_words, rowid, title, background, findings, impression, state)
    VALUES ('delete', old.number, old.title, old.background, old.findings, old.impression, old.state);
    INSERT INTO report_words (rowid, title, background, findings, impression, state)
    VALUES (new.number, new.title, new.background, new.findings, new.impression, new.state);
  END;

  CREATE TABLE drafts (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    reader TEXT REFERENCES readers (id),
    findings TEXT NOT NULL,
    model_name TEXT NOT NULL,
    model_version TEXT NOT NULL,
    model_variant TEXT NOT NULL,
    model_hash TEXT NOT NULL,
    program_version TEXT NOT NULL,
    prompts TEXT NOT NULL CHECK (json_valid(prompts)),
    parameters TEXT NOT NULL CHECK (json_valid(parameters)),
    seed INTEGER,
    refusal TEXT
  ) STRICT;
  CREATE INDEX drafts_of_report ON drafts (report, number);

  CREATE TABLE candidates (
    draft INTEGER NOT NULL REFERENCES drafts (number) ON DELETE CASCADE,
    rank INTEGER NOT NULL,
    text TEXT NOT NULL,
    items TEXT NOT NULL CHECK (json_valid(items)),
    score REAL NOT NULL,
    complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
    PRIMARY KEY (draft, rank)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE revisions (
    number INTEGER PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
    part TEXT NOT NULL CHECK (part IN ('findings', 'impression')),
    cause TEXT NOT NULL CHECK (cause IN ('received', 'typed', 'draft')),
    at INTEGER NOT NULL,
    reader TEXT REFERENCES readers (id),
    draft INTEGER REFERENCES drafts (number),
    text TEXT NOT NULL
  ) STRICT;
  CREATE INDEX revisions_of_report ON revisions (report, part, number);
  CREATE INDEX revisions_of_draft ON revisions (draft) WHERE draft IS NOT NULL;

  CREATE TABLE acceptances (
    number INTEGER PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    reader TEXT NOT NULL REFERENCES readers (id),
    findings TEXT NOT NULL,
    impression TEXT NOT NULL,
    draft INTEGER REFERENCES drafts (number)
  ) STRICT;
  CREATE INDEX acceptances_of_report ON acceptances (report, number);
  CREATE INDEX acceptances_of_draft ON acceptances (draft) WHERE draft IS NOT NULL;

  CREATE TABLE finals (
    number INTEGER PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    text TEXT NOT NULL
  ) STRICT;
  CREATE INDEX finals_of_report ON finals (report, number);
`;
