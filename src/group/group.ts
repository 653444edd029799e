import type { AnnotatedArticle, Story } from '../article/index.js'
import {
  createPairReader,
  type Decided,
  doubtOf,
  groupingModel,
  joinClusters,
  obeyReaders,
  type ScorePair,
  type Tie,
  tieReports
} from './clusters/index.js'
import { composeStory } from './compose-story.js'
import { type Copy, findCopies, findExcerpts, type SharedText } from './copies/index.js'
import {
  type Candidate,
  dayOf,
  describeArticle,
  findCandidates,
  findRarity,
  weighTerms
} from './similarity/index.js'

/** Reports this alike are compared word by word for copying. */
const COPY_LIKENESS_MIN = 0.25
/** Shares word for word and in sense, and likeness of words, summed. Best F1 on evaluation/stories, flat from 1.1 to 1.3. */
const COPY_SCORE_MIN = 1.2
/** Fewer shared words than this are a common formula, not a copy, however short the reports are. */
const COPY_WORDS_MIN = 20
/** A copy is of the same story, whatever else is said of it. */
const COPY_STRENGTH = 4

/**
 * Groups reports into stories.
 * Takes articles with whatever layers they have, in any order; an id that comes twice counts once.
 * Gives every article in exactly one story, with the reasons and the origins. The same articles give the same stories.
 * Never joins by topic alone, and never reads the clock. What readers decided goes before what the words say.
 */
export function group(
  articles: readonly AnnotatedArticle[],
  decided: Decided = new Map(),
  score: ScorePair = groupingModel()
): Story[] {
  const reports = inCanonicalOrder(articles)
  const descriptions = reports.map(describeArticle)
  const rarity = findRarity(descriptions)
  const { weighed, rarityOf } = weighTerms(descriptions, rarity)
  const candidates = findCandidates(weighed.map(({ words }) => words))
  const shared = findSharedText(reports, candidates)
  const { copies } = shared
  const readPair = createPairReader(weighed, rarityOf, rarity, candidates)
  const found = tieReports(candidates, weighed, readPair, score)
  const ties = withCopies(found, copies)
  const ids = reports.map(({ id }) => id)
  const nearness = withCopies(found, copies, ({ score }) => COPY_STRENGTH + score)
  const clusters = obeyReaders(joinClusters(weighed.map(doubtOf), ties), nearness, ids, decided)

  const members = gatherBy(reports.keys(), (index) => clusters[index])
  const tiesWithin = gatherBy(
    ties.filter(({ a, b }) => clusters[a] === clusters[b]),
    ({ a }) => clusters[a]
  )
  const within = (pairs: readonly Copy[]) =>
    gatherBy(
      pairs.filter(({ a, b }) => clusters[a] === clusters[b]),
      ({ a }) => clusters[a]
    )
  const copiesWithin = within(copies)
  const excerptsWithin = within(shared.excerpts)
  const sharedIn = (cluster: number) => ({
    copies: copiesWithin.get(cluster) ?? [],
    excerpts: excerptsWithin.get(cluster) ?? []
  })
  return [...members].map(([cluster, indexes]) =>
    composeStory(indexes, tiesWithin.get(cluster) ?? [], sharedIn(cluster), {
      reports,
      descriptions,
      rarity
    })
  )
}

/** Earliest first, undated last, then by id: nothing below depends on the order of arrival. */
export function inCanonicalOrder(articles: readonly AnnotatedArticle[]): AnnotatedArticle[] {
  const sorted = articles
    .map((article) => ({ article, day: dayOf(article.published) ?? Number.POSITIVE_INFINITY }))
    .sort(
      (x, y) =>
        compare(x.day, y.day) ||
        compare(x.article.id, y.article.id) ||
        compare(x.article.text, y.article.text)
    )
    .map(({ article }) => article)
  const seen = new Set<string>()
  return sorted.filter(({ id }) => !seen.has(id) && seen.add(id))
}

type Scored = Copy & { readonly score: number }

/** Takes reports in canonical order and the pairs that are alike by their words. */
export function findSharedText(
  reports: readonly AnnotatedArticle[],
  candidates: readonly Candidate[]
): SharedText<Copy, Scored> {
  const likeness = new Map(candidates.map((pair) => [pair.a * reports.length + pair.b, pair.likeness]))
  const alike = candidates.filter((pair) => COPY_LIKENESS_MIN <= pair.likeness)
  const compared = findCopies(
    reports,
    alike.map(({ a, b }) => [a, b] as const)
  )
  const copies = compared
    .map((copy) => ({ ...copy, score: scoreOf(copy, likeness.get(copy.a * reports.length + copy.b) ?? 0) }))
    .filter(({ score, sharedWords }) => COPY_SCORE_MIN <= score && COPY_WORDS_MIN <= sharedWords)
  const copied = new Set(copies.map(({ a, b }) => `${a} ${b}`))
  const others = compared.filter(({ a, b }) => !copied.has(`${a} ${b}`))
  return { copies, excerpts: findExcerpts(reports, others, copies) }
}

function scoreOf({ verbatim, followed }: Copy, likeness: number): number {
  return Math.max(...verbatim) + Math.max(...followed) + likeness
}

function withCopies<OneCopy extends Copy>(
  ties: readonly Tie[],
  copies: readonly OneCopy[],
  strengthOf: (copy: OneCopy) => number = () => COPY_STRENGTH
): Tie[] {
  const key = (a: number, b: number) => `${a} ${b}`
  const copied = new Set(copies.map(({ a, b }) => key(a, b)))
  const others = ties.filter(({ a, b }) => !copied.has(key(a, b)))
  return [...others, ...copies.map((copy) => ({ a: copy.a, b: copy.b, strength: strengthOf(copy) }))]
}

function gatherBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => number): Map<number, Item[]> {
  const groups = new Map<number, Item[]>()
  for (const item of items) {
    const known = groups.get(keyOf(item))
    if (known === undefined) groups.set(keyOf(item), [item])
    else known.push(item)
  }
  return groups
}

function compare<Value extends number | string>(x: Value, y: Value): number {
  return x === y ? 0 : x < y ? -1 : 1
}

/** The copies and excerpts among reports by their ids, for measuring; an excerpt's score is below every copy's. */
export function findReportCopies(
  articles: readonly AnnotatedArticle[]
): { readonly a: string; readonly b: string; readonly score: number }[] {
  const reports = inCanonicalOrder(articles)
  const descriptions = reports.map(describeArticle)
  const candidates = findCandidates(
    weighTerms(descriptions, findRarity(descriptions)).weighed.map(({ words }) => words)
  )
  const { copies, excerpts } = findSharedText(reports, candidates)
  const cited = excerpts.map((excerpt) => ({ ...excerpt, score: excerptScore(excerpt) }))
  return [...copies, ...cited].map(({ a, b, score }) => ({ a: reports[a].id, b: reports[b].id, score }))
}

function excerptScore({ passages }: Copy): number {
  return COPY_SCORE_MIN * (1 - 1 / (1 + passages[0].words))
}
