import { describe, expect, test } from 'vitest'
import { ODD_PAGES } from '../../../test/farm/odd-pages.js'
import { extract } from '../extract.js'

describe('an odd page tells', () => {
  for (const { name, html, url, published, title, bylines } of ODD_PAGES) {
    const asked = published !== undefined ? 'its day' : title !== undefined ? 'its title' : 'its authors'
    test(`${asked}: ${name}`, () => {
      const extracted = extract({
        place: 'page',
        kind: 'html',
        body: html,
        given: url === undefined ? {} : { url }
      })
      if (extracted.kind === 'problem') throw new Error(extracted.problem.what)
      const { article } = extracted
      if (published !== undefined) expect(article.published ?? null).toBe(published)
      if (title !== undefined) expect(article.title ?? null).toBe(title)
      if (bylines !== undefined) expect(article.bylines).toEqual(bylines)
    })
  }
})
