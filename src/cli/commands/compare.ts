import { compareReports } from '../../pipeline/index.js'
import { drawComparison } from '../pages/draw-comparison.js'
import { drawRow } from '../pages/draw-row.js'
import { numberRows } from '../pages/number-rows.js'
import type { Desk } from '../terminal/desk.js'
import { type NetworkFlags, networkOf } from './network-of.js'

export interface CompareFlags extends NetworkFlags {
  readonly published?: string
  readonly outlet?: string
  readonly row?: number
  readonly json?: boolean
  readonly workers?: number
}

/** `collate compare`: stories once all reports are read. */
export async function compare(inputs: readonly string[], flags: CompareFlags, desk: Desk): Promise<void> {
  const { json, row, contact: _, allowPrivate: __, ...told } = flags
  const options = { ...told, network: networkOf(flags) }
  const progress = (reports: number) => desk.progress(`${reports} reports read`)
  const comparison = await compareReports(inputs, { ...options, progress, stdin: desk.terminal.stdin })
  for (const problem of comparison.problems) desk.complain(problem)

  if (json) {
    for (const story of comparison.stories) await desk.print(JSON.stringify(story))
    return
  }
  const stories = numberRows(comparison.stories)
  const articles = new Map(comparison.articles.map((article) => [article.id, article]))
  if (row === undefined) {
    for (const story of stories) await desk.print(drawComparison(story, articles, desk))
    return
  }
  const story = stories.find((candidate) => candidate.rows.some(({ number }) => number === row))
  if (story !== undefined) await desk.print(drawRow(story, row, articles, desk))
  else desk.complain(noSuchRow(row, stories.flatMap((candidate) => candidate.rows).length))
}

function noSuchRow(row: number, count: number): { what: string; where: string; remedy: string } {
  return {
    what: `There is no row ${row}`,
    where: '--row',
    remedy:
      count === 0
        ? 'These reports have no row.'
        : `Rows are numbered 1 to ${count} on the page without --row.`
  }
}
