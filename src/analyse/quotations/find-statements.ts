import type { Annotated, Found } from '../../article/index.js'

export function findStatements(
  _article: Annotated<'sentences' | 'tokens' | 'times' | 'entities'>
): Found<'statements'> {
  return { statements: [] }
}
