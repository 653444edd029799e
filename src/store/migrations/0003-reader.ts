import type { Migration } from './migrate.js'

export const reader: Migration = {
  number: 3,
  name: 'reader',
  sql: `
    -- What the reader decided of the grouping, in order; a later one goes before an earlier. Parts: JSON, lists of article ids,
    -- each to be one story. No number is given twice.
    CREATE TABLE decisions (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      kind   TEXT NOT NULL CHECK (kind IN ('split', 'merge', 'pin')),
      parts  TEXT NOT NULL,
      made   TEXT NOT NULL
    ) STRICT;

    -- How often the reader has decided or taken back, and how much of that the stories know of.
    ALTER TABLE collation ADD COLUMN decided INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE collation ADD COLUMN obeyed INTEGER NOT NULL DEFAULT 0;

    -- What the list of stories is narrowed to again and again: the query of its address.
    CREATE TABLE searches (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      name   TEXT NOT NULL,
      query  TEXT NOT NULL UNIQUE,
      made   TEXT NOT NULL
    ) STRICT;

    -- Versions of reports that the reader is done with: another version is not among them.
    CREATE TABLE read_reports (
      article INTEGER PRIMARY KEY REFERENCES articles (number)
    ) STRICT;
  `
}
