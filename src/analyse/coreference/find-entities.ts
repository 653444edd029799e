import type { Annotated, Found } from '../../article/index.js'

export function findEntities(_article: Annotated<'sentences' | 'tokens' | 'names'>): Found<'entities'> {
  return { entities: [] }
}
