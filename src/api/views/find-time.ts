import type { Evidence, Figure, Row } from '../../article/index.js'
import type { Span } from '../../text/index.js'
import { middleOf } from './calendar.js'
import { findCopied } from './find-copied.js'
import { groupBy } from './group-by.js'
import type { OpenStory } from './open-story.js'

/** A report on its outlet's lane, with both clocks: when it came out, and when what it tells happened. */
export interface LaneReport {
  readonly article: string
  readonly title?: string
  readonly published?: string
  /** Whether it shares its text with an earlier report. */
  readonly isCopy: boolean
  /** The earlier report, where the times tell which came first. */
  readonly copyOf?: string
  /** Days of what it tells, with the row that has them. */
  readonly happened: readonly { readonly date: string; readonly row: string }[]
  /** When each version under this id was kept; one for a report that never changed. */
  readonly kept: readonly string[]
}

export interface Lane {
  readonly outlet: string
  readonly reports: readonly LaneReport[]
}

/** Two reports that share a text, and the places that show it. */
export interface SharedText {
  readonly articles: readonly [string, string]
  readonly evidence: readonly Evidence[]
}

/** One figure in one report. A side that is open ("at least", "less than") is absent. */
export interface LedgerEntry {
  readonly article: string
  readonly row: string
  readonly item: string
  readonly span: Span
  readonly published?: string
  readonly min?: number
  readonly max?: number
  readonly modifier?: Figure['modifier']
}

/** Figures of one matter, or of one topic, in the order in which they were reported. */
export interface Ledger {
  readonly id: string
  readonly topic?: Figure['topic']
  readonly unit?: string
  /** The one row of a ledger without a topic. */
  readonly row?: string
  readonly isVaried: boolean
  readonly entries: readonly LedgerEntry[]
}

export interface TimeView {
  readonly lanes: readonly Lane[]
  readonly shared: readonly SharedText[]
  readonly ledgers: readonly Ledger[]
}

/**
 * When what was reported, who shares whose text, and how the figures moved.
 *
 * @param versionsOf when the versions kept under an article's id were stored, the first one first
 */
export function findTime(opened: OpenStory, versionsOf: (article: string) => readonly string[]): TimeView {
  return { lanes: findLanes(opened, versionsOf), shared: findShared(opened), ledgers: findLedgers(opened) }
}

function findLanes({ story }: OpenStory, versionsOf: (article: string) => readonly string[]): Lane[] {
  const copied = findCopied(story)
  const firsts = new Set([...groupBy(story.articles, ({ origin }) => origin).values()].map(([{ id }]) => id))
  const rows = new Map(story.rows.map((row) => [row.id, row]))
  const reports = story.articles.map(({ id, outlet, title, published }) => {
    const lead = copied.get(id)
    const happened = story.timeline.filter(({ row }) =>
      rows.get(row)?.cells.some(({ article }) => article === id)
    )
    return {
      outlet: outlet ?? id,
      report: {
        article: id,
        ...(title === undefined ? {} : { title }),
        ...(published === undefined ? {} : { published }),
        isCopy: !firsts.has(id),
        ...(lead === undefined ? {} : { copyOf: lead.id }),
        happened: happened.map(({ date, row }) => ({ date, row })),
        kept: versionsOf(id)
      }
    }
  })
  return [...groupBy(reports, ({ outlet }) => outlet)].map(([outlet, members]) => ({
    outlet,
    reports: members.map(({ report }) => report)
  }))
}

function findShared({ story }: OpenStory): SharedText[] {
  const told = story.origins
    .flatMap(({ evidence }) => evidence)
    .filter(({ article, other }) => other !== undefined && other.article !== article)
  // What two origins share is told by both of them: once is enough.
  const pairs = [...groupBy(told, placesOf).values()].map(([first]) => first)
  return [...groupBy(pairs, ({ article, other }) => `${article}\n${other?.article}`).values()].map(
    (evidence) => ({
      articles: [evidence[0].article, evidence[0].other!.article],
      evidence
    })
  )
}

/** Both places of a passage, whichever side tells of it. */
function placesOf({ article, span, other }: Evidence): string {
  const places = [{ article, span }, other!].map(
    (place) => `${place.article} ${place.span.start} ${place.span.end}`
  )
  return places.sort().join('\n')
}

/** Ledgers whose figures move first, then those with the most entries. */
function findLedgers(opened: OpenStory): Ledger[] {
  const rows = opened.story.rows
    .filter(({ kind }) => kind === 'figure')
    .map((row) => ({ row, figures: readFigures(row, opened) }))
    .filter(({ figures }) => 0 < figures.length)
    .map(({ row, figures }) => {
      const topic = figures.find(({ figure }) => figure.topic !== undefined)?.figure.topic
      const unit = figures.find(({ figure }) => figure.unit !== undefined)?.figure.unit
      return { row, topic, unit, entries: figures.map(({ entry }) => entry) }
    })
  return [
    ...groupBy(rows, ({ row, topic, unit }) => (topic === undefined ? row.id : `${topic} ${unit ?? ''}`))
  ]
    .map(([key, group]) => ledgerOf(key, group))
    .filter(({ entries }) => 1 < new Set(entries.map(({ article }) => article)).size)
    .sort((a, b) => Number(b.isVaried) - Number(a.isVaried) || b.entries.length - a.entries.length)
}

interface ReadRow {
  readonly row: Row
  readonly topic: Figure['topic']
  readonly unit: string | undefined
  readonly entries: readonly LedgerEntry[]
}

function ledgerOf(key: string, group: readonly ReadRow[]): Ledger {
  const [{ row, topic, unit }] = group
  const entries = group
    .flatMap((one) => one.entries)
    .sort((a, b) => (middleOf(a.published) ?? Infinity) - (middleOf(b.published) ?? Infinity) || 0)
  return {
    id: `ledger-${key.trim().replace(/[^\p{L}\p{N}]+/gu, '-')}`,
    ...(topic === undefined ? { row: row.id } : { topic }),
    ...(unit === undefined ? {} : { unit }),
    isVaried: 1 < new Set(entries.map(({ min, max }) => `${min} ${max}`)).size,
    entries
  }
}

function readFigures(row: Row, { articles }: OpenStory): { figure: Figure; entry: LedgerEntry }[] {
  return row.cells.flatMap(({ article: id, item, span }) => {
    const article = articles.get(id)
    const figure = article?.figures[Number(item.slice(1))]
    if (article === undefined || figure === undefined) return []
    const entry = {
      article: id,
      row: row.id,
      item,
      span,
      ...(article.published === undefined ? {} : { published: article.published }),
      ...rangeOf(figure),
      ...(figure.modifier === undefined ? {} : { modifier: figure.modifier })
    }
    return [{ figure, entry }]
  })
}

/** The numbers that a figure leaves open: "at least 40" has no upper end. */
function rangeOf({ value, modifier }: Figure): { readonly min?: number; readonly max?: number } {
  const { min, max } = typeof value === 'number' ? { min: value, max: value } : value
  if (modifier === 'at least' || modifier === 'more than') return { min }
  if (modifier === 'at most' || modifier === 'less than') return { max }
  return { min, max }
}
