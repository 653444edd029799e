import type { CollatedStory, Row } from '../../article/index.js'

export interface NumberedRow {
  readonly number: number
  readonly row: Row
}

/** A story with its rows in the order of the page, and the numbers by which `--row` opens them. */
export interface NumberedStory {
  readonly story: CollatedStory
  readonly rows: readonly NumberedRow[]
}

const STANDINGS: readonly Row['standing'][] = ['disputed', 'corroborated', 'single']

/**
 * Numbers the rows of all stories in one sequence: disputed ones first in each, then those that several origins bear
 * out. Stories told by several reports come first; a story of one report has nothing to lay side by side.
 */
export function numberRows(stories: readonly CollatedStory[]): NumberedStory[] {
  let number = 0
  const told = [...stories].sort((a, b) => b.articles.length - a.articles.length)
  return told.map((story) => {
    const rows = story.articles.length < 2 ? [] : STANDINGS.flatMap((standing) => rowsOf(story, standing))
    return {
      story,
      rows: rows.map((row) => {
        number += 1
        return { number, row }
      })
    }
  })
}

function rowsOf(story: CollatedStory, standing: Row['standing']): Row[] {
  return story.rows.filter((row) => row.standing === standing)
}
