/**
 * 1. From an input to captures. The only stage that goes outside the process.
 * Takes    files, folders, addresses and `-` (standard input): plain text, HTML, JSONL with one article an object, manifests,
 *          feeds, lists of feeds, web archives, mailboxes of newsletters.
 * Gives    one capture or one problem a report, in input order, as a stream: the memory used does not grow with its length.
 * Never    throws for what it finds outside: what cannot be read is a problem with its place, and the rest goes on.
 */
export { capturePage, type PageOutcome } from './capture-page.js'
export { cleanAddress } from './clean-address.js'
export { captureOfItem, saidOf } from './feeds/capture-item.js'
export type { Feed, FeedItem, FeedReading } from './feeds/feed.js'
export { findFeeds, type LinkedFeed, usualFeeds } from './feeds/find-feeds.js'
export { type ListedFeed, readOpml, writeOpml } from './feeds/opml.js'
export { plainWords } from './feeds/plain-words.js'
export { readFeed } from './feeds/read-feed.js'
export { saysArticle } from './feeds/says-article.js'
export { type Gathered, type GatherOptions, gather } from './gather.js'
export { type Http, openHttp } from './http/open-http.js'
export type { Received, Reply } from './http/reply.js'
export type { HttpSettings } from './http/settings.js'
export { isFeedList } from './is-feed-list.js'
export { CAPTURE_BYTES_MAX } from './read-stream.js'
