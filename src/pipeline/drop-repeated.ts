import type { AnnotatedArticle, Problem } from '../article/index.js'

/**
 * One article for each id, the first: stories cite articles by id. The same report given twice is left out quietly;
 * another report under the same id is a problem, since which of the two is meant cannot be told.
 */
export function dropRepeated(
  articles: readonly AnnotatedArticle[],
  places: readonly string[]
): { readonly articles: AnnotatedArticle[]; readonly problems: Problem[] } {
  const first = new Map<string, number>()
  const problems: Problem[] = []
  for (const [index, article] of articles.entries()) {
    const earlier = first.get(article.id)
    if (earlier === undefined) first.set(article.id, index)
    else if (!isSameReport(articles[earlier], article))
      problems.push(problemOfId(article.id, places[earlier], places[index]))
  }
  return { articles: [...first.values()].map((index) => articles[index]), problems }
}

function isSameReport(a: AnnotatedArticle, b: AnnotatedArticle): boolean {
  return a.text === b.text && a.outlet === b.outlet && a.published === b.published
}

function problemOfId(id: string, first: string, second: string): Problem {
  return {
    what: `Two different reports have the id "${id}"`,
    where: first === second ? first : `${first}, and ${second}`,
    remedy: 'The first was compared and the second left out. Give each report an id of its own, or none.'
  }
}
