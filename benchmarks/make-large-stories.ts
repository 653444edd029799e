import { type AnnotatedArticle, type CollatedStory, figureId, type Row } from '../src/article/index.js'
import type { Store } from '../src/store/index.js'

type Cell = Row['cells'][number]

const DAY = 86_400_000
const FIRST_DAY = Date.parse('2024-03-01')

/** How large a story is made. */
export interface StorySize {
  readonly id: string
  readonly articles: number
  readonly rows: number
}

/**
 * Puts stories into a store: the annotated articles given, again and again under other ids and outlets, and rows of what
 * was found in them. Documents have the size of real ones; that the rows agree on nothing is no matter here.
 *
 * @param originals articles with statements, events and figures
 */
export function makeLargeStories(
  store: Store,
  originals: readonly AnnotatedArticle[],
  sizes: readonly StorySize[]
): void {
  const stories = sizes.map(({ id, articles: count, rows }) => {
    const articles = Array.from({ length: count }, (_, index) => copyOf(originals, id, index))
    for (const article of articles) {
      const capture = {
        place: article.id,
        kind: 'text',
        body: article.text,
        given: { id: article.id }
      } as const
      store.keepReport({ capture, told: {}, article })
    }
    return storyOf(id, articles, rows)
  })
  store.keepStories(stories, store.snapshot().reach)
}

function copyOf(originals: readonly AnnotatedArticle[], story: string, index: number): AnnotatedArticle {
  const published = new Date(FIRST_DAY + (index % 20) * DAY).toISOString().slice(0, 10)
  return {
    ...originals[index % originals.length],
    id: `${story}-${index}`,
    outlet: `Outlet ${index}`,
    published
  }
}

function storyOf(story: string, articles: readonly AnnotatedArticle[], rows: number): CollatedStory {
  const ids = articles.map(({ id }) => id)
  // Every fifth report copies the one before it.
  const originOf = (index: number) => `origin-${index % 5 === 4 ? index - 1 : index}`
  return {
    schema: 'collate/story@1',
    id: story,
    title: articles[0].title ?? '',
    from: '2024-03-01',
    to: '2024-03-20',
    articles: articles.map(({ id, outlet, published, title }, index) => ({
      id,
      outlet,
      published,
      ...(title === undefined ? {} : { title }),
      origin: originOf(index),
      read: 'full'
    })),
    why: [],
    origins: [...new Set(ids.map((_, index) => originOf(index)))].map((id) => {
      const members = ids.filter((_, index) => originOf(index) === id)
      return { id, articles: members, relation: members.length === 1 ? 'original' : 'reprint', evidence: [] }
    }),
    people: [],
    rows: Array.from({ length: rows }, (_, index) => rowOf(articles, index)),
    timeline: [],
    wording: []
  }
}

const KINDS: readonly Row['kind'][] = ['statement', 'event', 'figure']

function rowOf(articles: readonly AnnotatedArticle[], index: number): Row {
  const kind = KINDS[index % 3]
  // One row in ten is told by a third of the reports, the others by one to six.
  const telling = index % 10 === 0 ? Math.ceil(articles.length / 3) : 1 + (index % 6)
  const cells = Array.from({ length: telling }, (_, at) =>
    cellOf(articles[(index * 7 + at * 3) % articles.length], kind, index)
  )
  const told = new Set(cells.map(({ article }) => article))
  const [first] = cells
  const text = articles.find(({ id }) => id === first.article)!.text
  return {
    id: `row-${index}`,
    kind,
    gist: text.slice(first.span.start, first.span.end),
    cells,
    origins: told.size,
    standing: index % 25 === 0 ? 'disputed' : told.size === 1 ? 'single' : 'corroborated',
    differences: [],
    silent: articles.filter(({ id }) => !told.has(id)).map(({ id }) => id),
    unread: []
  }
}

function cellOf(
  { id, statements, events, figures }: AnnotatedArticle,
  kind: Row['kind'],
  index: number
): Cell {
  const items = {
    statement: statements.map((one) => ({ item: one.id, span: one.content[0] })),
    event: events.map((one) => ({ item: one.id, span: one.trigger })),
    figure: figures.map(({ span }, at) => ({ item: figureId(at), span }))
  }
  const list = [items[kind], items.statement, items.figure].find((one) => 0 < one.length)!
  return { article: id, ...list[index % list.length], says: 'so' }
}
