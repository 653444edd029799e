/**
 * The coverage tables of the demonstration library against the hand-made ones: which matters stand in one row, how
 * they stand, on how many origins.
 *
 *     npx tsx evaluation/coverage.ts [repository] [development]
 *
 * With "development" the stories that rules of alignment may be read and tuned on, with a list of what is missed.
 *
 * A product cell is on a gold cell when both are of one kind and one report and overlap by half of the shorter. A pair
 * of gold cells of two reports is found when some product row is on both; a product pair is right when some gold row is.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { align } from '../src/align/index.js'
import type { AnnotatedArticle, CollatedStory, Row } from '../src/article/index.js'
import { group } from '../src/group/index.js'
import { readReports } from '../src/pipeline/index.js'
import type { Span } from '../src/text/index.js'

interface GoldCell {
  readonly article: string
  readonly quote: string
  readonly says: 'so' | 'otherwise'
}

interface GoldRow {
  readonly kind: Row['kind']
  readonly cells: readonly GoldCell[]
  readonly origins: number
  readonly standing: Row['standing']
}

interface GoldStory {
  readonly story: string
  readonly articles: readonly string[]
  readonly origins: readonly { readonly articles: readonly string[] }[]
  readonly rows: readonly GoldRow[]
}

interface Place {
  readonly article: string
  readonly span: Span
}

const KINDS = ['statement', 'event', 'figure'] as const

/** Where reports and their gold lie, from the repository's folder. */
interface Places {
  readonly reports: string
  readonly gold: string
}

const LIBRARY = { reports: 'library', gold: 'evaluation/gold/coverage' }
export const DEVELOPMENT = {
  reports: 'evaluation/gold/coverage-development/reports',
  gold: 'evaluation/gold/coverage-development'
}

/** Runs the product over `library/` and scores it. Takes the repository's folder; gives figures from 0 to 100. */
export async function scoreCoverage(root: string): Promise<Record<string, number>> {
  return scoreStories(await readStories(root, LIBRARY))
}

/** The same over the stories on which the rules of alignment were made. */
export async function scoreDevelopmentCoverage(root: string): Promise<Record<string, number>> {
  return scoreStories(await readStories(root, DEVELOPMENT))
}

interface ReadStories {
  readonly gold: readonly GoldStory[]
  readonly stories: readonly CollatedStory[]
  readonly articles: ReadonlyMap<string, AnnotatedArticle>
}

export async function readStories(root: string, places: Places): Promise<ReadStories> {
  const articles = await readReportsOf(join(root, places.reports))
  return {
    articles,
    stories: group([...articles.values()]).map((story) => align(story, [...articles.values()])),
    gold: readGold(join(root, places.gold))
  }
}

function scoreStories({ gold, stories, articles }: ReadStories): Record<string, number> {
  const tallies = gold.map((story) => tallyStory(story, stories, articles))
  const sum = (name: string) => tallies.reduce((total, tally) => total + (tally.get(name) ?? 0), 0)
  const share = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole)
  const scores: Record<string, number> = {}
  for (const kind of KINDS) {
    const precision = share(sum(`${kind} right`), sum(`${kind} pairs`))
    const recall = share(sum(`${kind} found`), sum(`${kind} gold`))
    scores[`${kind} pairs P`] = precision
    scores[`${kind} pairs R`] = recall
    scores[`${kind} pairs F1`] =
      precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
    scores[`${kind} pairs P on gold cells`] = share(sum(`${kind} right`), sum(`${kind} judged`))
    scores[`${kind} cells found`] = share(sum(`${kind} cells found`), sum(`${kind} cells`))
  }
  scores['rows found'] = share(sum('rows found'), sum('rows'))
  scores['standing right of rows found'] = share(sum('standing'), sum('rows found'))
  scores['origins exact of rows found'] = share(sum('origins'), sum('rows found'))
  scores['reports in their story'] = share(sum('placed'), sum('articles'))
  scores['story origins exact'] = share(sum('story origins'), sum('story origins gold'))
  return scores
}

async function readReportsOf(folder: string): Promise<ReadonlyMap<string, AnnotatedArticle>> {
  const articles = new Map<string, AnnotatedArticle>()
  for await (const outcome of readReports([folder], {})) {
    if (outcome.kind === 'read') articles.set(outcome.article.id, outcome.article)
  }
  return articles
}

function readGold(folder: string): GoldStory[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
}

type Tally = Map<string, number>

function tallyStory(
  gold: GoldStory,
  stories: readonly CollatedStory[],
  articles: ReadonlyMap<string, AnnotatedArticle>
): Tally {
  const tally: Tally = new Map()
  const story = findStory(gold, stories)
  const ids = new Set(story.articles.map(({ id }) => id))
  add(tally, 'articles', gold.articles.length)
  add(tally, 'placed', ids.size === 0 ? 0 : gold.articles.filter((id) => ids.has(id)).length)
  tallyOrigins(gold, story, tally)
  for (const kind of KINDS) {
    const goldRows = gold.rows
      .filter((row) => row.kind === kind)
      .map((row) => ({ ...row, places: placesOf(row, articles) }))
    const rows = story.rows
      .filter((row) => row.kind === kind)
      .map((row) => ({ ...row, places: row.cells as readonly Place[] }))
    tallyPairs(kind, goldRows, rows, tally)
    for (const row of goldRows) tallyRow(row, rows, tally)
  }
  return tally
}

function findStory({ articles }: GoldStory, stories: readonly CollatedStory[]): CollatedStory {
  const shared = (story: CollatedStory) => story.articles.filter(({ id }) => articles.includes(id)).length
  return stories.reduce((best, story) => (shared(best) < shared(story) ? story : best))
}

