/**
 * The walk: from inputs to coverage tables.
 *
 *     1 gather   input    -> capture      4 group   articles -> stories
 *     2 extract  capture  -> article      5 align   story    -> coverage table
 *     3 analyse  article  -> annotated
 */
import { align } from '../align/index.js'
import {
  type AnnotatedArticle,
  type Capture,
  type CollatedStory,
  CollateError,
  type Problem,
  type Story
} from '../article/index.js'
import { type Gathered, gather, type HttpSettings } from '../gather/index.js'
import { type Decided, group } from '../group/index.js'
import type { Kept, Store } from '../store/index.js'
import { attempt } from './attempt.js'
import { checkTold } from './check-told.js'
import { dropRepeated } from './drop-repeated.js'
import type { CaptureOptions, ReadOutcome } from './read-capture.js'
import { readInOrder } from './read-in-order.js'

export interface ReadOptions extends CaptureOptions {
  /** What the input `-` reads; the process's own standard input where it is left out. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** How to go out to the network, for inputs that are addresses. */
  readonly network?: Partial<HttpSettings>
  /** How many worker threads to start at once; 0 for none. Left out: one a core, once the input turns out to be long. */
  readonly workers?: number
}

export interface CompareOptions extends Omit<ReadOptions, 'layers'> {
  /** Told after each report how many have been read. */
  readonly progress?: (reports: number) => void
}

export interface Comparison {
  readonly stories: CollatedStory[]
  /** The articles that the stories cite, in input order. */
  readonly articles: AnnotatedArticle[]
  readonly problems: Problem[]
}

export type ImportOutcome =
  | { readonly kind: Kept; readonly id: string; readonly place: string }
  | { readonly kind: 'problem'; readonly problem: Problem }

/**
 * 1 to 3: the reports of the inputs, annotated, in input order, as a stream. Each report comes out once, read or as a
 * problem; a report that breaks a stage never stops the others. Nothing is stored.
 *
 * @example
 * for await (const outcome of readReports(['reports/'], { published: '2024-03-14' })) console.log(outcome.kind)
 */
export async function* readReports(
  inputs: readonly string[],
  options: ReadOptions = {}
): AsyncGenerator<ReadOutcome> {
  const { stdin, network, ...asked } = options
  const told = checkTold(asked)
  for (const problem of told.problems) yield { kind: 'problem', problem }
  for await (const read of readInOrder(gather(inputs, { stdin, network }), told.options)) {
    if ('passed' in read) yield read.passed
    else yield* read.outcomes
  }
}

/** 1 to 5: the reports of the inputs, grouped into stories, each with its coverage table. Nothing is stored. */
export async function compareReports(
  inputs: readonly string[],
  { progress, ...options }: CompareOptions = {}
): Promise<Comparison> {
  const articles: AnnotatedArticle[] = []
  const places: string[] = []
  const problems: Problem[] = []
  for await (const outcome of readReports(inputs, options)) {
    if (outcome.kind === 'problem') problems.push(outcome.problem)
    else places[articles.push(outcome.article) - 1] = outcome.place
    progress?.(articles.length)
  }
  const distinct = dropRepeated(articles, places)
  const collated = collateArticles(distinct.articles)
  return {
    ...collated,
    articles: distinct.articles,
    problems: [...problems, ...distinct.problems, ...collated.problems]
  }
}

/**
 * 1 to 3, and into the store. Each report is on the disk when its outcome is given; one that is there already is
 * recognised before any work is done on it. Call `collateStore` when the last one is in.
 */
export async function* importReports(
  store: Store,
  inputs: readonly string[],
  options: Omit<ReadOptions, 'layers'> = {}
): AsyncGenerator<ImportOutcome> {
  const { stdin, network, ...asked } = options
  const { options: readOptions, problems } = checkTold(asked)
  const told = toldIn(readOptions)
  for (const problem of problems) yield { kind: 'problem', problem }
  for await (const read of readInOrder(
    passKnown(store, gather(inputs, { stdin, network }), told),
    readOptions
  )) {
    if ('passed' in read) yield read.passed
    else for (const outcome of read.outcomes) yield keep(store, read.capture, told, outcome)
  }
}

/**
 * 4 and 5 on everything that is stored, as the reader decided; the stories replace those before. Where nothing but decisions is new,
 * a story whose reports stay is not lined up again.
 */
export function collateStore(store: Store): { readonly stories: number; readonly problems: Problem[] } {
  const { articles, decided, reach, isOnlyDecided } = store.snapshot()
  const known = (story: Story) => (isOnlyDecided ? findSame(store, story) : null)
  const { stories, problems } = collateArticles(articles, decided, known)
  store.keepStories(stories, reach)
  return { stories: stories.length, problems }
}

/** The story as it is kept, where it is of the same reports. */
function findSame(store: Store, { id, articles }: Story): CollatedStory | null {
  const kept = store.story(id)
  if (kept === null || kept.articles.length !== articles.length) return null
  return kept.articles.every((article, index) => article.id === articles[index]) ? kept : null
}

/** 4 and 5. A story that breaks the alignment becomes a problem; the others are done. `known` gives one that is done already. */
function collateArticles(
  articles: readonly AnnotatedArticle[],
  decided: Decided = new Map(),
  known: (story: Story) => CollatedStory | null = () => null
): { stories: CollatedStory[]; problems: Problem[] } {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const stories: CollatedStory[] = []
  const problems: Problem[] = []
  const grouped = attempt('group', `${articles.length} articles`, () => group(articles, decided))
  if (grouped.kind === 'problem') return { stories, problems: [grouped.problem] }

  for (const story of grouped.result) {
    const aligned = attempt(
      'align',
      `story "${story.title}"`,
      () => known(story) ?? align(story, articlesOf(story, byId))
    )
    if (aligned.kind === 'problem') problems.push(aligned.problem)
    else stories.push(aligned.result)
  }
  return { stories, problems }
}

function articlesOf(story: Story, byId: ReadonlyMap<string, AnnotatedArticle>): AnnotatedArticle[] {
  return story.articles.flatMap((id) => byId.get(id) ?? [])
}

type Told = Pick<CaptureOptions, 'published' | 'outlet'>

function toldIn({ published, outlet }: CaptureOptions): Told {
  return { ...(published === undefined ? {} : { published }), ...(outlet === undefined ? {} : { outlet }) }
}

async function* passKnown(
  store: Store,
  gathered: AsyncIterable<Gathered>,
  told: Told
): AsyncGenerator<Gathered | (ImportOutcome & { readonly kind: 'known' })> {
  for await (const step of gathered) {
    const id = step.kind === 'captured' ? store.findKnown(step.capture, told) : null
    if (step.kind === 'captured' && id !== null) yield { kind: 'known', id, place: step.capture.place }
    else yield step
  }
}

/** A report that the store refuses is a problem; a store that cannot be written ends the run. */
function keep(store: Store, capture: Capture, told: Told, outcome: ReadOutcome): ImportOutcome {
  if (outcome.kind === 'problem') return outcome
  const { article, place } = outcome
  try {
    return { kind: store.keepReport({ capture, told, article }), id: article.id, place }
  } catch (error) {
    if (error instanceof CollateError) return { kind: 'problem', problem: error.problem }
    throw error
  }
}
