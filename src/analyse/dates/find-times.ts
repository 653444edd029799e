import type { Annotated, Found } from '../../article/index.js'

export function findTimes(_article: Annotated<'sentences' | 'tokens'>): Found<'times'> {
  return { times: [] }
}
