import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article, Capture, Given } from '../article/index.js'
import { lines } from '../text/index.js'
import { type Extracted, extract, PAGE_BYTES_MAX, TEXT_BYTES_MAX } from './index.js'

const BODY = lines(
  'The harbour board of Ostrin voted on Tuesday to close the northern pier until the spring, the mayor told reporters.',
  '“We had no choice,” said Mira Tolland, the mayor, who had promised in January that the pier would stay open to all.'
)

function read(body: Capture['body'], kind: Capture['kind'] = 'text', given: Given = {}): Extracted {
  return extract({ place: 'report', kind, body, given })
}

function articleOf(body: Capture['body'], kind: Capture['kind'] = 'text', given: Given = {}): Article {
  const extracted = read(body, kind, given)
  if (extracted.kind === 'problem') throw new Error(extracted.problem.what)
  return extracted.article
}

/** A page around some main text of three paragraphs. */
function page({ head = '', above = '', within = '', below = '' }): string {
  const paragraph = `<p>${BODY.split('\n').join('</p><p>')}</p>`
  return `<!DOCTYPE html><html><head><title>Pier closes until spring | Halyard</title>${head}</head><body>
    <nav><a href="/">Home</a><a href="/world">World</a></nav>${above}
    <article><h1>Pier closes until spring</h1>${paragraph}${within}${paragraph.replaceAll('pier', 'quay')}</article>${below}</body></html>`
}

function blocksOf(html: string): string[] {
  return articleOf(html, 'html').text.split('\n\n')
}

describe('plain text', () => {
  test('stays as it is to the letter', () => {
    const text = `\r\n  Pier closes \n\n${BODY}\u00a0\t\r\nSubscribe now\n\n`
    expect(articleOf(text).text).toBe(text)
    expect(articleOf(Buffer.from(`\ufeff${text}`)).text).toBe(text)
  })

  test('begins with its headline, where the first line is one', () => {
    expect(articleOf(`Pier closes until spring\n${BODY}`).title).toBe('Pier closes until spring')
    expect(articleOf(`By Mira Tolland\n12 March 2024\nPier closes\n${BODY}`)).toMatchObject({
      title: 'Pier closes',
      bylines: ['Mira Tolland'],
      published: '2024-03-12',
      publishedFrom: 'page'
    })
  })

  test('has no headline where it begins with its first sentence', () => {
    expect(articleOf(BODY).title).toBeUndefined()
    expect(articleOf('The pier is closed.').title).toBeUndefined()
  })

  test('that breaks off at an invitation to subscribe was read in part', () => {
    expect(articleOf(`Pier closes\n${BODY}\nSubscribe to continue reading`).read).toBe('part')
    expect(articleOf(`Pier closes\n${BODY}\nSubscribe to our newsletter`).read).toBe('full')
  })
})

describe('what was given', () => {
  test('stands above what the text says, and options fill what was not given', () => {
    const capture: Capture = {
      place: '',
      kind: 'text',
      body: `Pier closes\n${BODY}`,
      given: { title: 'Own title' }
    }
    expect(extract(capture, { outlet: 'Halyard', published: '12 March 2024' })).toMatchObject({
      article: { title: 'Own title', outlet: 'Halyard', published: '2024-03-12', publishedFrom: 'given' }
    })
  })

  test('a date that is none is one problem; the article is read without a date', () => {
    const extracted = read(`Pier closes\n12 March 2024\n${BODY}`, 'text', { published: 'soon' })
    expect(extracted).toMatchObject({
      article: { publishedFrom: 'unknown' },
      problems: [{ where: 'report' }]
    })
    expect(extracted).not.toHaveProperty('article.published')
  })

  test('the id is the given one, else of outlet and address, else of the text', () => {
    const url = 'https://halyard.example/1'
    expect(articleOf(BODY, 'text', { id: 'seven' }).id).toBe('seven')
    const page = articleOf(BODY, 'text', { outlet: 'Halyard', url })
    expect(page.id).toBe(articleOf(`${BODY} More.`, 'text', { outlet: 'Halyard', url }).id)
    expect(articleOf(BODY).id).toBe(articleOf(BODY).id)
    expect(articleOf(BODY).id).not.toBe(articleOf(BODY, 'text', { outlet: 'Halyard' }).id)
  })
})

describe('nothing to read is one problem', () => {
  for (const body of ['', ' '.repeat(10_000), '\n\n\u2028', new Uint8Array(0)]) {
    test(JSON.stringify(body).slice(0, 20), () => expect(read(body)).toMatchObject({ kind: 'problem' }))
  }
  test('a page without a word', () => {
    expect(read('<html><body><script>var a = 1</script></body></html>', 'html')).toMatchObject({
      kind: 'problem'
    })
  })

  test('a text or page over its limit', () => {
    expect(read('x'.repeat(TEXT_BYTES_MAX + 1))).toMatchObject({
      problem: { what: expect.stringContaining('too large for one report: 5.0 MiB, the limit is 5 MiB') }
    })
    expect(read(Buffer.alloc(PAGE_BYTES_MAX + 1, 'x'), 'html')).toMatchObject({ kind: 'problem' })
  })
})

