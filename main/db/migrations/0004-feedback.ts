/**
 * What reports teach, and what readers say of drafts. A shipped migration never changes.
 *
 * Triggers note which reports have something to teach, in the very change that makes it so: it is recorded afterwards, also after a power
 * cut. What is not approved goes with its report; of the rest stays what may leave, and nothing that names the patient.
 */
export const feedback = `
  CREATE TABLE feedback (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    report INTEGER REFERENCES reports (number) ON DELETE SET NULL,
    reader TEXT NOT NULL REFERENCES readers (id),
    state TEXT NOT NULL CHECK (state IN ('recorded', 'deidentified', 'approved', 'queued', 'sent', 'withdrawn')),
    recorded_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    approved_at INTEGER,
    approved_by TEXT REFERENCES readers (id),
    title TEXT NOT NULL,
    outcome TEXT NOT NULL,
    masks INTEGER NOT NULL DEFAULT 0,
    doubts TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(doubts)),
    content TEXT CHECK (json_valid(content)),
    study TEXT CHECK (json_valid(study)),
    added TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(added)),
    lifted TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(lifted)),
    outgoing TEXT CHECK (json_valid(outgoing))
  ) STRICT;
  CREATE INDEX feedback_of_report ON feedback (report, number) WHERE report IS NOT NULL;
  -- Counted and listed without reading the records, which hold whole reports.
  CREATE INDEX feedback_by_state ON feedback (state, number);
  CREATE INDEX feedback_of_reader ON feedback (reader, state, number);
  CREATE TRIGGER feedback_of_removed BEFORE DELETE ON reports BEGIN
    DELETE FROM feedback WHERE report = old.number AND state IN ('recorded', 'deidentified');
    UPDATE feedback SET title = '', content = NULL, study = NULL, added = '[]', lifted = '[]' WHERE report = old.number;
  END;

  CREATE TABLE feedback_due (report INTEGER PRIMARY KEY REFERENCES reports (number) ON DELETE CASCADE) STRICT;
  CREATE TRIGGER feedback_due_accepted AFTER INSERT ON acceptances BEGIN
    INSERT OR IGNORE INTO feedback_due (report) VALUES (new.report);
  END;
  CREATE TRIGGER feedback_due_signed AFTER INSERT ON finals
  WHEN EXISTS (SELECT 1 FROM acceptances WHERE report = new.report) BEGIN
    INSERT OR IGNORE INTO feedback_due (report) VALUES (new.report);
  END;
  CREATE TRIGGER feedback_due_reopened AFTER UPDATE OF state ON reports
  WHEN old.state = 'accepted' AND new.state = 'edited' BEGIN
    INSERT OR IGNORE INTO feedback_due (report) VALUES (new.number);
  END;

  -- A sender may say who the patient is when the record is made already: then more is to be taken out.
  CREATE TRIGGER feedback_due_named AFTER INSERT ON studies
  WHEN EXISTS (SELECT 1 FROM feedback WHERE report = new.report AND state <> 'withdrawn') BEGIN
    INSERT OR IGNORE INTO feedback_due (report) VALUES (new.report);
  END;
  CREATE TRIGGER feedback_due_renamed AFTER UPDATE OF record ON studies
  WHEN old.record <> new.record AND EXISTS (SELECT 1 FROM feedback WHERE report = new.report AND state <> 'withdrawn') BEGIN
    INSERT OR IGNORE INTO feedback_due (report) VALUES (new.report);
  END;

  -- Reports of which a person withdrew the record: nothing is recorded of them again.
  CREATE TABLE feedback_refusals (report INTEGER PRIMARY KEY REFERENCES reports (number) ON DELETE CASCADE) STRICT;

  CREATE TABLE error_marks (
    report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
    part TEXT NOT NULL CHECK (part IN ('findings', 'impression')),
    sentence TEXT NOT NULL,
    category TEXT NOT NULL,
    severity TEXT NOT NULL CHECK (severity IN ('significant', 'insignificant')),
    at INTEGER NOT NULL,
    reader TEXT NOT NULL REFERENCES readers (id),
    PRIMARY KEY (report, part, sentence, category)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE draft_ratings (
    report INTEGER PRIMARY KEY REFERENCES reports (number) ON DELETE CASCADE,
    rating TEXT NOT NULL CHECK (json_valid(rating)),
    at INTEGER NOT NULL,
    reader TEXT NOT NULL REFERENCES readers (id)
  ) STRICT;

  CREATE TABLE draft_views (
    draft INTEGER PRIMARY KEY REFERENCES drafts (number) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    reader TEXT NOT NULL REFERENCES readers (id)
  ) STRICT;
`;
