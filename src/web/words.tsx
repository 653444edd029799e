import type { CollatedStory, Origin, Row, StoryArticle } from '../article/index.js'
import { type Span, wordsOf } from '../text/index.js'

/** Words and signs that several pages share; nothing here speaks about the news itself. */

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

export function outletOf(article: Pick<StoryArticle, 'id' | 'outlet'>): string {
  return article.outlet ?? article.id
}

/** The words of several spans, "…" where something stands between them. */
export function piecesOf(text: string, spans: readonly Span[]): string {
  return spans.map((span) => wordsOf(text, span)).join(' … ')
}

/** "8 to 22 November 2023", "12 March 2024"; "no date" where nothing is known. */
export function daysOf(from: string, to: string): string {
  if (from === '' || to === '') return 'no date'
  if (from.slice(0, 10) === to.slice(0, 10)) return dayOf(from)
  const sameYear = from.slice(0, 4) === to.slice(0, 4)
  const sameMonth = from.slice(0, 7) === to.slice(0, 7)
  const [day, month, year] = dayOf(from).split(' ')
  const start = sameMonth ? day : sameYear ? `${day} ${month}` : `${day} ${month} ${year}`
  return `${start} to ${dayOf(to)}`
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]

/** "2024-03-12…" as "12 March 2024"; a month or a year stays as precise as it is; other values as they are. */
export function dayOf(date: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date)
  if (match === null) return date
  const [, year, month, day] = match
  if (month === undefined || MONTHS[Number(month) - 1] === undefined) return date
  const named = `${MONTHS[Number(month) - 1]} ${year}`
  return day === undefined ? named : `${Number(day)} ${named}`
}

const PASSAGE_CHARS_MAX = 120

/** Of a long passage its beginning, for a link that leads to the whole. */
export function beginningOf(text: string, span: Span): string {
  const words = wordsOf(text, span)
  if (words.length <= PASSAGE_CHARS_MAX) return words
  const space = words.lastIndexOf(' ', PASSAGE_CHARS_MAX)
  return `${words.slice(0, 0 < space ? space : PASSAGE_CHARS_MAX)} …`
}

const NUMBERS = new Intl.NumberFormat('en')

export function numberOf(value: number): string {
  return NUMBERS.format(value)
}

/** ●●○: independent origins that say so among all origins of the story. */
export function dotsOf(story: CollatedStory, row: Row): string {
  const all = Math.max(story.origins.length, row.origins)
  return '●'.repeat(row.origins) + '○'.repeat(all - row.origins)
}

/** How the reports of one origin hang together. */
export const RELATIONS: Record<Origin['relation'], string> = {
  original: 'own report',
  reprint: 'one text, reprinted',
  rewrite: 'one text, rewritten',
  credited: 'rests on a credited text'
}

export type CellState = 'so' | 'otherwise' | 'silent' | 'unread' | 'unknown'

/** Sign and words for each state, so that colour is never the only difference. */
export const STATES: Record<CellState, { readonly sign: string; readonly words: string }> = {
  so: { sign: '●', words: 'says' },
  otherwise: { sign: '◆', words: 'says otherwise' },
  silent: { sign: '–', words: 'silent' },
  unread: { sign: '?', words: 'could not be read' },
  unknown: { sign: '⋯', words: 'not yet known' }
}
