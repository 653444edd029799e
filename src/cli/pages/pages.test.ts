import { expect, test } from 'vitest'
import type { AnnotatedArticle, CollatedStory, Row } from '../../article/index.js'
import type { Span } from '../../text/index.js'
import { lines } from '../../text/index.js'
import { PLAIN } from '../terminal/style.js'
import { drawComparison } from './draw-comparison.js'
import { drawHits } from './draw-hits.js'
import { drawReport } from './draw-report.js'
import { drawRow } from './draw-row.js'
import { drawStories } from './draw-stories.js'
import { numberRows } from './number-rows.js'
import type { Library } from './page.js'

const PAPER = { width: 64, style: PLAIN }

const ARTICLES: readonly AnnotatedArticle[] = [
  articleOf(
    'm1',
    'Ostrel Mail',
    '2024-03-12',
    'The dam broke at noon. At least 40 people died, Ms Tolland said.'
  ),
  articleOf('r1', 'Radio Brannoch', '2024-03-13', 'Some 35 villagers are dead. "We will rebuild," she said.'),
  articleOf('q1', 'Quill Digest', '2024-03-13', 'The dam broke at noon.')
]
const LIBRARY: Library = new Map(ARTICLES.map((article) => [article.id, article]))

const STORY: CollatedStory = {
  schema: 'collate/story@1',
  id: 's1',
  title: 'Dam breaks at Selm',
  from: '2024-03-12',
  to: '2024-03-13',
  articles: ARTICLES.map(({ id, outlet, published }) => ({
    id,
    outlet,
    published,
    origin: 'o1',
    read: 'full'
  })),
  why: [],
  origins: [
    { id: 'o1', articles: ['m1', 'q1'], relation: 'reprint', evidence: [] },
    { id: 'o2', articles: ['r1'], relation: 'original', evidence: [] }
  ],
  people: [],
  rows: [
    rowOf('statement', 'single', 1, [cellAt('r1', '"We will rebuild,"')], { silent: ['m1', 'q1'] }),
    rowOf(
      'figure',
      'disputed',
      2,
      [cellAt('m1', 'At least 40 people'), cellAt('r1', 'Some 35 villagers', 'otherwise')],
      {
        differences: [
          {
            of: 'value',
            readings: [
              { reading: '40', cells: [0] },
              { reading: '35', cells: [1] }
            ]
          }
        ],
        silent: ['q1']
      }
    )
  ],
  timeline: [],
  wording: [
    {
      of: 'the dead',
      terms: [
        { term: 'people', article: 'm1', span: spanOf('m1', 'people') },
        { term: 'villagers', article: 'r1', span: spanOf('r1', 'villagers') }
      ]
    }
  ]
}

test('a story lays its reports side by side, what is disputed first', () => {
  expect(drawComparison(numberRows([STORY])[0], LIBRARY, PAPER)).toBe(
    lines(
      'Dam breaks at Selm',
      '2024-03-12 – 2024-03-13 · 3 reports · 2 independent origins',
      '  Ostrel Mail     2024-03-12',
      '      shares its text with Quill Digest',
      '  Radio Brannoch  2024-03-13',
      '  Quill Digest    2024-03-13',
      '      shares its text with Ostrel Mail',
      '',
      'Told by several origins, or disputed',
      '   1  ●●  figure, disputed',
      '      Ostrel Mail     At least 40 people',
      '    ≠ Radio Brannoch  Some 35 villagers',
      '      value: 40 (Ostrel Mail) / 35 (Radio Brannoch)',
      '      silent: Quill Digest',
      '',
      'Told by one origin',
      '  Radio Brannoch',
      '   2  "We will rebuild,"',
      '',
      'Wording',
      '  the dead: "people" (Ostrel Mail) / "villagers" (Radio',
      '  Brannoch)',
      ''
    )
  )
})

test('a row opened shows the sentences, with its words set off', () => {
  expect(drawRow(numberRows([STORY])[0], 1, LIBRARY, PAPER)).toBe(
    lines(
      'Row 1  ●●  figure, disputed',
      'At least 40 people',
      '',
      'Ostrel Mail · 2024-03-12',
      '  »At least 40 people« died, Ms Tolland said.',
      '',
      'Radio Brannoch, says otherwise · 2024-03-13',
      '  »Some 35 villagers« are dead.',
      '',
      'Reports differ in value:',
      '  40 (Ostrel Mail)',
      '  35 (Radio Brannoch)',
      '',
      'Silent: Quill Digest',
      ''
    )
  )
})

test('words that run over a line end are set off on both lines', () => {
  const text = 'The dam broke at noon. At least 40 people died.'
  const article = {
    ...articleOf('m1', 'Ostrel Mail', '2024-03-12', text),
    sentences: [{ start: 0, end: text.length }]
  }
  const row = {
    ...STORY.rows[0],
    cells: [{ ...STORY.rows[0].cells[0], article: 'm1', span: find(text, 'dam broke at noon.') }]
  }
  const [numbered] = numberRows([{ ...STORY, rows: [row] }])
  const drawn = drawRow(numbered, 1, new Map([['m1', article]]), { width: 22, style: PLAIN })
  expect(drawn).toContain(lines('  The »dam broke at«', '  »noon.« At least 40', '  people died.'))
})

test('rows are numbered through all stories; one report alone has none to lay side by side', () => {
  const alone = { ...STORY, id: 's2', articles: STORY.articles.slice(0, 1) }
  const numbered = numberRows([alone, STORY, STORY])
  expect(numbered.map(({ rows }) => rows.map((row) => row.number))).toEqual([[1, 2], [3, 4], []])
})