describe('a page', () => {
  const CLEAN = blocksOf(page({}))

  test('gives its paragraphs, an empty line between them, and no headline', () => {
    expect(CLEAN).toHaveLength(4)
    expect(CLEAN.slice(0, 2)).toEqual(BODY.split('\n'))
    const { text, paragraphs } = articleOf(page({}), 'html')
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(CLEAN)
  })

  const FURNITURE: readonly (readonly [name: string, html: Parameters<typeof page>[0]])[] = [
    ['a byline and a date', { above: '<p class="byline">By Oto Brandt</p><p>12 March 2024</p>' }],
    [
      'a caption',
      { within: '<figure><img src="a.jpg"><figcaption>The pier on Monday.</figcaption></figure>' }
    ],
    ['a picture credit', { within: '<p>Photo: Oto Brandt / Halyard</p>' }],
    ['a link to another report', { within: '<p><a href="/2">Quay to open in May</a></p>' }],
    [
      'a sign-up box',
      { within: '<div class="newsletter"><p>Our letter, every day.</p><p>Sign up now</p></div>' }
    ],
    ['share buttons', { within: '<ul><li>Share</li><li>Tweet</li></ul>' }],
    [
      'related reports',
      { below: '<aside><h2>Related stories</h2><ul><li><a href="/3">Mayor quits</a></li></ul></aside>' }
    ],
    [
      'comments',
      {
        below: `<section id="comments"><p>oto22: I never liked that pier, and I never liked the mayor either.</p></section>`
      }
    ],
    [
      'a cookie notice',
      { above: '<div role="dialog"><p>We use cookies.</p><button>Accept all</button></div>' }
    ],
    [
      'scripts, styles and comments',
      { within: '<script>alert("<p>x</p>")</script><style>p{}</style><!-- <p>y</p> -->' }
    ],
    ['an advertisement', { within: '<p>Advertisement</p>' }],
    ['a notice of rights', { below: '<footer><p>© 2024 Halyard. All rights reserved.</p></footer>' }]
  ]
  for (const [name, html] of FURNITURE) {
    test(`loses ${name}`, () => expect(blocksOf(page(html))).toEqual(CLEAN))
  }

  const KEPT: readonly (readonly [name: string, html: string, words: string])[] = [
    ['a subhead', '<h2>What comes next</h2>', 'What comes next'],
    ['a quotation', '<blockquote><p>“It was a fine pier.”</p></blockquote>', '“It was a fine pier.”'],
    ['a list', '<ul><li>the pier will close</li><li>the quay will open</li></ul>', 'the quay will open'],
    [
      'a sentence that is a link',
      '<p><a href="/4">The mayor resigned on Monday.</a></p>',
      'The mayor resigned on Monday.'
    ],
    ['a credit', '<p>(Reuters)</p>', '(Reuters)'],
    ['a row of a table', '<table><tr><td>Ships lost</td><td>4</td></tr></table>', 'Ships lost'],
    [
      'letters and signs',
      '<p>Fish &amp; chips &lt;cheap&gt; caf&eacute;&nbsp;here.</p>',
      'Fish & chips <cheap> café here.'
    ],
    ['a line of an address', '<p>Harbour board<br>1 Pier Road</p>', '1 Pier Road']
  ]
  for (const [name, within, words] of KEPT) {
    test(`keeps ${name}`, () => expect(blocksOf(page({ within })).join('\n')).toContain(words))
  }

  test('tells title, outlet, address, date, byline and language', () => {
    const head = `<meta property="og:site_name" content="Halyard"><meta name="author" content="Oto Brandt">
      <link rel="canonical" href="https://halyard.example/1"><meta property="article:published_time" content="2024-03-12T23:30:00-08:00">`
    expect(articleOf(page({ head }), 'html')).toMatchObject({
      title: 'Pier closes until spring',
      outlet: 'Halyard',
      url: 'https://halyard.example/1',
      published: '2024-03-12T23:30:00-08:00',
      publishedFrom: 'page',
      bylines: ['Oto Brandt'],
      language: 'en',
      read: 'full'
    })
  })

  test('tells the same in JSON-LD, graph, references and line breaks in it', () => {
    const head = `<script type="application/ld+json">{"@graph":[{"@type":"Person","@id":"#o","name":"Oto Brandt"},
      {"@type":["NewsArticle"],"headline":"Pier closes\n until spring","author":[{"@id":"#o"},{"@type":"Organization","name":"Halyard Desk"}],
      "publisher":{"@type":"Organization","name":"Halyard"},"datePublished":"2024-03-12","isAccessibleForFree":"False"}]}</script>`
    expect(articleOf(page({ head }), 'html')).toMatchObject({
      outlet: 'Halyard',
      published: '2024-03-12',
      bylines: ['Oto Brandt'],
      read: 'part'
    })
  })

  test('whose places state different days keeps the first and says so', () => {
    const head =
      '<meta property="article:published_time" content="2024-03-13"><link rel="canonical" href="https://halyard.example/2024/03/12/pier">'
    const { published, notes } = articleOf(page({ head }), 'html')
    expect(published).toBe('2024-03-13')
    expect(notes).toMatchObject([{ rule: 'metadata/dates-differ' }])
  })

  test('no desk, outlet or address is a byline', () => {
    for (const author of [
      'Halyard',
      'Staff Reporter',
      'https://halyard.example/staff',
      'Political Editor',
      'admin'
    ]) {
      const head = `<meta property="og:site_name" content="Halyard"><meta name="author" content="${author}">`
      expect(articleOf(page({ head }), 'html').bylines).toEqual([])
    }
  })

  test('with nothing but a title is read: none', () => {
    const html = '<html><head><title>Pier closes</title></head><body><div id="root"></div></body></html>'
    expect(articleOf(html, 'html')).toMatchObject({ title: 'Pier closes', text: '', read: 'none' })
  })

  test('of loose paragraphs without a frame is read', () => {
    const html = `<p>${BODY.split('\n').join('<p>')}`
    expect(blocksOf(html)).toEqual(BODY.split('\n'))
  })
})

