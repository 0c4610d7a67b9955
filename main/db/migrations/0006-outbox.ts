/**
 * What leaves the station, as it leaves: bytes and key are made once, when a record is approved, and never again. A shipped migration never changes.
 *
 * The bytes go when they are sent; key and hash stay, so that what was sent can be told from what was not, and be taken back.
 */
export const outbox = `
  CREATE TABLE outbox (
    number INTEGER PRIMARY KEY,
    record TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('record', 'tombstone')),
    key TEXT NOT NULL UNIQUE,
    bytes BLOB,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'refused')),
    queued_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER NOT NULL,
    leased_until INTEGER NOT NULL DEFAULT 0,
    ended_at INTEGER,
    code TEXT,
    reason TEXT,
    CHECK (state = 'sent' OR bytes IS NOT NULL)
  ) STRICT;
  CREATE INDEX outbox_due ON outbox (next_at, number) WHERE state = 'waiting';
  CREATE INDEX outbox_of_record ON outbox (record, kind);
  CREATE INDEX outbox_sent ON outbox (ended_at) WHERE state = 'sent';
`;
