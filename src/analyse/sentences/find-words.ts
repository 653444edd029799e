import type { Annotated, Found } from '../../article/index.js'

export function findWords(_article: Annotated<'sentences'>): Found<'words'> {
  return { words: [] }
}
