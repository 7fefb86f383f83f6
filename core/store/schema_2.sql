-- SPDX-FileCopyrightText: 2026 The Tideline authors
-- SPDX-License-Identifier: MIT
--
-- What version 2 of a collection adds to version 1 (schema.sql); the rules there hold here too. A new file is made by
-- both texts, so that fresh and migrated files are the same.

-- Who wrote a source, as printed.
CREATE TABLE source_creator (
    source INTEGER NOT NULL REFERENCES source (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (source, position)
) STRICT, WITHOUT ROWID;

-- The report that a source reprints, extracts or retells. A source without a row is a report of its own.
CREATE TABLE reprint (
    source INTEGER NOT NULL PRIMARY KEY REFERENCES source (id),
    report TEXT NOT NULL
) STRICT;

-- What was done to the collection, oldest first, in no prose: the code of the action, the record and field it was about,
-- the ids it gave out (up to but without `end_id`), when (ISO 8601, UTC) and by whom. `changeset` is that of SQLite's
-- session extension; what was brought in as a whole has none and cannot be undone. Entries that were undone stand at
-- the end and wait for being done again. Nothing refers from here to a record: an entry outlives it.
CREATE TABLE journal (
    id INTEGER NOT NULL PRIMARY KEY,
    action TEXT NOT NULL,
    record INTEGER,
    field TEXT,
    first_id INTEGER,
    end_id INTEGER,
    time TEXT NOT NULL,
    author TEXT NOT NULL,
    changeset BLOB,
    undone INTEGER NOT NULL
) STRICT;
