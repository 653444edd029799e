/**
 * What is kept: captures, articles, annotations, stories and the words to search them by. The only room with SQL.
 * Takes    a folder. One SQLite file lies in it.
 * Gives    a `Store`; reads and writes block for milliseconds.
 * Never    loses what it reported as stored, also when the process is killed; never stores the same report twice;
 *          never overwrites a text: a changed one becomes the current version and the earlier stay.
 */
export type { ArticleEntry } from './articles.js'
export type { Told } from './captures.js'
export {
  type Kept,
  openStore,
  type Report,
  type SearchHit,
  type Store,
  type StoreOptions
} from './open-store.js'
export type { StoryEntry } from './stories.js'
