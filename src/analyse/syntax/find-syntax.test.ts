import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Annotated, type Article, type Token, WORD_STATE_WIDTH } from '../../article/index.js'
import type { Span } from '../../text/index.js'
import { findSyntax } from './index.js'

const trees: readonly (readonly [text: string, picture: readonly string[]])[] = [
  [
    'The minister said that talks had failed .',
    [
      'The det minister',
      'minister nsubj said',
      'said root',
      'that mark failed',
      'talks nsubj failed',
      'had aux failed',
      'failed ccomp said',
      '. punct said'
    ]
  ],
  [
    'Two soldiers were killed by rebels near the border .',
    [
      'Two nummod soldiers',
      'soldiers nsubj:pass killed',
      'were aux:pass killed',
      'killed root',
      'by case rebels',
      'rebels obl|obl:agent killed',
      'near case border',
      'the det border',
      'border obl|nmod killed|rebels',
      '. punct killed'
    ]
  ]
]

for (const [text, picture] of trees) {
  test(`heads and labels: ${text}`, () => {
    const { tokens } = findSyntax(articleOf([text]))
    tokens.forEach((token, at) => {
      const [word, labels, heads] = picture[at].split(' ')
      expect(text.slice(token.span.start, token.span.end)).toBe(word)
      expect(labels.split('|')).toContain(token.deprel)
      if (heads) expect(heads.split('|')).toContain(wordOf(text, tokens[token.head]))
    })
  })
}

test('tags and lemmas of plain sentences', () => {
  const text = 'Ministers went home .'
  const { tokens } = findSyntax(articleOf([text]))
  expect(tokens.map(({ upos, lemma }) => `${upos} ${lemma}`)).toEqual([
    'NOUN minister',
    'VERB go',
    'ADV home',
    'PUNCT .'
  ])
})

test('no words, no tokens', () => {
  expect(findSyntax(articleOf([])).tokens).toEqual([])
})

test('a line of 20,000 words is one tree', () => {
  const { tokens } = findSyntax(articleOf(['word , '.repeat(10_000).trim()]))
  expect(tokens).toHaveLength(20_000)
  expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1)
})

for (const [because, line] of [
  ['with marks', 'word , '],
  ['without any mark', 'word ']
] as const) {
  test(`the network's work on a line ${because} grows as its words do, and it is never given many at once`, () => {
    const [short, long] = [2_000, 20_000].map((count) =>
      workOn(articleOf([line.repeat(count / line.trim().split(' ').length).trim()]))
    )
    expect(long.words).toBe(20_000)
    expect(long.arcs / short.arcs).toBeLessThan(10.5)
    expect(long.atOnce).toBeLessThanOrEqual(520)
  })
}

test('what the network holds of a word lies beside it, and nothing of a word that it did not read', () => {
  const article = articleOf(['The minister said that talks had failed .'])
  const { wordStates } = findSyntax(article)
  expect(wordStates.length).toBe(article.words.length * WORD_STATE_WIDTH)
  expect(wordStates.subarray(-WORD_STATE_WIDTH).some((number) => 20 < Math.abs(number))).toBe(true)
  expect(findSyntax(article, 0).wordStates).toHaveLength(0)
})

/** Words that the network is given, pairs of words that it scores as arcs, and the most words in one go. */
function workOn(article: Annotated<'sentences' | 'words'>): { words: number; arcs: number; atOnce: number } {
  const work = { words: 0, arcs: 0, atOnce: 0 }
  findSyntax(article, Number.POSITIVE_INFINITY, (sentences) => {
    const lengths = sentences.map(({ words }) => words.length)
    const count = lengths.reduce((sum, length) => sum + length, 0)
    work.words += count
    work.arcs += lengths.reduce((sum, length) => sum + length * length, 0)
    work.atOnce = Math.max(work.atOnce, count)
    return sentences.map(({ words }) =>
      words.map((_, at) => ({ upos: 'X', xpos: 'FW', head: at - 1, deprel: 'dep', name: 'O' }))
    )
  })
  return work
}

const anyWord = fc.oneof(
  fc.constantFrom(
    'The',
    'minister',
    'said',
    ',',
    '.',
    '“',
    'U.S.',
    "n't",
    '5',
    '…',
    '👏🏽',
    '\ud83d',
    'عمر',
    '\u00ad'
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((word) => word.replace(/\s/g, '_'))
)
const anySentences = fc.array(
  fc.array(anyWord, { minLength: 1, maxLength: 12 }).map((words) => words.join(' ')),
  { maxLength: 5 }
)

test('any words make one token each, and every sentence is a tree', () => {
  fc.assert(
    fc.property(anySentences, (sentences) => {
      const article = articleOf(sentences)
      const { tokens, nameTags } = findSyntax(article)
      expect(tokens.map(({ span }) => span)).toEqual(article.words)
      expect(nameTags).toHaveLength(tokens.length)
      for (const sentence of article.sentences) expect(isTree(tokens, sentence)).toBe(true)
    }),
    { numRuns: 40 }
  )
})

test('a sentence in front moves everything and changes nothing else', () => {
  fc.assert(
    fc.property(anySentences, (sentences) => {
      const alone = findSyntax(articleOf(sentences)).tokens
      const moved = findSyntax(articleOf(['Rain fell .', ...sentences])).tokens.slice(3)
      expect(moved).toEqual(
        alone.map((token) => ({
          ...token,
          span: { start: token.span.start + 12, end: token.span.end + 12 },
          head: token.head < 0 ? -1 : token.head + 3
        }))
      )
    }),
    { numRuns: 40 }
  )
})

function isTree(tokens: readonly Token[], sentence: Span): boolean {
  const inside = tokens.flatMap(({ span }, at) =>
    sentence.start <= span.start && span.end <= sentence.end ? [at] : []
  )
  const roots = inside.filter((at) => tokens[at].head === -1)
  const ends = inside.every((at) => {
    let up = at
    for (let step = 0; step <= inside.length && tokens[up].head !== -1; step += 1) up = tokens[up].head
    return up === roots[0]
  })
  return roots.length === 1 && ends
}

function wordOf(text: string, token: Token): string {
  return text.slice(token.span.start, token.span.end)
}

/** Sentences given as words with blanks between, a line each. */
function articleOf(sentences: readonly string[]): Annotated<'sentences' | 'words'> {
  const text = sentences.join('\n')
  const spans: Span[] = []
  const words: Span[] = []
  let start = 0
  for (const sentence of sentences) {
    spans.push({ start, end: start + sentence.length })
    for (const match of sentence.matchAll(/[^ ]+/g)) {
      words.push({ start: start + match.index, end: start + match.index + match[0].length })
    }
    start += sentence.length + 1
  }
  const article: Article = {
    id: 'a',
    bylines: [],
    credits: [],
    publishedFrom: 'unknown',
    language: 'en',
    text,
    furniture: [],
    paragraphs: spans,
    read: 'full',
    notes: []
  }
  return { ...article, sentences: spans, words }
}

test('beyond the words that are read at most, every sentence is still a tree, and a note says so', () => {
  const article = articleOf(Array.from({ length: 120 }, () => 'Two boats left the port .'))
  const { tokens, notes } = findSyntax(article, 100)
  expect(tokens).toHaveLength(720)
  expect(tokens.slice(-6).map(({ upos, head }) => `${upos} ${head}`)).toEqual([
    'X -1',
    ...Array(5).fill('X 714')
  ])
  expect(notes?.map(({ rule }) => rule)).toEqual(['syntax/too-long'])
})
