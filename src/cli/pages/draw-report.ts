import {
  type AnnotatedArticle,
  type Entity,
  type Event,
  type Figure,
  isUnnamedThing,
  type Role,
  type Statement,
  type Time
} from '../../article/index.js'
import { type Span, wordsOf } from '../../text/index.js'
import { printable } from '../terminal/printable.js'
import { shorten } from '../terminal/wrap.js'
import { counted, type Paper, paragraph } from './page.js'

/** One report for people: what it holds, each thing in its own words. */
export function drawReport(article: AnnotatedArticle, paper: Paper): string {
  const words = (span: Span) => printable(wordsOf(article.text, span))
  return [
    ...drawHead(article, paper),
    ...section(
      'Said',
      article.statements.flatMap((statement) => drawStatement(statement, article, paper)),
      paper
    ),
    ...section(
      'Figures',
      article.figures.flatMap((figure) => drawFigure(figure, words, paper)),
      paper
    ),
    ...section(
      'When',
      article.times.flatMap((time) => drawTime(time, words, paper)),
      paper
    ),
    ...section(
      'Done',
      article.events.flatMap((event) => drawEvent(event, words, paper)),
      paper
    ),
    ...section(
      'Who and where',
      article.entities
        .filter((entity) => !isUnnamedThing(entity))
        .flatMap((entity) => drawEntity(entity, words, paper)),
      paper
    ),
    ...section(
      'Given up on',
      article.notes.flatMap((note) => paragraph('  ', `${note.rule}: ${printable(note.reason)}`, paper)),
      paper
    ),
    ''
  ].join('\n')
}

function drawHead(article: AnnotatedArticle, { width, style }: Paper): string[] {
  const title = article.title ?? wordsOf(article.text, article.sentences[0] ?? { start: 0, end: 100 })
  const facts = [
    article.outlet ?? article.id,
    drawDate(article),
    ...article.bylines.map((byline) => `by ${byline}`),
    ...article.credits.map((credit) => `credits ${credit.name}`),
    counted(article.paragraphs.length, 'paragraph'),
    counted(article.sentences.length, 'sentence'),
    ...(article.read === 'full' ? [] : [`read: ${article.read}`])
  ]
  return [
    style.bold(shorten(printable(title), width)),
    ...paragraph('', printable(facts.join(' · ')), { width, style })
  ]
}

function drawDate({ published, publishedFrom, publishedRange }: AnnotatedArticle): string {
  if (published !== undefined) return publishedFrom === 'inferred' ? `${published} (inferred)` : published
  return publishedRange === undefined ? 'undated' : `between ${publishedRange.from} and ${publishedRange.to}`
}

function drawStatement(statement: Statement, article: AnnotatedArticle, paper: Paper): string[] {
  const words = (span: Span) => printable(wordsOf(article.text, span))
  const speaker = article.entities.find((entity) => entity.id === statement.speaker)
  const source = statement.source.map(words).join(' … ')
  const name =
    speaker === undefined || printable(speaker.name) === source ? '' : ` = ${printable(speaker.name)}`
  const relay = statement.chain.map((link) => ` via ${printable(link.name)}`).join('')
  const who = `${source || (speaker === undefined ? '(no source)' : '')}${name}${relay}`.trim()
  const content = statement.content.map(words).join(' … ')
  const force = statement.force === undefined || statement.force === 'neutral' ? '' : `, ${statement.force}`
  const inserted = statement.insertions?.map(words).join(' ') ?? ''
  const note = inserted === '' ? '' : ` · put in by an editor: ${inserted}`
  return [
    ...paragraph('  ', `${who} · ${statement.kind}${force}${note}`, paper).map(paper.style.bold),
    ...paragraph('    ', content, paper)
  ]
}

function drawFigure(figure: Figure, words: (span: Span) => string, paper: Paper): string[] {
  const { value, modifier, unit, counted: noun, asOf } = figure
  const number = typeof value === 'number' ? String(value) : `${value.min} to ${value.max}`
  const parts = [modifier, number, unit, noun === undefined ? undefined : words(noun)]
  return paragraph(
    '  ',
    `${words(figure.span)} → ${parts.filter((part) => part !== undefined).join(' ')}${asOf === undefined ? '' : ` · as of ${asOf}`}`,
    paper
  )
}

function drawTime(time: Time, words: (span: Span) => string, paper: Paper): string[] {
  const days = time.from === undefined || time.from === time.to ? time.from : `${time.from} to ${time.to}`
  const placed = days === undefined || days === time.value ? '' : ` (${days})`
  return paragraph(
    '  ',
    `${words(time.span)} → ${time.value}${time.mod ? ` ${time.mod}` : ''}${placed}`,
    paper
  )
}

function drawEvent(event: Event, words: (span: Span) => string, paper: Paper): string[] {
  const part = (name: string, role: Role | undefined) =>
    role === undefined ? [] : [`${name} ${words(role.span)}`]
  const parts = [
    words(event.trigger),
    `${event.type}${event.mode === undefined ? '' : `/${event.mode}`}`,
    ...part('by', event.actor),
    ...part('to', event.target),
    ...part('in', event.place),
    ...(event.date === undefined ? [] : [event.date]),
    ...(event.status === 'actual' ? [] : [event.status])
  ]
  return paragraph('  ', parts.join(' · '), paper)
}

function drawEntity(entity: Entity, words: (span: Span) => string, paper: Paper): string[] {
  const others = new Set(entity.mentions.map((mention) => words(mention.span)))
  others.delete(printable(entity.name))
  const also = others.size === 0 ? '' : `: ${[...others].join(', ')}`
  return paragraph(
    '  ',
    `${printable(entity.name)} (${entity.type}, ${entity.mentions.length}×)${also}`,
    paper
  )
}

function section(title: string, lines: readonly string[], { style }: Paper): string[] {
  return lines.length === 0 ? [] : ['', style.bold(title), ...lines]
}