export function placesOf({ cells }: GoldRow, articles: ReadonlyMap<string, AnnotatedArticle>): Place[] {
  return cells.flatMap(({ article, quote }) => {
    const span = findQuote(articles.get(article)?.text ?? '', quote)
    return span === null ? [] : [{ article, span }]
  })
}

/** The quote's place in a text; white space may differ between a page and its text. */
function findQuote(text: string, quote: string): Span | null {
  const pattern = quote
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+')
  const match = new RegExp(pattern).exec(text)
  return match === null ? null : { start: match.index, end: match.index + match[0].length }
}

interface Placed {
  readonly places: readonly Place[]
}

function tallyPairs(kind: string, gold: readonly Placed[], rows: readonly Placed[], tally: Tally): void {
  const goldPairs = gold.flatMap(({ places }) => pairsOf(places))
  const pairs = rows.flatMap(({ places }) => pairsOf(places))
  const goldPlaces = gold.flatMap(({ places }) => places)
  const places = rows.flatMap((row) => row.places)
  add(tally, `${kind} gold`, goldPairs.length)
  add(tally, `${kind} found`, goldPairs.filter((pair) => rows.some((row) => isOnBoth(row, pair))).length)
  add(tally, `${kind} pairs`, pairs.length)
  add(tally, `${kind} right`, pairs.filter((pair) => gold.some((row) => isOnBoth(row, pair))).length)
  const isJudged = (place: Place) => goldPlaces.some((one) => isOn(one, place))
  add(tally, `${kind} judged`, pairs.filter(([a, b]) => isJudged(a) && isJudged(b)).length)
  add(tally, `${kind} cells`, goldPlaces.length)
  add(
    tally,
    `${kind} cells found`,
    goldPlaces.filter((place) => places.some((one) => isOn(one, place))).length
  )
}

function pairsOf(places: readonly Place[]): (readonly [Place, Place])[] {
  return places.flatMap((a, index) =>
    places
      .slice(index + 1)
      .flatMap((b): (readonly [Place, Place])[] => (a.article === b.article ? [] : [[a, b]]))
  )
}

function isOnBoth({ places }: Placed, [a, b]: readonly [Place, Place]): boolean {
  return places.some((place) => isOn(place, a)) && places.some((place) => isOn(place, b))
}

export function isOn(a: Place, b: Place): boolean {
  const shared = Math.min(a.span.end, b.span.end) - Math.max(a.span.start, b.span.start)
  const shorter = Math.min(a.span.end - a.span.start, b.span.end - b.span.start)
  return a.article === b.article && shorter <= 2 * shared
}

function tallyRow(gold: GoldRow & Placed, rows: readonly (Row & Placed)[], tally: Tally): void {
  add(tally, 'rows', 1)
  const on = (row: Placed) => gold.places.filter((place) => row.places.some((one) => isOn(one, place))).length
  const best = rows.reduce<(Row & Placed) | null>(
    (held, row) => ((held === null ? 0 : on(held)) < on(row) ? row : held),
    null
  )
  if (best === null) return
  add(tally, 'rows found', 1)
  if (best.standing === gold.standing) add(tally, 'standing', 1)
  if (best.origins === gold.origins) add(tally, 'origins', 1)
}

function tallyOrigins(gold: GoldStory, story: CollatedStory, tally: Tally): void {
  const key = (ids: readonly string[]) => [...ids].sort().join(' ')
  const found = new Set(story.origins.map(({ articles }) => key(articles)))
  add(tally, 'story origins gold', gold.origins.length)
  add(tally, 'story origins', gold.origins.filter(({ articles }) => found.has(key(articles))).length)
}

function add(tally: Tally, name: string, by: number): void {
  tally.set(name, (tally.get(name) ?? 0) + by)
}

/** Pairs of gold cells that stand in no one row, and pairs of the product that no gold row holds: what to read. */
function listMisses({ gold, stories, articles }: ReadStories): string[] {
  return gold.flatMap((one) => {
    const story = findStory(one, stories)
    const words = ({ article, span }: Place) =>
      `[${article}] ${articles.get(article)?.text.slice(span.start, span.end).replaceAll('\n', ' ')}`
    return KINDS.flatMap((kind) => {
      const rows = story.rows.filter((row) => row.kind === kind)
      const goldRows = one.rows
        .filter((row) => row.kind === kind)
        .map((row) => ({ ...row, places: placesOf(row, articles) }))
      const lines = goldRows.flatMap(({ places }) => {
        const rowsOn = places.map((place) =>
          rows.flatMap(({ cells }, index) => (cells.some((cell) => isOn(cell, place)) ? [index] : []))
        )
        const isWhole = pairsOf(places).every((pair) =>
          rows.some(({ cells }) => isOnBoth({ places: cells }, pair))
        )
        return isWhole
          ? []
          : [
              `missed ${kind}`,
              ...places.map((place, at) => `    ${rowsOn[at].join(',') || '-'} ${words(place)}`)
            ]
      })
      const wrong = rows.flatMap(({ cells }, index) => {
        const isRight = pairsOf(cells).every((pair) => goldRows.some((row) => isOnBoth(row, pair)))
        return isRight ? [] : [`wrong ${kind} ${index}`, ...cells.map((cell) => `    ${words(cell)}`)]
      })
      return [...lines, ...wrong]
    })
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [root = '.', part] = process.argv.slice(2)
  const read = await readStories(root, part === 'development' ? DEVELOPMENT : LIBRARY)
  if (part === 'development') process.stdout.write(`${listMisses(read).join('\n')}\n`)
  for (const [name, value] of Object.entries(scoreStories(read))) {
    process.stdout.write(`${name.padEnd(36)} ${value.toFixed(1).padStart(6)}\n`)
  }
}
