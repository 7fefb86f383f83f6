-- SPDX-FileCopyrightText: 2026 The Tideline authors
-- SPDX-License-Identifier: MIT
--
-- The tables of a collection, version 1. This text is part of the file format: SQLite keeps each statement letter for
-- letter in the file, and opening compares them. It is never changed again: what is new is a step to the next version,
-- in a file of its own (schema_2.sql, schema.cpp).
-- Every statement ends with a semicolon at the end of a line and nowhere else has one there.
--
-- Texts that people read are in `record_text`, one row a field and language; a NULL value states that the language is
-- known to have no form. `position` keeps the order in which things were given. Dates are EDTF text.

-- One row for everything that has an identity and can be cited, linked or marked.
CREATE TABLE record (
    id INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    key TEXT,
    visible INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX record_key ON record (key) WHERE key IS NOT NULL;

-- The single row of what the collection says of itself.
CREATE TABLE collection (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1) REFERENCES record (id),
    opening TEXT,
    licence TEXT NOT NULL,
    updated TEXT,
    start INTEGER REFERENCES record (id)
) STRICT;

CREATE TABLE term (
    id INTEGER NOT NULL PRIMARY KEY REFERENCES record (id),
    vocabulary TEXT NOT NULL,
    lane TEXT,
    shape TEXT
) STRICT;

CREATE TABLE tag (
    id INTEGER NOT NULL PRIMARY KEY REFERENCES record (id)
) STRICT;

CREATE TABLE place (
    id INTEGER NOT NULL PRIMARY KEY REFERENCES record (id),
    parent INTEGER REFERENCES place (id)
) STRICT;

CREATE TABLE source (
    id INTEGER NOT NULL PRIMARY KEY REFERENCES record (id),
    title TEXT NOT NULL,
    lang TEXT NOT NULL,
    publisher TEXT NOT NULL,
    date TEXT,
    address TEXT NOT NULL
) STRICT;

CREATE TABLE entity (
    id INTEGER NOT NULL PRIMARY KEY REFERENCES record (id),
    kind TEXT NOT NULL,
    lane TEXT,
    protection TEXT NOT NULL,
    weight INTEGER NOT NULL
) STRICT;

-- The bounds are those of the date, in seconds since 1970, so that a million events need no parsing. The title is that
-- of `record_text` in the first of English and the other languages, so that a first picture needs no other table.
CREATE TABLE event (
    id INTEGER NOT NULL PRIMARY KEY REFERENCES record (id),
    kind INTEGER NOT NULL REFERENCES term (id),
    title TEXT NOT NULL,
    date TEXT,
    earliest_begin INTEGER,
    latest_begin INTEGER,
    earliest_end INTEGER,
    latest_end INTEGER,
    date_flags INTEGER NOT NULL,
    place INTEGER REFERENCES place (id),
    weight INTEGER NOT NULL
) STRICT;

CREATE TABLE relationship (
    id INTEGER NOT NULL PRIMARY KEY REFERENCES record (id),
    kind INTEGER NOT NULL REFERENCES term (id),
    from_record INTEGER NOT NULL REFERENCES record (id),
    to_record INTEGER NOT NULL REFERENCES record (id),
    event INTEGER REFERENCES event (id),
    date TEXT
) STRICT;

CREATE TABLE story (
    id INTEGER NOT NULL PRIMARY KEY REFERENCES record (id)
) STRICT;

CREATE TABLE step (
    id INTEGER NOT NULL PRIMARY KEY REFERENCES record (id),
    story INTEGER NOT NULL REFERENCES story (id),
    position INTEGER NOT NULL,
    event INTEGER REFERENCES event (id),
    date TEXT
) STRICT;

CREATE INDEX step_story ON step (story, position);

