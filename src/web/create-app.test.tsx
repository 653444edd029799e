import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { AnnotatedArticle, CollatedStory } from '../article/index.js'
import { openStore } from '../store/index.js'
import type { Span } from '../text/index.js'
import { createApp } from './create-app.js'

const HOSTILE = '<script>alert(1)</script> "Peace <b>now</b>," said Ms Orrel & others.'
const app = createApp(storeWith(HOSTILE))

async function page(path: string): Promise<{ status: number; html: string }> {
  const response = await app.request(`http://localhost${path}`)
  return { status: response.status, html: await response.text() }
}

test('the list shows each story with its reports and origins', async () => {
  const { status, html } = await page('/')
  expect(status).toBe(200)
  expect(html).toContain('Orrel calls for peace')
  expect(html).toContain('1 report, 1 origin')
})

test('a list narrowed to nothing says so and gives the way back; its JSON twin is empty', async () => {
  const { html } = await page('/?outlet=Nobody&person=%3Cb%3Ex')
  expect(html).toContain('No story fits:')
  expect(html).toContain('href="/?person=%3Cb%3Ex"')
  expect(html).not.toContain('<b>x')
  const response = await app.request('http://localhost/api/stories?outlet=Nobody')
  expect(await response.json()).toEqual({ stories: [] })
})

test('a list asked for words without a word says so', async () => {
  expect((await page('/?q=-')).html).toContain('There is no word to search for')
  expect((await app.request('http://localhost/api/stories?q=-')).status).toBe(400)
})

test('what has come since the last visit is marked', async () => {
  const { headers } = await app.request('http://localhost/')
  expect(headers.get('set-cookie')).toMatch(/^collate-visit=\d+\.\d+;.*HttpOnly; SameSite=Lax$/)
  const old = await app.request('http://localhost/', { headers: { cookie: 'collate-visit=1000.1000' } })
  expect(await old.text()).toContain('1 new since your last visit')
})

for (const number of ['0', '-1', 'x', '2', '999999']) {
  test(`a page of the list that is not there (${number}) has no stories and breaks nothing`, async () => {
    expect((await page(`/?page=${number}`)).status).toBe(200)
  })
}

test('a cell of the coverage table leads to its sentence beside the table', async () => {
  const { html } = await page('/stories/st1')
  expect(html).toContain('href="/stories/st1?in=a1&amp;at=26-46#r1"')
  expect(html).toContain('scope="row"')
})

test('the address of a cell opens its whole sentence beside the table, without a script', async () => {
  const { html } = await page('/stories/st1?in=a1&at=26-46')
  const pane = html.split('<aside id="sentence"')[1].split('</aside>')[0]
  expect(pane.replace(/<[^>]+>/g, '')).toContain('said Ms Orrel &amp; others.')
  expect(pane).toContain('href="/articles/a1?at=26-46#at"')
  expect(html).toContain('aria-current="true"')
})

test('the sentence alone is what the address of a cell gives to the script', async () => {
  const { status, html } = await page('/stories/st1/sentence?rows=one&in=a1&at=26-46')
  expect(status).toBe(200)
  expect(html).not.toContain('<html')
  expect(html).toContain('href="/stories/st1?rows=one"')
  expect((await page('/stories/st1/sentence?in=none&at=1-2')).status).toBe(404)
})

for (const query of ['?in=a1&at=1-99999', '?in=none&at=1-2', '?in=a1', '?rows=x&copies=y', '?at=26-46']) {
  test(`a table asked for what is not there (${query}) is the table`, async () => {
    const { status, html } = await page(`/stories/st1${query}`)
    expect(status).toBe(200)
    expect(html).toMatch(/<aside id="sentence"[^>]* hidden/)
  })
}

test('a statement can be taken as a citation, without a link where the address is none of the web', async () => {
  const { html } = await page('/stories/st1/speakers')
  const citation = html.split('<pre class="citation">')[1].split('</pre>')[0]
  expect(citation).toBe('&quot;Peace &lt;b&gt;now&lt;/b&gt;,&quot; \n&lt;i&gt;The Gull&lt;/i&gt;, 2 May 2024')
})

test('statements that are asked for and not there say so', async () => {
  const { html } = await page('/stories/st1/speakers?kind=indirect&outlet=%3Cscript%3E')
  expect(html).toContain('No report of this story has a statement of that kind.')
  expect(html).not.toContain('<script>')
})

test('matters that are asked for and not there say so', async () => {
  const { html } = await page('/stories/st1?rows=disputed')
  expect(html).toContain('No matter of this story is of that kind.')
})

