/**
 * What readers set for themselves and where they were; what was asked of a draft, which candidate an acceptance came from, and warnings
 * that were looked at. A shipped migration never changes.
 *
 * The index holds all by which the worklist is narrowed: a page in the middle of a hundred thousand reports is found without reading any.
 */
export const preferencesPlacesDismissals = `
  ALTER TABLE readers ADD COLUMN preferences TEXT CHECK (preferences IS NULL OR json_valid(preferences));

  CREATE TABLE places (
    reader TEXT PRIMARY KEY REFERENCES readers (id),
    report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
    part TEXT NOT NULL CHECK (part IN ('findings', 'impression')),
    anchor INTEGER NOT NULL,
    head INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX places_of_report ON places (report);

  ALTER TABLE drafts ADD COLUMN wish TEXT CHECK (wish IS NULL OR json_valid(wish));
  ALTER TABLE acceptances ADD COLUMN candidate INTEGER;

  CREATE TABLE dismissals (
    report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
    warning TEXT NOT NULL,
    at INTEGER NOT NULL,
    reader TEXT NOT NULL REFERENCES readers (id),
    PRIMARY KEY (report, warning)
  ) STRICT, WITHOUT ROWID;

  CREATE INDEX reports_in_worklist ON reports (number, state, source);
`;
