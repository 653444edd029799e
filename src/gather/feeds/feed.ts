/** A feed as it is read, whatever format it came in. */
export interface Feed {
  readonly format: 'rss' | 'rdf' | 'atom' | 'json'
  readonly title?: string
  /** The page that the feed is of. */
  readonly site?: string
  readonly language?: string
  /** How long the feed asks to be left alone. */
  readonly restSeconds?: number
  readonly items: readonly FeedItem[]
}

export interface FeedItem {
  /** What the feed knows the item by: its guid, id or address; else a digest of its words. */
  readonly key: string
  /** Page of the report, absolute. */
  readonly address?: string
  readonly title?: string
  /** As it is written; `extract` reads it. */
  readonly published?: string
  readonly updated?: string
  /** As they are written: names, mailboxes with names. */
  readonly authors: readonly string[]
  /** Who published the report first, where the feed passes on others' reports (RSS `source`, Atom `source`). */
  readonly outlet?: string
  readonly sections: readonly string[]
  readonly language?: string
  /** HTML. */
  readonly content?: string
  /** Whether `content` is the whole report, and not the start or a summary of it. */
  readonly isWhole: boolean
}

/** Why something is no feed that can be read. */
export type FeedError = 'empty' | 'page' | 'list' | 'binary' | 'json' | 'foreign'

export type FeedReading =
  | { readonly kind: 'feed'; readonly feed: Feed }
  | { readonly kind: 'unreadable'; readonly error: FeedError; readonly what: string; readonly remedy: string }

const REFUSALS: Readonly<Record<FeedError, readonly [what: string, remedy: string]>> = {
  empty: ['There is nothing in this', 'Give the address of a feed.'],
  page: [
    'This is a page, not a feed',
    'Give the address of the feed; most sites link theirs at the foot of the page.'
  ],
  list: ['This is a list of feeds (OPML), not a feed', 'Add it as a list: `collate add LIST.opml`.'],
  binary: ['These are binary bytes, not a feed', 'Give the address of a feed.'],
  json: ['This is JSON, but no JSON Feed', 'Give the address of a feed in RSS, Atom or JSON Feed.'],
  foreign: ['This is no feed of a known kind', 'Give the address of a feed in RSS, Atom or JSON Feed.']
}

export function unreadable(error: FeedError): FeedReading {
  const [what, remedy] = REFUSALS[error]
  return { kind: 'unreadable', error, what, remedy }
}