CREATE TABLE media (
    id INTEGER NOT NULL PRIMARY KEY REFERENCES record (id),
    type TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;

CREATE TABLE record_text (
    record INTEGER NOT NULL REFERENCES record (id),
    field TEXT NOT NULL,
    lang TEXT NOT NULL,
    value TEXT,
    PRIMARY KEY (record, field, lang)
) STRICT, WITHOUT ROWID;

CREATE TABLE name (
    entity INTEGER NOT NULL REFERENCES entity (id),
    position INTEGER NOT NULL,
    lang TEXT NOT NULL,
    script TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT,
    PRIMARY KEY (entity, position)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX name_primary ON name (entity, lang) WHERE kind = 'primary';

CREATE TABLE participation (
    event INTEGER NOT NULL REFERENCES event (id),
    position INTEGER NOT NULL,
    entity INTEGER NOT NULL REFERENCES entity (id),
    role INTEGER NOT NULL REFERENCES term (id),
    PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE tagging (
    record INTEGER NOT NULL REFERENCES record (id),
    position INTEGER NOT NULL,
    tag INTEGER NOT NULL REFERENCES tag (id),
    PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE story_entity (
    story INTEGER NOT NULL REFERENCES story (id),
    position INTEGER NOT NULL,
    entity INTEGER NOT NULL REFERENCES entity (id),
    PRIMARY KEY (story, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment (
    record INTEGER NOT NULL REFERENCES record (id),
    position INTEGER NOT NULL,
    media INTEGER NOT NULL REFERENCES media (id),
    PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;

-- One stretch of an entity's active years.
CREATE TABLE period (
    id INTEGER NOT NULL PRIMARY KEY,
    entity INTEGER NOT NULL REFERENCES entity (id),
    position INTEGER NOT NULL,
    date TEXT NOT NULL
) STRICT;

CREATE INDEX period_entity ON period (entity, position);

-- One thing that may be told of a protected entity.
CREATE TABLE disclosure (
    id INTEGER NOT NULL PRIMARY KEY,
    entity INTEGER NOT NULL REFERENCES entity (id),
    position INTEGER NOT NULL,
    key TEXT NOT NULL
) STRICT;

CREATE INDEX disclosure_entity ON disclosure (entity, position);

CREATE TABLE disclosure_text (
    disclosure INTEGER NOT NULL REFERENCES disclosure (id),
    lang TEXT NOT NULL,
    value TEXT,
    PRIMARY KEY (disclosure, lang)
) STRICT, WITHOUT ROWID;

-- A value that some source gives. The accepted one of a field is the value that the record itself holds.
CREATE TABLE claim (
    id INTEGER NOT NULL PRIMARY KEY,
    record INTEGER NOT NULL REFERENCES record (id),
    position INTEGER NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    status TEXT NOT NULL
) STRICT;

CREATE INDEX claim_record ON claim (record, position);

CREATE UNIQUE INDEX claim_accepted ON claim (record, field) WHERE status = 'accepted';

CREATE TABLE claim_reason (
    claim INTEGER NOT NULL REFERENCES claim (id),
    lang TEXT NOT NULL,
    value TEXT,
    PRIMARY KEY (claim, lang)
) STRICT, WITHOUT ROWID;

-- What a record rests on: as a whole, one field of it, or the claim, period or disclosure of it that is named.
CREATE TABLE citation (
    id INTEGER NOT NULL PRIMARY KEY,
    record INTEGER NOT NULL REFERENCES record (id),
    claim INTEGER REFERENCES claim (id),
    period INTEGER REFERENCES period (id),
    disclosure INTEGER REFERENCES disclosure (id),
    position INTEGER NOT NULL,
    field TEXT,
    source INTEGER NOT NULL REFERENCES source (id),
    locator TEXT,
    confidence TEXT NOT NULL
) STRICT;

CREATE INDEX citation_record ON citation (record);

CREATE TABLE citation_note (
    citation INTEGER NOT NULL REFERENCES citation (id),
    lang TEXT NOT NULL,
    value TEXT,
    PRIMARY KEY (citation, lang)
) STRICT, WITHOUT ROWID;

-- Derived from the texts and names: what a search looks through, folded, and its index. Losing it loses nothing.
CREATE TABLE search_document (
    id INTEGER NOT NULL PRIMARY KEY,
    record INTEGER NOT NULL REFERENCES record (id),
    kind TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;

CREATE INDEX search_document_record ON search_document (record);

CREATE VIRTUAL TABLE search_index USING fts5 (body, content = 'search_document', content_rowid = 'id', tokenize = 'trigram');
