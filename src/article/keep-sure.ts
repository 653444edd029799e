import type { AnnotatedArticle } from './article.js'
import { CollateError } from './problem.js'

/**
 * From this confidence on about 95 in a hundred statements are usable: half of the words right, and a word of the
 * source. `npm run draw -- reliability` measures it on PolNeAR's dev part; run it after a model was trained anew.
 */
export const SURE = 0.9

/**
 * The article with the statements that are at least so sure; what only a statement left out claims is left out with it,
 * or it would stand as the outlet's own words. A note says how many were left out. Ids stay as they were.
 */
export function keepSure(article: AnnotatedArticle, confidence: number): AnnotatedArticle {
  const statements = article.statements.filter((statement) => confidence <= statement.confidence)
  const left = article.statements.length - statements.length
  if (left === 0) return article
  const kept = new Set(statements.map(({ id }) => id))
  const events = article.events.filter(({ statement }) => statement === undefined || kept.has(statement))
  const reason = `${left} of ${article.statements.length} statements are less sure than ${confidence}, and are left out with what only they claim.`
  return { ...article, statements, events, notes: [...article.notes, { rule: 'statements/unsure', reason }] }
}

/** Reads "0.9"; throws a problem for anything that is no number from 0 to 1. `where` names what was asked. */
export function readConfidence(words: string, where: string): number {
  const confidence = /^(?:[01]|0?\.\d{1,6}|1\.0{1,6})$/.test(words) ? Number(words) : Number.NaN
  if (confidence >= 0 && confidence <= 1) return confidence
  throw new CollateError({
    what: `"${words.slice(0, 40)}" is no confidence`,
    where,
    remedy: `Give a number from 0 to 1; from ${SURE} on about 95 statements in a hundred are usable.`
  })
}
