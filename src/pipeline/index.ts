/**
 * The order of the five stages on one page: `walk.ts`.
 * Takes    inputs (files, folders, `-`), and a store where something is kept.
 * Gives    outcomes in input order, as a stream: every report leaves the walk once, under a name.
 * Never    lets one report stop the run: what breaks a stage is a problem with its stage, place and reason.
 */
export type { HttpSettings } from '../gather/index.js'
export { type FetchOptions, type FetchOutcome, fetchFeeds } from './fetch/fetch-feeds.js'
export {
  isSubscription,
  type SubscribeOptions,
  type SubscribeOutcome,
  subscribe,
  subscribeList
} from './fetch/subscribe.js'
export { writeFeedList } from './fetch/write-feed-list.js'
export type { CaptureOptions, ReadOutcome } from './read-capture.js'
export {
  type CompareOptions,
  type Comparison,
  collateStore,
  compareReports,
  type ImportOutcome,
  importReports,
  type ReadOptions,
  readReports
} from './walk.js'
export { EVENT_COLUMNS, type EventRecord, eventRecords } from './write-events.js'
