import type { Cell, CollatedStory, Difference, Row, Wording } from '../../article/index.js'
import { printable } from '../terminal/printable.js'
import { pad, shorten, widthOf } from '../terminal/wrap.js'
import type { NumberedRow, NumberedStory } from './number-rows.js'
import { counted, drawOrigins, type Library, outletOf, type Paper, paragraph, wordsAt } from './page.js'

/** A story for people: its reports, its coverage table with disputed rows first, and how outlets name the same. */
export function drawComparison({ story, rows }: NumberedStory, library: Library, paper: Paper): string {
  const told = rows.filter(({ row }) => row.standing !== 'single')
  const single = rows.filter(({ row }) => row.standing === 'single')
  return [
    ...drawHead(story, paper),
    ...drawArticles(story, paper),
    ...section(
      'Told by several origins, or disputed',
      told.flatMap((row) => drawRowOf(story, row, library, paper)),
      paper
    ),
    ...section('Told by one origin', drawSingles(story, single, library, paper), paper),
    ...section(
      'Wording',
      story.wording.flatMap((wording) => drawWording(story, wording, paper)),
      paper
    ),
    ''
  ].join('\n')
}

function drawHead(story: CollatedStory, { width, style }: Paper): string[] {
  const days = story.from === story.to ? story.from : `${story.from} – ${story.to}`
  const facts = [days || 'undated', counted(story.articles.length, 'report')]
  if (1 < story.articles.length) facts.push(counted(story.origins.length, 'independent origin'))
  return [style.bold(shorten(printable(story.title), width)), facts.join(' · ')]
}

function drawArticles(story: CollatedStory, paper: Paper): string[] {
  const nameWidth = columnOf(story.articles.map((article) => outletOf(story, article.id)))
  return story.articles.map((article) => {
    const line = `  ${pad(outletOf(story, article.id), nameWidth)}  ${dayOf(article.published)}  ${printable(article.title ?? '')}`
    return shorten(line.trimEnd(), paper.width) + drawRelation(story, article.id, paper)
  })
}

/** That a report repeats another is said beside it; a report of its own needs no word. */
function drawRelation(story: CollatedStory, id: string, { style }: Paper): string {
  const origin = story.origins.find((candidate) => candidate.articles.includes(id))
  if (origin === undefined || origin.relation === 'original' || origin.articles.length < 2) return ''
  const others = origin.articles.filter((other) => other !== id).map((other) => outletOf(story, other))
  return `\n      ${style.faint(`shares its text with ${others.join(', ')}`)}`
}

function drawRowOf(
  story: CollatedStory,
  { number, row }: NumberedRow,
  library: Library,
  paper: Paper
): string[] {
  const { style } = paper
  const nameWidth = columnOf(row.cells.map((cell) => outletOf(story, cell.article)))
  const standing = row.standing === 'disputed' ? style.alarm('disputed') : row.standing
  return [
    `${String(number).padStart(4)}  ${drawOrigins(row.origins, story.origins.length)}  ${row.kind}, ${standing}`,
    ...row.cells.flatMap((cell) => drawCell(story, cell, nameWidth, library, paper)),
    ...row.differences.flatMap((difference) => drawDifference(story, row, difference, paper)),
    ...drawSilent(story, row, paper)
  ]
}

function drawCell(
  story: CollatedStory,
  cell: Cell,
  nameWidth: number,
  library: Library,
  paper: Paper
): string[] {
  const sign = cell.says === 'otherwise' ? '≠' : ' '
  const lead = `    ${sign} ${pad(outletOf(story, cell.article), nameWidth)}  `
  return paragraph(lead, wordsAt(library, cell.article, cell.span), paper)
}

function drawDifference(story: CollatedStory, row: Row, difference: Difference, paper: Paper): string[] {
  const readings = difference.readings.map(({ reading, cells }) => {
    const outlets = new Set(cells.map((index) => outletOf(story, row.cells[index].article)))
    return `${printable(reading)} (${[...outlets].join(', ')})`
  })
  return paragraph('      ', `${difference.of}: ${readings.join(' / ')}`, paper).map(paper.style.faint)
}

function drawSilent(story: CollatedStory, row: Row, paper: Paper): string[] {
  const parts = [
    ...(0 < row.silent.length ? [`silent: ${row.silent.map((id) => outletOf(story, id)).join(', ')}`] : []),
    ...(0 < row.unread.length
      ? [`not read in full: ${row.unread.map((id) => outletOf(story, id)).join(', ')}`]
      : [])
  ]
  return parts.flatMap((part) => paragraph('      ', part, paper)).map(paper.style.faint)
}

/** What one origin alone tells, a line each, under the outlets that tell it. */
function drawSingles(
  story: CollatedStory,
  rows: readonly NumberedRow[],
  library: Library,
  { width, style }: Paper
): string[] {
  let last = ''
  return rows.flatMap(({ number, row }) => {
    const [cell] = row.cells
    const outlets = [...new Set(row.cells.map(({ article }) => outletOf(story, article)))].join(', ')
    const heading = outlets === last ? [] : [style.faint(`  ${outlets}`)]
    last = outlets
    const line = `${String(number).padStart(4)}  ${wordsAt(library, cell.article, cell.span)}`
    return [...heading, shorten(line, width)]
  })
}

function drawWording(story: CollatedStory, wording: Wording, paper: Paper): string[] {
  const outlets = new Map<string, Set<string>>()
  for (const { term, article } of wording.terms) {
    const key = printable(term)
    outlets.set(key, (outlets.get(key) ?? new Set()).add(outletOf(story, article)))
  }
  const terms = [...outlets].map(([term, names]) => `"${term}" (${[...names].join(', ')})`)
  return paragraph('  ', `${printable(wording.of)}: ${terms.join(' / ')}`, paper)
}

function section(title: string, lines: readonly string[], { style }: Paper): string[] {
  return lines.length === 0 ? [] : ['', style.bold(title), ...lines]
}

function dayOf(published: string | undefined): string {
  return (published ?? 'undated').slice(0, 10).padEnd(10)
}

function columnOf(names: readonly string[]): number {
  return Math.min(24, Math.max(...names.map(widthOf)))
}
