import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type AnnotatedArticle, type Capture, type CollatedStory, CollateError } from '../article/index.js'
import type { Span } from '../text/index.js'
import { findAnnotation, insertAnnotation, joinAnnotation, splitAnnotation } from './annotations.js'
import { findByWords, findIdsByWords, forgetWords, indexWords, readTerms } from './article-words.js'
import {
  type ArticleEntry,
  type ArticleRow,
  countArticles,
  findArticle,
  findCurrentArticles,
  hasVersion,
  insertArticle,
  lastArticle,
  listArticles,
  listVersions,
  readArticle,
  restoreVersion
} from './articles.js'
import { ensureCapture, findArticleOfCapture, keyOf, readCapture, type Told } from './captures.js'
import { checkArticle, checkStory } from './check-documents.js'
import { type Database, openDatabase } from './database.js'
import { findExcerpt, findHits } from './find-hits.js'
import { type Intake, openIntake } from './intake/open-intake.js'
import { lockFetching } from './lock-fetching.js'
import { MIGRATIONS, migrate } from './migrations/index.js'
import { decidedKeys, listDecisions } from './reader/decisions.js'
import { openReader, type Reader } from './reader/open-reader.js'
import {
  findStory,
  findStoryOfArticle,
  listStories,
  outdateStories,
  type Reach,
  readReach,
  replaceStories,
  type StoryEntry
} from './stories.js'
import { listStoryCards, type StoryCard } from './story-cards.js'

/** One report on its way into the store: what came in, what the owner told with it, and what was read in it. */
export interface Report {
  readonly capture: Capture
  readonly told: Told
  readonly article: AnnotatedArticle
}

/** What became of a report: `changed` is a further version under an id that was there. */
export type Kept = 'stored' | 'changed' | 'known'

/** One article that carries the words searched for. */
export interface SearchHit {
  readonly article: ArticleEntry
  /** The sentence to show. */
  readonly excerpt: Span
  /** The words found, anywhere in the text. */
  readonly hits: readonly Span[]
  /** The words of `excerpt`. */
  readonly words: string
  /** The words found that lie in the excerpt, as offsets into `words`. */
  readonly marks: readonly Span[]
}

export interface Store {
  readonly folder: string
  /** Id of the article that exactly this capture brought; `null` when it has not been stored. */
  findKnown(capture: Capture, told: Told): string | null
  /**
   * Keeps a report: capture, article, annotation and words in one transaction, on the disk when this returns.
   * Never stores the same twice, never overwrites: another text under the same id becomes its current version.
   */
  keepReport(report: Report): Kept
  /** The current version, or an earlier one by its number. */
  article(id: string, version?: number): AnnotatedArticle | null
  /** Every version kept under an id, the first one first. */
  versions(id: string): ArticleEntry[]
  /** What an article was extracted from, as it came in. */
  captureOf(id: string, version?: number): { readonly capture: Capture; readonly told: Told } | null
  /** Current versions in the order in which they came, a few at a time: constant memory. */
  eachArticle(): Generator<AnnotatedArticle>
  /** All that stories are made of, at one moment. */
  snapshot(): Snapshot
  articles(): ArticleEntry[]
  /** Puts these stories in the place of those before, unless another process has collated more meanwhile. */
  keepStories(stories: readonly CollatedStory[], reach: Reach): void
  /** Whether articles have come in, or the reader has decided something, that the stories do not know of. */
  storiesAreStale(): boolean
  stories(): StoryEntry[]
  /** The same list with what it is narrowed by and drawn from. */
  storyCards(): StoryCard[]
  story(id: string): CollatedStory | null
  storyOfArticle(id: string): CollatedStory | null
  /** Articles that carry all the words, best first; a phrase stands between quotation marks. */
  search(words: string, limit?: number): SearchHit[]
  /** Ids of all articles that carry all the words. */
  articlesWith(words: string): Set<string>
  counts(): { readonly articles: number; readonly stories: number }
  /** What is subscribed to, and the reports on their way here. */
  readonly intake: Intake
  /** What the reader decided, read and keeps. */
  readonly reader: Reader
  /** Keeps other processes from fetching into this store until the function it gives is called, or the process ends. */
  lockFetching(): () => void
  /** Another value whenever anything in the store may have changed, whoever wrote it: what is made can be kept by it. */
  mark(): string
  /** Another value whenever the stories were made anew of other reports or decisions, by whichever process. */
  storiesMark(): string
  close(): void
}

/** What stories are made of, at one moment. */
export interface Snapshot {
  /** Current versions, in the order in which they came. */
  readonly articles: AnnotatedArticle[]
  /** By article id, a key that the reports share which the reader wants in one story. */
  readonly decided: ReadonlyMap<string, string>
  /** To be handed to `keepStories` with what is made of them. */
  readonly reach: Reach
  /** Whether the stories that are there were made of these very articles, and only the reader's decisions are new. */
  readonly isOnlyDecided: boolean
}

export interface StoreOptions {
  /** The clock, for the time at which a report was stored. */
  readonly now?: () => Date
}

/**
 * Opens the store in a folder, which is made where it is missing. Any number of processes may have it open, read and
 * write; a process killed at any moment leaves a store that opens and holds everything that was reported as stored.
 */
