import { expect, test } from 'vitest'
import { saysArticle } from './says-article.js'

const pages: readonly (readonly [html: string, says: boolean, because: string])[] = [
  ['<meta property="og:type" content="article">', true, 'Open Graph names it one'],
  ["<META content='Article' name='og:type'>", true, 'in any order and letters'],
  ['<meta property="og:type" content="website">', false, 'a website is no report'],
  ['<script type="application/ld+json">{"@type": ["NewsArticle"]}</script>', true, 'schema.org names it one'],
  ['<script type="application/ld+json">{"@type":"WebSite"}</script>', false, 'a site is no report'],
  ['<script>const example = {"@type":"Article"}</script>', false, 'it is part of a program'],
  ['<p>"@type": "Article"', false, 'it is text']
]
for (const [html, says, because] of pages) {
  test(`${html} (${because})`, () => expect(saysArticle(html)).toBe(says))
}

test.each([
  ['names without a value', `<meta ${"og:type' ".repeat(30_000)}`],
  ['names without an end', '<meta og:type" content='.repeat(30_000)],
  ['white space', `<script type="application/ld+json">"@type":${' '.repeat(300_000)}[${' '.repeat(300_000)}`],
  ['letters', `<script type="application/ld+json">${'"@type":"AAAA'.repeat(30_000)}${'A'.repeat(300_000)}`]
])('a page of %s, however long, is looked through before the test runs out of time', (_, html) => {
  expect(saysArticle(html)).toBe(false)
})
