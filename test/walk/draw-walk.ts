import type { AnnotatedArticle, CollatedStory, Row } from '../../src/article/index.js'
import { bySpan, type Span, wordsOf } from '../../src/text/index.js'

/** One page of a walk: the name of its file and what a reader sees in it. */
export interface Page {
  readonly name: string
  readonly text: string
}

/** One report and its story, drawn room by room so that a person can read what each room made of it. */
export function drawWalk(
  article: AnnotatedArticle,
  story: CollatedStory,
  articles: readonly AnnotatedArticle[]
): Page[] {
  const byId = new Map(articles.map((candidate) => [candidate.id, candidate]))
  return [
    { name: '1-article.txt', text: drawArticle(article) },
    { name: '2-sentences.txt', text: drawSentences(article) },
    { name: '3-names.txt', text: drawEntities(article) },
    { name: '4-dates-and-figures.txt', text: drawTimesAndFigures(article) },
    { name: '5-statements.txt', text: drawStatements(article) },
    { name: '6-events.txt', text: drawEvents(article) },
    { name: '7-story.txt', text: drawStory(story, byId) },
    { name: '8-coverage.txt', text: drawCoverage(story, byId) }
  ]
}

function drawArticle(article: AnnotatedArticle): string {
  const facts = [
    `id         ${article.id}`,
    `outlet     ${article.outlet ?? '–'}`,
    `title      ${article.title ?? '–'}`,
    `published  ${article.published ?? '–'} (${article.publishedFrom})${rangeOf(article)}`,
    `language   ${article.language}`,
    `bylines    ${article.bylines.join('; ') || '–'}`,
    `credits    ${article.credits.map((credit) => `${credit.name} (${credit.kind})`).join('; ') || '–'}`
  ]
  const blocks = [
    ...article.paragraphs.map((span) => ({ ...span, sign: '¶' })),
    ...article.furniture.map((span) => ({ ...span, sign: '✂' }))
  ].sort(bySpan)
  return page([...facts, '', ...blocks.map((block) => `${block.sign} ${oneLine(article, block)}`)])
}

function rangeOf(article: AnnotatedArticle): string {
  const range = article.publishedRange
  return range === undefined ? '' : ` between ${range.from} and ${range.to}`
}

function drawSentences(article: AnnotatedArticle): string {
  return page(
    article.sentences.map((span, index) => `${String(index + 1).padStart(3)}  ${oneLine(article, span)}`)
  )
}

function drawEntities(article: AnnotatedArticle): string {
  const rows = article.entities.map((entity) => {
    const facts = [entity.type, entity.country, entity.sector].filter((fact) => fact !== undefined).join(', ')
    const titles = entity.titles.length === 0 ? '' : `\n      titles: ${entity.titles.join('; ')}`
    const mentions = entity.mentions.map((mention) => oneLine(article, mention.span)).join(' | ')
    return `${entity.id.padEnd(5)} ${entity.name} (${facts})${titles}\n      ${mentions}`
  })
  return page(rows)
}

function drawTimesAndFigures(article: AnnotatedArticle): string {
  const times = article.times.map((time) => {
    const days = time.from === undefined ? 'not placed' : `${time.from} … ${time.to}`
    return `${oneLine(article, time.span)}  →  ${time.type} ${time.value}${time.mod === undefined ? '' : ` ${time.mod}`}  [${days}]`
  })
  const figures = article.figures.map((figure) => {
    const value =
      typeof figure.value === 'number' ? figure.value : `${figure.value.min} … ${figure.value.max}`
    const facts = [figure.modifier, value, figure.unit].filter((fact) => fact !== undefined).join(' ')
    const counted = figure.counted === undefined ? '' : `  of “${oneLine(article, figure.counted)}”`
    return `${oneLine(article, figure.span)}  →  ${facts}${counted}`
  })
  return page(['times', ...indented(times), '', 'figures', ...indented(figures)])
}

