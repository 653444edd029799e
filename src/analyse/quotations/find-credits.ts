import type { Annotated, Credit } from '../../article/index.js'
import { isRelay, kindOfRelay } from './is-relay.js'

/**
 * Media that the text credits for what it reports: links of its statements' chains ("quoted by state media"), and
 * sources that are a medium by name ("Tasnim reported"). Takes an article with statements; each name once.
 */
export function findCredits(article: Annotated<'statements'>): Credit[] {
  const credits: Credit[] = []
  const known = new Set(article.credits.map(({ name }) => name.toLowerCase()))
  const add = (name: string, span: Credit['span']) => {
    if (known.has(name.toLowerCase()) || !/\p{Lu}/u.test(name.replace(/^The /, ''))) return
    known.add(name.toLowerCase())
    credits.push({ name, span, kind: kindOfRelay(name) })
  }
  for (const { chain, source } of article.statements) {
    for (const { name, span } of chain) if (isRelay(name)) add(name, span)
    for (const span of source) {
      const name = article.text.slice(span.start, span.end)
      if (name.length < LONGEST_NAME && isRelay(name)) add(name, span)
    }
  }
  return credits
}

const LONGEST_NAME = 60
