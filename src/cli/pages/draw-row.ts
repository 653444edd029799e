import type { Cell } from '../../article/index.js'
import { overlaps, type Span, wordsOf } from '../../text/index.js'
import { printable } from '../terminal/printable.js'
import type { NumberedStory } from './number-rows.js'
import { drawOrigins, type Library, outletOf, type Paper, paragraph } from './page.js'

/** One row opened: each report's sentence with the words in question set off, and who is silent. */
export function drawRow(
  { story, rows }: NumberedStory,
  number: number,
  library: Library,
  paper: Paper
): string {
  const { row } = rows.find((candidate) => candidate.number === number)!
  const head = `Row ${number}  ${drawOrigins(row.origins, story.origins.length)}  ${row.kind}, ${row.standing}`
  return [
    paper.style.bold(head),
    ...paragraph('', printable(row.gist), paper),
    ...row.cells.flatMap((cell) => drawSentence(cell, outletOf(story, cell.article), library, paper)),
    ...row.differences.flatMap(({ of, readings }) => [
      '',
      `Reports differ in ${of}:`,
      ...readings.flatMap(({ reading, cells }) => {
        const outlets = new Set(cells.map((index) => outletOf(story, row.cells[index].article)))
        return paragraph('  ', `${printable(reading)} (${[...outlets].join(', ')})`, paper)
      })
    ]),
    ...drawOthers(
      'Silent',
      row.silent.map((id) => outletOf(story, id)),
      paper
    ),
    ...drawOthers(
      'Not read in full',
      row.unread.map((id) => outletOf(story, id)),
      paper
    ),
    ''
  ].join('\n')
}

function drawSentence(cell: Cell, outlet: string, library: Library, paper: Paper): string[] {
  const article = library.get(cell.article)
  if (article === undefined) return []
  const around = article.sentences.filter((sentence) => overlaps(sentence, cell.span))
  const start = Math.min(cell.span.start, ...around.map((sentence) => sentence.start))
  const end = Math.max(cell.span.end, ...around.map((sentence) => sentence.end))
  const name = cell.says === 'otherwise' ? `${outlet}, says otherwise` : outlet
  const date = article.published === undefined ? '' : ` · ${article.published.slice(0, 10)}`
  return ['', paper.style.bold(name) + date, ...markedLines(article.text, { start, end }, cell.span, paper)]
}

/** Wrapped first and marked after, line by line: the marks of a terminal take no width. */
function markedLines(text: string, sentence: Span, words: Span, paper: Paper): string[] {
  const before = printable(wordsOf(text, { start: sentence.start, end: words.start }))
  const marked = printable(wordsOf(text, words))
  const whole = printable(wordsOf(text, sentence))
  const from = whole.indexOf(marked, Math.max(0, before.length - 1))
  let offset = 0
  return paragraph('  ', whole, paper).map((line) => {
    const body = line.slice(2)
    const at = whole.indexOf(body, offset)
    offset = at + body.length
    return `  ${markWithin(body, from - at, from - at + marked.length, paper)}`
  })
}

function markWithin(line: string, from: number, to: number, { style }: Paper): string {
  const start = Math.min(Math.max(from, 0), line.length)
  const end = Math.min(Math.max(to, 0), line.length)
  return start < end ? line.slice(0, start) + style.mark(line.slice(start, end)) + line.slice(end) : line
}

function drawOthers(title: string, outlets: readonly string[], paper: Paper): string[] {
  return outlets.length === 0 ? [] : ['', ...paragraph(`${title}: `, outlets.join(', '), paper)]
}