function drawStatements(article: AnnotatedArticle): string {
  const names = new Map(article.entities.map((entity) => [entity.id, entity.name]))
  const rows = article.statements.map((statement) => {
    const chain = statement.chain.map((link) => link.name).join(' ← ')
    return [
      `${statement.id.padEnd(4)} ${statement.kind}`,
      `     speaker  ${names.get(statement.speaker ?? '') ?? '–'}`,
      `     source   ${allWords(article, statement.source)}`,
      `     cue      ${allWords(article, statement.cue)}`,
      `     content  ${allWords(article, statement.content)}`,
      ...(chain === '' ? [] : [`     chain    ${chain}`]),
      ...(statement.said === undefined ? [] : [`     said     ${statement.said}`])
    ].join('\n')
  })
  return page(rows)
}

function drawEvents(article: AnnotatedArticle): string {
  const rows = article.events.map((event) => {
    const actor = event.actor === undefined ? '–' : oneLine(article, event.actor.span)
    const target = event.target === undefined ? '–' : oneLine(article, event.target.span)
    const mode = event.mode === undefined ? '' : ` (${event.mode})`
    const facts = [event.date, event.status, event.statement].filter((fact) => fact !== undefined).join(', ')
    return `${event.id.padEnd(4)} ${event.type}${mode}  “${oneLine(article, event.trigger)}”  ${actor} → ${target}  [${facts}]`
  })
  return page(rows)
}

function drawStory(story: CollatedStory, articles: ReadonlyMap<string, AnnotatedArticle>): string {
  const reports = story.articles.map(
    (article) => `${article.id}  ${article.outlet ?? '–'}  ${article.published ?? '–'}  ${article.origin}`
  )
  const origins = story.origins.map(
    (origin) => `${origin.id}  ${origin.relation}  ${origin.articles.join(', ')}`
  )
  const why = story.why.map((item) => `${item.why}: ${wordsAt(articles, item.article, item.span)}`)
  return page([
    story.title,
    `${story.from} … ${story.to}`,
    '',
    'reports',
    ...indented(reports),
    '',
    'origins',
    ...indented(origins),
    '',
    'why',
    ...indented(why)
  ])
}

function drawCoverage(story: CollatedStory, articles: ReadonlyMap<string, AnnotatedArticle>): string {
  return page(story.rows.map((row) => drawRow(row, articles)))
}

function drawRow(row: Row, articles: ReadonlyMap<string, AnnotatedArticle>): string {
  const cells = row.cells.map(
    (cell, index) =>
      `  ${index} ${cell.says.padEnd(9)} ${cell.article}: ${wordsAt(articles, cell.article, cell.span)}`
  )
  const differences = row.differences.map((difference) => {
    const readings = difference.readings.map(
      (reading) => `“${flat(reading.reading)}” [${reading.cells.join(' ')}]`
    )
    return `  differs in ${difference.of}: ${readings.join(' / ')}`
  })
  const silent = row.silent.length === 0 ? [] : [`  silent: ${row.silent.join(', ')}`]
  return [
    `${row.kind}  ${row.standing}, ${row.origins} origins  “${flat(row.gist)}”`,
    ...cells,
    ...differences,
    ...silent
  ].join('\n')
}

function wordsAt(articles: ReadonlyMap<string, AnnotatedArticle>, id: string, span: Span): string {
  const article = articles.get(id)
  return article === undefined ? `${id}?` : `“${oneLine(article, span)}”`
}

function allWords(article: AnnotatedArticle, spans: readonly Span[]): string {
  return spans.length === 0 ? '–' : spans.map((span) => oneLine(article, span)).join(' … ')
}

function oneLine(article: AnnotatedArticle, span: Span): string {
  return flat(wordsOf(article.text, span))
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function indented(rows: readonly string[]): string[] {
  return rows.map((row) => `  ${row}`)
}

function page(rows: readonly string[]): string {
  return `${rows.join('\n')}\n`
}
