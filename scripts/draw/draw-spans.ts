import type { AnnotatedArticle, Statement } from '../../src/article/index.js'
import { type Label, type Span, wordsOf } from '../../src/text/index.js'
import { drawSvg, escapeXml } from './svg.js'

const FONT = 15
const CHAR = 9
const LEFT = 20
const ROW = 20
const LONGEST_LINE = 78

/** A label of a span, with what it plays. */
export interface RoleLabel extends Label {
  readonly role: 'content' | 'source' | 'cue' | 'link' | 'inserted'
}

/** What was found in a text: every part of its statements. */
export function labelsOf({ statements }: AnnotatedArticle): RoleLabel[] {
  const label = (role: RoleLabel['role']) => (span: Span) => ({ span, label: role.toUpperCase(), role })
  return statements.flatMap(({ content, source, cue, chain, insertions = [] }) => [
    ...content.map(label('content')),
    ...source.map(label('source')),
    ...cue.map(label('cue')),
    ...chain.map(({ span }) => label('link')(span)),
    ...insertions.map(label('inserted'))
  ])
}

/** One line a statement: "direct · speaker Mira Tolland · denying · confidence 0.97"; of a note, its reason. */
export function factsOf(article: AnnotatedArticle): string[] {
  const nameOf = (id: string | undefined) => article.entities.find((entity) => entity.id === id)?.name
  const facts = article.statements.map((statement) => factLine(statement, nameOf(statement.speaker)))
  const notes = article.notes.filter(({ rule }) => rule === 'quotations/not-said').map(({ reason }) => reason)
  return [...facts, ...notes, ...(facts.length + notes.length === 0 ? ['No statement was found.'] : [])]
}

function factLine({ kind, force = 'neutral', confidence }: Statement, speaker: string | undefined): string {
  const parts = [
    kind,
    speaker === undefined ? 'no speaker' : `speaker ${speaker}`,
    ...(force === 'neutral' ? [] : [force]),
    `confidence ${confidence.toFixed(2)}`
  ]
  return parts.join(' · ')
}

/** The text with bars and labels under it, and a line for each statement. Long lines are broken at spaces. */
export function drawSpans(article: AnnotatedArticle): string {
  const labels = labelsOf(article).sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const body: string[] = []
  let y = 14
  for (const line of linesOf(article.text)) {
    const words = wordsOf(article.text, line)
    const width = words.length * CHAR
    y += FONT
    body.push(
      `<text class="ink" x="${LEFT}" y="${y}" font-size="${FONT}" textLength="${width}" lengthAdjust="spacingAndGlyphs" xml:space="preserve">${escapeXml(words)}</text>`
    )
    const rows = rowsOf(labels.filter(({ span }) => span.start < line.end && line.start < span.end))
    for (const row of rows) {
      body.push(...row.flatMap((label) => drawBar(label, line, y + 5)))
      y += ROW
    }
    y += 12
  }
  for (const fact of factsOf(article)) {
    y += 15
    body.push(`<text class="quiet" x="${LEFT}" y="${y}" font-size="12">${escapeXml(fact)}</text>`)
  }
  const width = 2 * LEFT + CHAR * Math.max(60, ...linesOf(article.text).map(({ start, end }) => end - start))
  return drawSvg({ width, height: y + 14 }, article.text.replaceAll('\n', ' '), body)
}

/** Labels that do not overlap share a row. */
function rowsOf(labels: readonly RoleLabel[]): RoleLabel[][] {
  const rows: RoleLabel[][] = []
  for (const label of labels) {
    const free = rows.find((row) => row.every(({ span }) => span.end <= label.span.start))
    if (free === undefined) rows.push([label])
    else free.push(label)
  }
  return rows
}

function drawBar({ span, label, role }: RoleLabel, line: Span, y: number): string[] {
  const start = Math.max(span.start, line.start) - line.start
  const end = Math.min(span.end, line.end) - line.start
  const x = LEFT + start * CHAR
  const isFirst = line.start <= span.start
  const fits = label.length * 6.2 <= (end - start) * CHAR + 6
  return [
    `<rect class="${role}" x="${x + 1}" y="${y}" width="${(end - start) * CHAR - 2}" height="3" rx="1"/>`,
    ...(isFirst
      ? [
          `<text class="${role}" x="${x + 1}" y="${y + 13}" font-size="10">${fits ? label : label.slice(0, Math.max(1, end - start))}</text>`
        ]
      : [])
  ]
}

/** Lines as they are drawn: those of the text, cut at spaces where they are long. */
function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (const line of text.split('\n')) {
    let from = start
    const end = start + line.length
    while (LONGEST_LINE < end - from) {
      const space = text.lastIndexOf(' ', from + LONGEST_LINE)
      const to = space <= from ? from + LONGEST_LINE : space
      lines.push({ start: from, end: to })
      from = space <= from ? to : to + 1
    }
    if (from < end) lines.push({ start: from, end })
    start = end + 1
  }
  return lines
}
