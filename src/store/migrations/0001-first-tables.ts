import type { Migration } from './migrate.js'

export const firstTables: Migration = {
  number: 1,
  name: 'first-tables',
  sql: `
    -- What came in, as it came in. The key is a digest of the bytes and of all that was told with them.
    CREATE TABLE captures (
      number   INTEGER PRIMARY KEY,
      key      TEXT NOT NULL UNIQUE,
      place    TEXT NOT NULL,
      kind     TEXT NOT NULL CHECK (kind IN ('text', 'html')),
      charset  TEXT,
      given    TEXT NOT NULL,
      told     TEXT NOT NULL,
      encoding TEXT NOT NULL CHECK (encoding IN ('bytes', 'utf-8', 'utf-16le')),
      body     BLOB NOT NULL,
      stored   TEXT NOT NULL
    ) STRICT;

    -- One row for each version of a report. JSON holds what the text cannot: unpaired surrogates stay as they are.
    CREATE TABLE articles (
      number    INTEGER PRIMARY KEY,
      id        TEXT NOT NULL,
      version   INTEGER NOT NULL,
      current   INTEGER NOT NULL CHECK (current IN (0, 1)),
      content   TEXT NOT NULL, -- digest of what a reader sees: one version has one
      capture   INTEGER NOT NULL REFERENCES captures (number),
      outlet    TEXT,
      title     TEXT,
      published TEXT,
      digest    TEXT NOT NULL,
      document  TEXT NOT NULL,
      stored    TEXT NOT NULL,
      UNIQUE (id, version),
      UNIQUE (id, content)
    ) STRICT;
    CREATE UNIQUE INDEX one_current_version ON articles (id) WHERE current = 1;
    CREATE INDEX articles_by_capture ON articles (capture);

    CREATE TABLE annotations (
      article  INTEGER PRIMARY KEY REFERENCES articles (number),
      digest   TEXT NOT NULL,
      document TEXT NOT NULL
    ) STRICT;

    CREATE TABLE stories (
      id        TEXT PRIMARY KEY,
      title     TEXT NOT NULL,
      first_day TEXT NOT NULL,
      last_day  TEXT NOT NULL,
      article_count  INTEGER NOT NULL,
      outlet_count   INTEGER NOT NULL,
      origin_count   INTEGER NOT NULL,
      row_count      INTEGER NOT NULL,
      disputed_count INTEGER NOT NULL,
      digest    TEXT NOT NULL,
      document  TEXT NOT NULL
    ) STRICT;
    CREATE TABLE story_articles (
      story   TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
      article TEXT NOT NULL,
      PRIMARY KEY (story, article)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX stories_by_article ON story_articles (article);

    -- How far the stories reach: the number of the last article that was there when they were collated.
    CREATE TABLE collation (
      only    INTEGER PRIMARY KEY CHECK (only = 1),
      through INTEGER NOT NULL
    ) STRICT;
    INSERT INTO collation (only, through) VALUES (1, 0);

    -- The words of current versions. It keeps no copy of the text: excerpts are spans of the article.
    CREATE VIRTUAL TABLE article_words USING fts5 (
      title, outlet, text,
      content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
    );
  `
}