test('the report marks the whole sentence of the place asked for', async () => {
  const { html } = await page('/articles/a1?at=26-46')
  expect(html).toContain('<mark id="at">')
  expect(html.replace(/<[^>]+>/g, '')).toContain('said Ms Orrel &amp; others.')
})

test('the stream of changes says when the stories have changed, and not when a reader marks or keeps something', async () => {
  const store = storeWith(HOSTILE)
  const response = await createApp(store).request('http://localhost/live')
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  const reader = response.body!.getReader()
  const next = async () => new TextDecoder().decode((await reader.read()).value)
  expect(await next()).toContain('event: ready')
  store.reader.saveSearch({ name: 'x', query: 'q=x' })
  const changed = next()
  await new Promise((resolve) => setTimeout(resolve, 2500))
  store.reader.decide({ kind: 'pin', parts: [['a1']] })
  expect(await Promise.race([changed, 'silence'])).toBe('silence')
  store.keepStories([], store.snapshot().reach)
  expect(await changed).toContain('event: changed')
  await reader.cancel()
})

test('a name leads to its stories, and a name that no story has is nothing', async () => {
  expect((await page('/names?kind=people')).html).toContain('href="/names/Ana%20Orrel%2F%3Cb%3E"')
  expect((await page('/names?kind=places')).html).toContain('No story names anybody yet.')
  const { html } = await page('/names/Ana%20Orrel%2F%3Cb%3E')
  expect(html).toContain('Ana Orrel/&lt;b&gt;')
  expect(html).toContain('href="/stories/st1"')
  expect((await page('/names/Nobody')).status).toBe(404)
})

test('each layer of a report can be switched on by itself', async () => {
  const { html } = await page('/articles/a1')
  const boxes = [...html.matchAll(/<input type="checkbox" id="layer-(\w+)"( checked="")?/g)].map(
    ([, name, checked]) => (checked === undefined ? name : `${name} on`)
  )
  expect(boxes).toEqual(['said on', 'people', 'places', 'times', 'figures', 'events'])
  expect(html).toContain('<span class="said">')
})

for (const place of ['x', '9-3', '0-99999', '-1-4', '']) {
  test(`a place that is none ("${place}") shows the report unmarked`, async () => {
    const { status, html } = await page(`/articles/a1?at=${place}`)
    expect(status).toBe(200)
    expect(html).not.toContain('<mark')
  })
}

test('words of a report never become markup', async () => {
  for (const path of [
    '/',
    '/stories/st1',
    '/stories/st1?in=a1&at=26-46',
    '/articles/a1',
    '/search?q=peace'
  ]) {
    const { html } = await page(path)
    expect(html, path).not.toMatch(/<script(?! type="module" src="\/assets\/)|<b>now/)
  }
})

test('words of a search never become markup', async () => {
  const { html } = await page(`/search?q=${encodeURIComponent('"><script>x</script>')}`)
  expect(html).not.toContain('<script>')
})

for (const words of ['"', '(', '-', '\u0000', '""']) {
  test(`a search without a word (${JSON.stringify(words)}) says so, on the page and in JSON`, async () => {
    const { status, html } = await page(`/search?q=${encodeURIComponent(words)}`)
    expect(status).toBe(200)
    expect(html).toContain('There is no word to search for')
    const response = await app.request(`http://localhost/api/search?q=${encodeURIComponent(words)}`)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { what: 'There is no word to search for' } })
  })
}

test('what an editor put into a quotation is set apart, in the report and in the list', async () => {
  const text = 'At the port of Lisk today, "They [all] vote," said Ms Ito there.'
  const start = text.indexOf('[all]')
  const response = await createApp(storeWith(text, [{ start, end: start + 5 }])).request(
    'http://localhost/articles/a1'
  )
  const html = await response.text()
  expect(html.split('<ins class="inserted" title="put in by an editor">[all]</ins>')).toHaveLength(3)
  expect(html).toContain('<span class="said"> vote')
  expect(html).toContain('direct, denying')
})

test('statements that are less sure than asked are left out, on the page and in JSON', async () => {
  expect((await page('/articles/a1')).html).toContain('href="/articles/a1?confidence=0.9"')
  expect((await page('/articles/a1?confidence=0.95')).html).toContain('No statement was found')
  for (const [asked, found] of [
    ['0.9', 1],
    ['0.95', 0]
  ] as const) {
    const response = await app.request(`http://localhost/api/articles/a1?confidence=${asked}`)
    expect(((await response.json()) as AnnotatedArticle).statements).toHaveLength(found)
  }
})

test('a confidence that is none shows all on the page, and is a problem in JSON', async () => {
  expect((await page('/articles/a1?confidence=sure')).html).toContain('Peace')
  const response = await app.request('http://localhost/api/articles/a1?confidence=95')
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ error: { what: '"95" is no confidence' } })
})

