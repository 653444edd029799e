/**
 * What is kept: captures, articles, annotations, stories, the words to search them by, what is subscribed to, and what the reader
 * decided. The only room with SQL.
 * Takes    a folder. One SQLite file lies in it.
 * Gives    a `Store`; reads and writes block for milliseconds.
 * Never    loses what it reported as stored, also when the process is killed; never stores the same report twice;
 *          never overwrites a text: a changed one becomes the current version and the earlier stay.
 */
export type { ArticleEntry } from './articles.js'
export type { Told } from './captures.js'
export type { Brought, ToldItem, WaitingItem } from './intake/items.js'
export type { Intake } from './intake/open-intake.js'
export type { Quarantined } from './intake/quarantine.js'
export type {
  NewSubscription,
  Subscription,
  SubscriptionChange,
  SubscriptionEntry
} from './intake/subscriptions.js'
export {
  type Kept,
  openStore,
  type Report,
  type SearchHit,
  type Snapshot,
  type Store,
  type StoreOptions
} from './open-store.js'
export { type Decision, decisionsByArticle, type NewDecision } from './reader/decisions.js'
export type { Reader } from './reader/open-reader.js'
export type { SavedSearch } from './reader/searches.js'
export type { Reach, StoryEntry } from './stories.js'
export type { StoryCard } from './story-cards.js'