test('a report shows each thing found beside its own words', () => {
  const text = '"We will rebuild," Mira Tolland said on Tuesday. At least 40 people died.'
  const at = (words: string) => find(text, words)
  const article: AnnotatedArticle = {
    ...articleOf('t1', 'Ostrel Mail', '2024-03-13', text),
    entities: [
      {
        id: 'e1',
        type: 'person',
        name: 'Mira Tolland',
        titles: [],
        mentions: [{ span: at('Mira Tolland'), kind: 'name' }]
      }
    ],
    statements: [
      {
        id: 's1',
        kind: 'direct',
        content: [at('"We will rebuild,"')],
        source: [at('Mira Tolland')],
        cue: [at('said')],
        speaker: 'e1',
        chain: [],
        confidence: 0.9
      }
    ],
    times: [{ span: at('Tuesday'), type: 'DATE', value: '2024-03-12', from: '2024-03-12', to: '2024-03-12' }],
    figures: [{ span: at('At least 40'), value: 40, modifier: 'at least', counted: at('people') }],
    events: [
      {
        id: 'v1',
        type: 'ASSAULT',
        contexts: [],
        trigger: at('died'),
        target: { span: at('people') },
        status: 'actual',
        confidence: 0.5
      }
    ],
    notes: [{ rule: 'events/no-place', reason: 'No place is named' }]
  }
  expect(drawReport(article, PAPER)).toBe(
    lines(
      '"We will rebuild," Mira Tolland said on Tuesday.',
      'Ostrel Mail · 2024-03-13 · 1 paragraph · 2 sentences',
      '',
      'Said',
      '  Mira Tolland · direct',
      '    "We will rebuild,"',
      '',
      'Figures',
      '  At least 40 → at least 40 people',
      '',
      'When',
      '  Tuesday → 2024-03-12',
      '',
      'Done',
      '  died · ASSAULT · to people',
      '',
      'Who and where',
      '  Mira Tolland (person, 1×)',
      '',
      'Given up on',
      '  events/no-place: No place is named',
      ''
    )
  )
})

test('words that an editor put into a quotation are told apart, and a force that is not neutral is named', () => {
  const text = '"They [the ministers] will vote," Ms Ito said.'
  const article: AnnotatedArticle = {
    ...articleOf('t1', 'Ostrel Mail', '2024-03-13', text),
    statements: [
      {
        id: 's1',
        kind: 'direct',
        content: [find(text, '"They [the ministers] will vote,"')],
        insertions: [find(text, '[the ministers]')],
        force: 'warning',
        source: [find(text, 'Ms Ito')],
        cue: [find(text, 'said')],
        chain: [],
        confidence: 0.9
      }
    ]
  }
  expect(drawReport(article, PAPER)).toContain(
    lines(
      '  Ms Ito · direct, warning · put in by an editor: [the',
      '  ministers]',
      '    "They [the ministers] will vote,"'
    )
  )
})

test('a list of stories says how widely each is told and how much of it is disputed', () => {
  const entry = {
    id: 's1',
    title: 'Dam breaks at Selm',
    from: '2024-03-12',
    to: '2024-03-13',
    articles: 3,
    outlets: 3,
    origins: 2,
    rows: 14,
    disputed: 1
  }
  expect(drawStories([entry], PAPER)).toBe(
    lines(
      'Dam breaks at Selm',
      '  2024-03-12 – 2024-03-13 · 3 reports · 2 independent origins ·',
      '  14 rows · 1 disputed'
    )
  )
  expect(drawStories([], PAPER)).toContain('The store holds no story yet')
})

test('a report found is shown with the sentence that carries the words', () => {
  const hit = {
    article: { id: 'm1', outlet: 'Ostrel Mail', published: '2024-03-12', version: 1, stored: '' },
    excerpt: { start: 0, end: 22 },
    hits: [],
    words: 'The dam broke at noon.',
    marks: [{ start: 4, end: 7 }]
  }
  expect(drawHits([hit], 'dam', PAPER)).toBe(lines('Ostrel Mail · 2024-03-12', '  The »dam« broke at noon.'))
  expect(drawHits([], 'dike', PAPER)).toBe('No report in the store carries all of: dike')
})

function find(text: string, words: string): Span {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

function spanOf(id: string, words: string): Span {
  return find(LIBRARY.get(id)!.text, words)
}

function cellAt(article: string, words: string, says: 'so' | 'otherwise' = 'so'): Row['cells'][number] {
  return { article, item: 'f0', span: spanOf(article, words), says }
}

function rowOf(
  kind: Row['kind'],
  standing: Row['standing'],
  origins: number,
  cells: Row['cells'],
  more: Partial<Row>
): Row {
  const gist = LIBRARY.get(cells[0].article)!.text.slice(cells[0].span.start, cells[0].span.end)
  return { id: 'r', kind, gist, cells, origins, standing, differences: [], silent: [], unread: [], ...more }
}

/** An article with one sentence per full stop. */
function articleOf(id: string, outlet: string, published: string, text: string): AnnotatedArticle {
  const sentences = [...text.matchAll(/\S[^.]*\./g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length
  }))
  return {
    schema: 'collate/article@1',
    id,
    outlet,
    bylines: [],
    credits: [],
    published,
    publishedFrom: 'given',
    language: 'en',
    text,
    furniture: [],
    paragraphs: [{ start: 0, end: text.length }],
    read: 'full',
    notes: [],
    sentences,
    times: [],
    figures: [],
    entities: [],
    statements: [],
    events: []
  }
}
