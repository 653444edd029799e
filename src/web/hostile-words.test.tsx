import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { makeHostileStore } from '../../test/make-hostile-store.js'
import { createApp } from './create-app.js'

/** Words that a feed may bring in any field: each must come out as words. */
const HOSTILE = [
  '</title><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<!--',
  ']]><svg onload=alert(1)>',
  '&lt;script&gt;',
  'javascript:alert(1)',
  '\u202e\u0000\ud800 \u05e9\u05dc\u05d5\u05dd',
  'w'.repeat(3000)
]

const PATHS = [
  '/',
  '/stories/st1',
  '/stories/st1/speakers',
  '/stories/st1/time',
  '/stories/st1/beside',
  '/stories/st1/sentence?in=a&at=1-5',
  '/sources',
  '/settings',
  '/search?q=said'
]

for (const words of HOSTILE) {
  test(`words that would be markup come out as words on every page (${JSON.stringify(words.slice(0, 40))})`, async () => {
    const app = createApp(makeHostileStore(words))
    const cell = `/stories/st1?in=${encodeURIComponent('a')}&at=1-5`
    const names = await (await app.request('http://localhost/names')).text()
    const name = parseHTML(names).document.querySelector('a[href^="/names/"]')?.getAttribute('href')
    expect(name).toBeDefined()
    for (const path of [...PATHS, cell, '/articles/a?at=1-5', '/names', name!]) {
      const response = await app.request(`http://localhost${path}`)
      const html = await response.text()
      expect(response.status, path).toBe(200)
      expect(strangersIn(html), path).toEqual([])
    }
  })
}

/** Every element that the pages are made of; `img` is not among them, nor is a script of others. */
const OURS = new Set(
  (
    'html head meta title link script body a header nav search form input button main h1 h2 h3 p ul li span strong ' +
    'fieldset legend ins ' +
    'section table caption thead tbody tr th td i aside blockquote mark details summary footer dl dt dd article br ' +
    'label select option datalist pre svg g path line circle rect text q div'
  ).split(' ')
)

/** Elements and attributes that the pages do not have, as a parser finds them. */
function strangersIn(html: string): string[] {
  return [...parseHTML(html).document.querySelectorAll('*')].flatMap((element) => {
    const tag = element.localName
    const bad = [...element.attributes].filter(
      ({ name, value }) =>
        name.startsWith('on') || name === 'style' || /^\s*(?:javascript|data):/i.test(value)
    )
    const names = bad.filter(
      ({ name }) => name !== 'value' && name !== 'aria-label' && name !== 'data-outlet'
    )
    const isOurs =
      OURS.has(tag) && (tag !== 'script' || element.getAttribute('src')?.startsWith('/assets/') === true)
    return [...(isOurs ? [] : [tag]), ...names.map(({ name, value }) => `${tag} ${name}=${value}`)]
  })
}
