/**
 * The library's door: every public name, one per line.
 *
 * @example
 * import { compareReports } from 'collate'
 * const { stories } = await compareReports(['reports/'])
 * for (const row of stories[0].rows) console.log(row.standing, row.gist)
 */
export { align } from './align/index.js'
export type { AnalyseOptions } from './analyse/index.js'
export { analyse } from './analyse/index.js'
export type {
  Actor,
  AnnotatedArticle,
  Article,
  Capture,
  Cell,
  CollatedStory,
  CoverageTable,
  Credit,
  Difference,
  Entity,
  EntityType,
  Event,
  Evidence,
  Figure,
  FigureModifier,
  Given,
  Link,
  Mention,
  Note,
  Origin,
  Place,
  Problem,
  Role,
  Row,
  Statement,
  Story,
  StoryArticle,
  Time,
  Token,
  Wording
} from './article/index.js'
export { CollateError } from './article/index.js'
export { extract } from './extract/index.js'
export { gather } from './gather/index.js'
export { group } from './group/index.js'
export type {
  CompareOptions,
  Comparison,
  FetchOptions,
  FetchOutcome,
  HttpSettings,
  ImportOutcome,
  ReadOptions,
  ReadOutcome,
  SubscribeOptions,
  SubscribeOutcome
} from './pipeline/index.js'
export {
  collateStore,
  compareReports,
  fetchFeeds,
  importReports,
  readReports,
  subscribe
} from './pipeline/index.js'
export type {
  ArticleEntry,
  Intake,
  Kept,
  Quarantined,
  SearchHit,
  Store,
  StoreOptions,
  StoryEntry,
  SubscriptionEntry
} from './store/index.js'
export { openStore } from './store/index.js'
export type { Span } from './text/index.js'
export { createApp, serveApp } from './web/index.js'