export function openStore(folder: string, { now = () => new Date() }: StoreOptions = {}): Store {
  const file = join(makeFolder(folder), 'collate.sqlite')
  const database = openDatabase(file)
  migrate(database, MIGRATIONS, file)
  const where = (row: ArticleRow) => `${file}, article "${row.id}"`

  function annotated(row: ArticleRow): AnnotatedArticle {
    const article = joinAnnotation(readArticle(row), findAnnotation(database, row.number))
    checkArticle(article, where(row))
    return article
  }

  function* eachArticle(): Generator<AnnotatedArticle> {
    let after = 0
    for (;;) {
      const rows = findCurrentArticles(database, after, 50)
      for (const row of rows) yield annotated(row)
      if (rows.length === 0) return
      after = rows[rows.length - 1].number
    }
  }

  return {
    folder,
    findKnown: (capture, told) => findArticleOfCapture(database, keyOf(capture, told)),
    keepReport(report) {
      checkArticle(report.article, report.capture.place)
      return database.inTransaction(() => insertReport(database, report, now()))
    },
    article(id, version) {
      const row = findArticle(database, id, version)
      return row === null ? null : annotated(row)
    },
    versions: (id) => listVersions(database, id),
    captureOf(id, version) {
      const row = findArticle(database, id, version)
      return row === null ? null : readCapture(database, row.capture)
    },
    eachArticle,
    snapshot: () => database.inSnapshot(takeSnapshot),
    articles: () => listArticles(database),
    keepStories(stories, reach) {
      for (const story of stories) checkStory(story, `story "${story.id}"`)
      database.inTransaction(() => {
        const { through, obeyed } = readReach(database)
        if (reach.through < through || reach.obeyed < obeyed) return // Another process has collated more than was seen here.
        replaceStories(database, stories, reach)
      })
    },
    storiesAreStale() {
      const { through, obeyed, decided } = readReach(database)
      return through < lastArticle(database) || obeyed < decided
    },
    stories: () => listStories(database),
    storyCards: () => database.inSnapshot(() => listStoryCards(database)),
    story: (id) => checked(findStory(database, id), file),
    storyOfArticle: (id) => checked(findStoryOfArticle(database, id), file),
    search(words, limit = 50) {
      const terms = readTerms(words)
      return database.inSnapshot(() =>
        findByWords(database, terms, limit).map((number) => hitAt(number, terms))
      )
    },
    articlesWith: (words) => findIdsByWords(database, readTerms(words)),
    counts: () => ({ articles: countArticles(database), stories: listStories(database).length }),
    intake: openIntake(database, now, (report) => {
      checkArticle(report.article, report.capture.place)
      return insertCurrentReport(database, report, now())
    }),
    reader: openReader(database, now),
    lockFetching: () => lockFetching(folder),
    mark: () => markOf(database),
    storiesMark() {
      const { through, obeyed } = readReach(database)
      return `${through}-${obeyed}`
    },
    close: () => database.close()
  }

  function takeSnapshot(): Snapshot {
    const last = lastArticle(database)
    const { through, obeyed, decided } = readReach(database)
    return {
      articles: [...eachArticle()],
      decided: decidedKeys(listDecisions(database)),
      reach: { through: last, obeyed: decided },
      isOnlyDecided: through === last && obeyed < decided
    }
  }

  function hitAt(number: number, terms: readonly string[]): SearchHit {
    const [row] = findCurrentArticles(database, number - 1, 1)
    return drawHit(
      annotated(row),
      listVersions(database, row.id).find(({ version }) => version === row.version)!,
      terms
    )
  }
}

/** `data_version` moves with the writes of others, `total_changes` with our own. */
function markOf(database: Database): string {
  const others = database.first<{ data_version: number }>('PRAGMA data_version')?.data_version
  const own = database.first<{ changes: number }>('SELECT total_changes() AS changes')?.changes
  return `${others}-${own}`
}

function insertReport(database: Database, { capture, told, article }: Report, now: Date): Kept {
  const key = keyOf(capture, told)
  if (findArticleOfCapture(database, key) !== null) return 'known'
  const split = splitAnnotation(article)
  if (hasVersion(database, article)) return 'known'

  forgetWords(database, article.id)
  const row = insertArticle(database, split.article, ensureCapture(database, capture, told, now), now)
  insertAnnotation(database, row.number, split.annotation)
  indexWords(database, row.number, split.article)
  return row.version === 1 ? 'stored' : 'changed'
}

/**
 * What an outlet shows now is the current version, also where it has gone back to an earlier one. An import is no such witness: who
 * imports an old file again means no change.
 */
function insertCurrentReport(database: Database, report: Report, now: Date): Kept {
  const kept = insertReport(database, report, now)
  if (kept !== 'known') return kept
  const row = restoreVersion(database, report.article)
  if (row === null) return 'known'
  forgetWords(database, row.id)
  indexWords(database, row.number, readArticle(row))
  outdateStories(database)
  return 'changed'
}

function checked(story: CollatedStory | null, where: string): CollatedStory | null {
  if (story !== null) checkStory(story, where)
  return story
}

function drawHit(article: AnnotatedArticle, entry: ArticleEntry, terms: readonly string[]): SearchHit {
  const hits = findHits(article.text, terms)
  const excerpt = findExcerpt(article, hits)
  const marks = hits
    .filter((hit) => excerpt.start <= hit.start && hit.end <= excerpt.end)
    .map((hit) => ({ start: hit.start - excerpt.start, end: hit.end - excerpt.start }))
  return { article: entry, excerpt, hits, words: article.text.slice(excerpt.start, excerpt.end), marks }
}

function makeFolder(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true })
    return folder
  } catch (error) {
    throw new CollateError({
      what: `The data folder cannot be made: ${error instanceof Error ? error.message : String(error)}`,
      where: folder,
      remedy: 'Name a folder that can be written with --data DIR or COLLATE_DATA.'
    })
  }
}
