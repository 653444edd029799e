import type { Annotated, Found } from '../../article/index.js'

export function findEvents(
  _article: Annotated<'sentences' | 'tokens' | 'times' | 'entities' | 'statements'>
): Found<'events'> {
  return { events: [] }
}
