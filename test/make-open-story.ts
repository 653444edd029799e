import type { OpenStory } from '../src/api/index.js'
import type {
  AnnotatedArticle,
  CollatedStory,
  Evidence,
  Figure,
  Row,
  Statement
} from '../src/article/index.js'
import type { Span } from '../src/text/index.js'

interface ToldStatement {
  readonly content: string
  readonly source?: string
  /** The name by which the article's entity goes. */
  readonly speaker?: string
  readonly kind?: Statement['kind']
  readonly relays?: readonly string[]
}

interface ToldArticle {
  readonly id: string
  readonly outlet?: string
  readonly published?: string
  readonly url?: string
  readonly text: string
  readonly origin?: string
  readonly statements?: readonly ToldStatement[]
  readonly figures?: readonly (Omit<Figure, 'span'> & { readonly words: string })[]
}

interface ToldRow {
  readonly kind?: Row['kind']
  /** "article item" or "article item otherwise". */
  readonly cells: readonly string[]
  readonly standing?: Row['standing']
  readonly differences?: Row['differences']
}

/** A small invented story for tests of views and pages: spans are given by the words at them. */
export function makeOpenStory(told: {
  readonly articles: readonly ToldArticle[]
  readonly rows?: readonly ToldRow[]
  readonly timeline?: CollatedStory['timeline']
  readonly evidence?: readonly Evidence[]
}): OpenStory {
  const articles = new Map(told.articles.map((article) => [article.id, articleOf(article)]))
  const rows = (told.rows ?? []).map((row, index) => rowOf(row, `r${index}`, articles))
  const originOf = (article: ToldArticle) => article.origin ?? `o-${article.id}`
  const origins = [...new Set(told.articles.map(originOf))].map((id) => {
    const members = told.articles.filter((article) => originOf(article) === id).map((article) => article.id)
    const evidence = (told.evidence ?? []).filter(({ article }) => members.includes(article))
    return {
      id,
      articles: members,
      relation: members.length === 1 ? 'original' : 'reprint',
      evidence
    } as const
  })
  const story: CollatedStory = {
    schema: 'collate/story@1',
    id: 'st1',
    title: told.articles[0].text.slice(0, 20),
    from: told.articles.find(({ published }) => published !== undefined)?.published ?? '',
    to: told.articles.findLast(({ published }) => published !== undefined)?.published ?? '',
    articles: told.articles.map((article) => ({
      id: article.id,
      ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
      ...(article.published === undefined ? {} : { published: article.published }),
      origin: originOf(article),
      read: 'full'
    })),
    why: [],
    origins,
    people: peopleOf([...articles.values()]),
    rows,
    timeline: told.timeline ?? [],
    wording: []
  }
  return { story, articles }
}

function articleOf(told: ToldArticle): AnnotatedArticle {
  const { id, text, statements = [], figures = [] } = told
  const names = [...new Set(statements.flatMap(({ speaker }) => speaker ?? []))]
  return {
    schema: 'collate/article@1',
    id,
    ...(told.outlet === undefined ? {} : { outlet: told.outlet }),
    ...(told.published === undefined ? {} : { published: told.published }),
    ...(told.url === undefined ? {} : { url: told.url }),
    bylines: [],
    credits: [],
    publishedFrom: 'given',
    language: 'en',
    text,
    furniture: [],
    paragraphs: [...text.matchAll(/[^\n]+/g)].map(spanOfMatch),
    read: 'full',
    notes: [],
    sentences: [...text.matchAll(/[^\n]+?(?:[.!?]["”]?(?=\s|$)|$)/gm)].map(spanOfMatch),
    times: [],
    figures: figures.map(({ words, ...figure }) => ({ ...figure, span: spanIn(text, words) })),
    entities: names.map((name, index) => ({
      id: `e${index}`,
      type: 'person',
      name,
      titles: [],
      mentions: [{ span: spanIn(text, name), kind: 'name' }]
    })),
    statements: statements.map((statement, index) => ({
      id: `s${index}`,
      kind: statement.kind ?? 'direct',
      content: [spanIn(text, statement.content)],
      source: statement.source === undefined ? [] : [spanIn(text, statement.source)],
      cue: [],
      ...(statement.speaker === undefined ? {} : { speaker: `e${names.indexOf(statement.speaker)}` }),
      chain: (statement.relays ?? []).map((name) => ({ name, span: spanIn(text, name) })),
      confidence: 1
    })),
    events: []
  }
}

function spanOfMatch(match: RegExpMatchArray): Span {
  return { start: match.index!, end: match.index! + match[0].length }
}

/** The first place of the words; throws where the text does not have them. */
export function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`"${words}" is not in "${text}"`)
  return { start, end: start + words.length }
}

/** Same name, same actor. */
function peopleOf(articles: readonly AnnotatedArticle[]): CollatedStory['people'] {
  const names = articles.flatMap((article) =>
    article.entities.map(({ name, mentions }) => ({ name, article: article.id, span: mentions[0].span }))
  )
  return [...new Set(names.map(({ name }) => name))].map((name) => ({
    id: `actor-${name}`,
    type: 'person',
    name,
    names: names.filter((one) => one.name === name)
  }))
}

function rowOf(told: ToldRow, id: string, articles: ReadonlyMap<string, AnnotatedArticle>): Row {
  const cells = told.cells.map((cell) => {
    const [article, item, otherwise] = cell.split(' ')
    const { statements, figures } = articles.get(article)!
    const found = item.startsWith('s')
      ? statements.find((one) => one.id === item)!.content[0]
      : figures[Number(item.slice(1))].span
    const says = otherwise === undefined ? 'so' : 'otherwise'
    return { article, item, span: found, says } as const
  })
  const { text } = articles.get(cells[0].article)!
  return {
    id,
    kind: told.kind ?? 'statement',
    gist: text.slice(cells[0].span.start, cells[0].span.end),
    cells,
    origins: new Set(cells.map(({ article }) => article)).size,
    standing: told.standing ?? (1 < cells.length ? 'corroborated' : 'single'),
    differences: told.differences ?? [],
    silent: [],
    unread: []
  }
}
