import type { Migration } from './migrate.js'

export const subscriptions: Migration = {
  number: 2,
  name: 'subscriptions',
  sql: `
    -- What a feed said of a report, beside what came in: JSON.
    ALTER TABLE captures ADD COLUMN feed TEXT;

    -- Feeds that are asked for again and again.
    CREATE TABLE subscriptions (
      number     INTEGER PRIMARY KEY,
      address    TEXT NOT NULL UNIQUE,
      title      TEXT,
      site       TEXT,
      outlet     TEXT, -- as the owner told it: surer than what the feed says
      added      TEXT NOT NULL,
      state      TEXT NOT NULL CHECK (state IN ('live', 'gone')),
      due        TEXT NOT NULL,
      interval_seconds INTEGER NOT NULL,
      validators TEXT,
      fetched    TEXT, -- when it last answered, also that nothing has changed
      brought    TEXT, -- when it last told of a report that was not known
      failures   INTEGER NOT NULL DEFAULT 0, -- in a row
      failure    TEXT  -- the last one, in words
    ) STRICT;
    CREATE INDEX subscriptions_by_due ON subscriptions (due) WHERE state = 'live';

    -- Reports that feeds have told of, each on its way from its page to an article.
    CREATE TABLE items (
      number     INTEGER PRIMARY KEY,
      subscription     INTEGER NOT NULL REFERENCES subscriptions (number) ON DELETE CASCADE,
      key        TEXT NOT NULL UNIQUE, -- address of its page; of an item without one, its feed and its id there
      address    TEXT,
      digest     TEXT NOT NULL, -- of what the feed says: when that changes, the page is asked for again
      said       TEXT NOT NULL, -- FeedSaid: JSON
      content    TEXT,          -- HTML that the feed carries: kept when the page cannot be had
      state      TEXT NOT NULL CHECK (state IN ('waiting', 'captured', 'kept', 'failed')),
      due        TEXT,          -- when its page is asked for (again); NULL: not any more
      attempts   INTEGER NOT NULL DEFAULT 0, -- failed ones, in a row
      visits     INTEGER NOT NULL DEFAULT 0, -- successful ones
      validators TEXT,
      capture    INTEGER REFERENCES captures (number),
      article    TEXT,
      seen       TEXT NOT NULL
    ) STRICT;
    CREATE INDEX items_by_due ON items (due) WHERE due IS NOT NULL;
    CREATE INDEX items_by_subscription ON items (subscription);
    CREATE INDEX items_by_capture ON items (capture) WHERE capture IS NOT NULL;
    CREATE INDEX items_captured ON items (number) WHERE state = 'captured';

    -- robots.txt of hosts, so that a process that starts anew need not ask for each again.
    CREATE TABLE robots (
      origin TEXT PRIMARY KEY,
      body   BLOB NOT NULL,
      until  TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- What failed and stays failed until somebody says "retry".
    CREATE TABLE quarantine (
      item   INTEGER PRIMARY KEY REFERENCES items (number) ON DELETE CASCADE,
      stage  TEXT NOT NULL,
      reason TEXT NOT NULL,
      since  TEXT NOT NULL
    ) STRICT;
  `
}