test('an address that is a script is not made a link', async () => {
  expect((await page('/articles/a1')).html).not.toContain('javascript:')
})

test('every page forbids other hosts and scripts that are not files of the app', async () => {
  const response = await app.request('http://localhost/')
  const policy = response.headers.get('content-security-policy')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toContain('unsafe')
})

test('the app can be installed: manifest, icon and worker are there', async () => {
  const response = await app.request('http://localhost/assets/app.webmanifest')
  expect(await response.json()).toMatchObject({ name: 'Collate', start_url: '/' })
  expect((await app.request('http://localhost/sw.js')).headers.get('content-type')).toContain('javascript')
})

test('a name that is not this machine is refused', async () => {
  expect((await app.request('http://news.example/')).status).toBe(403)
})

test('what is not there says so on a page and in JSON', async () => {
  expect((await page('/stories/none')).status).toBe(404)
  const response = await app.request('http://localhost/api/stories/none')
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({ error: { what: 'No story has this id.' } })
})

for (const path of [
  '/',
  '/?outlet=gull',
  '/stories/st1',
  '/stories/st1/speakers?kind=direct',
  '/stories/st1/time',
  '/stories/st1/beside?report=a1',
  '/articles/a1',
  '/names',
  '/names/Ana%20Orrel%2F%3Cb%3E',
  '/search?q=peace'
]) {
  test(`the page ${path} names its JSON twin, and the twin answers`, async () => {
    const { html } = await page(path)
    const twin = /<link rel="alternate" type="application\/json" href="([^"]+)"/.exec(html)?.[1] ?? ''
    const response = await app.request(`http://localhost${twin.replaceAll('&amp;', '&')}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain('application/json')
  })
}

for (const view of ['', '/speakers', '/time', '/beside', '/sentence']) {
  test(`a story that is not there says so (${view})`, async () => {
    expect((await page(`/stories/none${view}`)).status).toBe(404)
  })
}

test('the JSON twin is the record as it is kept', async () => {
  const response = await app.request('http://localhost/api/articles/a1')
  expect(await response.json()).toMatchObject({ schema: 'collate/article@1', text: HOSTILE })
})

function storeWith(text: string, insertions: readonly Span[] = []) {
  const store = openStore(mkdtempSync(join(tmpdir(), 'collate-web-')))
  const plain = articleOf(text)
  const article = {
    ...plain,
    statements: plain.statements.map((one) => ({ ...one, insertions, force: 'denying' as const }))
  }
  const capture = { place: 'a1.txt', kind: 'text', body: text, given: { id: 'a1' } } as const
  store.keepReport({ capture, told: {}, article })
  store.keepStories([storyOf()], store.snapshot().reach)
  return store
}

function articleOf(text: string): AnnotatedArticle {
  return {
    schema: 'collate/article@1',
    id: 'a1',
    outlet: '<i>The Gull</i>',
    url: 'javascript:alert(1)',
    title: 'Orrel calls for peace',
    bylines: [],
    credits: [],
    published: '2024-05-02',
    publishedFrom: 'given',
    language: 'en',
    text,
    furniture: [],
    paragraphs: [{ start: 0, end: text.length }],
    read: 'full',
    sentences: [{ start: 0, end: text.length }],
    times: [],
    figures: [],
    entities: [],
    statements: [
      {
        id: 's0',
        kind: 'direct',
        content: [{ start: 26, end: 46 }],
        source: [{ start: 52, end: 60 }],
        cue: [{ start: 47, end: 51 }],
        chain: [],
        confidence: 0.9
      }
    ],
    events: [],
    notes: []
  }
}

function storyOf(): CollatedStory {
  return {
    schema: 'collate/story@1',
    id: 'st1',
    title: 'Orrel calls for peace',
    from: '2024-05-02',
    to: '2024-05-02',
    articles: [{ id: 'a1', outlet: '<i>The Gull</i>', published: '2024-05-02', origin: 'o1', read: 'full' }],
    why: [],
    origins: [{ id: 'o1', articles: ['a1'], relation: 'original', evidence: [] }],
    people: [
      {
        id: 'p1',
        type: 'person',
        name: 'Ana Orrel/<b>',
        names: [{ name: 'Orrel', article: 'a1', span: { start: 55, end: 60 } }]
      }
    ],
    rows: [
      {
        id: 'r1',
        kind: 'statement',
        gist: '"Peace <b>now</b>,"',
        cells: [{ article: 'a1', item: 's0', span: { start: 26, end: 46 }, says: 'so' }],
        origins: 1,
        standing: 'single',
        differences: [],
        silent: [],
        unread: []
      }
    ],
    timeline: [],
    wording: []
  }
}