describe('any input', () => {
  const piece = fc.constantFrom(
    '<div>',
    '</div>',
    '<p>',
    '</p>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<style',
    '<a href="x">',
    '</a>',
    '<br>',
    '<table><tr><td>',
    '<svg><p>',
    '<title>',
    '<body>',
    '</html>',
    '<template>',
    '<article>',
    '<h1>',
    '&amp;',
    '&#xd800;',
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":[7],"author":{"name":[{}]}}</script>',
    '<meta property="og:title" content="',
    '">',
    '\ud83d',
    '\u202e',
    'Words of a report, as long as they may be. ',
    BODY,
    'Share',
    '\n',
    '\0',
    '<frameset>',
    '<math>',
    '<plaintext>',
    '<textarea>',
    '<select><option>'
  )
  const markup = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

  test('any markup gives an article with its spans in order, or a problem', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const extracted = read(html, 'html')
        if (extracted.kind === 'problem') return
        const { text, paragraphs, credits } = extracted.article
        expect(text).not.toMatch(/<(?:div|script|p)>/)
        let end = 0
        for (const span of paragraphs) {
          expect(end <= span.start && span.start < span.end && span.end <= text.length).toBe(true)
          end = span.end
        }
        for (const { span, name } of credits) expect(text.slice(span.start, span.end)).toBe(name)
      }),
      { numRuns: 150 }
    )
  })

  test('any bytes give an article or a problem', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), fc.constantFrom('text', 'html'), (bytes, kind) => {
        expect(['article', 'problem']).toContain(read(bytes, kind).kind)
      })
    )
  })

  test('a paragraph in front moves every credit by its length', () => {
    const text = `Pier closes\n${BODY}\nThe fish are gone, Reuters reported. (AP)\n(Writing by Mira Tolland)`
    const preface =
      'It rained over the coast for all of the week and nobody in the town could remember worse.\n'
    const moved = articleOf(preface + text).credits.map(({ name, span, kind }) => ({
      name,
      span: { start: span.start - preface.length, end: span.end - preface.length },
      kind
    }))
    expect(moved).toEqual(articleOf(text).credits)
  })

  const MEGABYTE = 1_000_000
  const HUGE: readonly (readonly [name: string, body: string, kind: 'text' | 'html'])[] = [
    ['five megabytes on one line', 'The pier is closed, Reuters reported. '.repeat(5 * 26_000), 'text'],
    ['capitals without end', 'Ab '.repeat(MEGABYTE / 3), 'text'],
    ['brackets without end', '('.repeat(MEGABYTE), 'text'],
    ['one word without end', 'A'.repeat(MEGABYTE), 'text'],
    ['elements nested a hundred thousand deep', '<div>'.repeat(100_000) + BODY, 'html'],
    ['scripts that never close', '<script '.repeat(MEGABYTE / 8), 'html'],
    ['comments that never close', '<!--'.repeat(MEGABYTE / 4), 'html'],
    ['tags that never close', '<html'.repeat(MEGABYTE / 5), 'html'],
    ['a page of links', '<a href="/x">Mayor quits</a><br>'.repeat(20_000), 'html']
  ]
  for (const [name, body, kind] of HUGE) {
    test(`${name}: an answer within seconds`, { timeout: 60_000 }, () => {
      const start = process.cpuUsage()
      read(body, kind)
      expect(process.cpuUsage(start).user / 1e6).toBeLessThan(10)
    })
  }
})
