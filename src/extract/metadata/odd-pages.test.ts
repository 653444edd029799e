import { describe, expect, test } from 'vitest'
import { ODD_PAGES, type OddPage } from '../../../test/farm/odd-pages.js'
import { extract } from '../extract.js'

describe('an odd page tells', () => {
  for (const row of ODD_PAGES) {
    const { html, url, published, modified, section, title, bylines } = row
    test(nameOf(row), () => {
      const extracted = extract({
        place: 'page',
        kind: 'html',
        body: html,
        given: url === undefined ? {} : { url }
      })
      if (extracted.kind === 'problem') throw new Error(extracted.problem.what)
      const { article } = extracted
      if (published !== undefined) expect(article.published ?? null).toBe(published)
      if (modified !== undefined) expect(article.modified ?? null).toBe(modified)
      if (section !== undefined) expect(article.section ?? null).toBe(section)
      if (title !== undefined) expect(article.title ?? null).toBe(title)
      if (bylines !== undefined) expect(article.bylines).toEqual(bylines)
    })
  }
})

function nameOf({ name, published, modified, section, title }: OddPage): string {
  if (published !== undefined) return `its day: ${name}`
  if (modified !== undefined) return `when it was changed: ${name}`
  if (section !== undefined) return `its section: ${name}`
  return title === undefined ? `its authors: ${name}` : `its title: ${name}`
}
