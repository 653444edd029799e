/**
 * What is kept: captures, articles, annotations, stories, the words to search them by, and what is subscribed to. The only
 * room with SQL.
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
  type Store,
  type StoreOptions
} from './open-store.js'
export type { StoryEntry } from './stories.js'
export type { StoryCard } from './story-cards.js'
