/** The judge of relayed attributions: which links of a chain count as found in their place. */
import { expect, test } from 'vitest'
import { articleOf } from '../evaluation/annotate.js'
import { countRight, type GoldAttribution, judgeChains, type Piece } from '../evaluation/relays.js'
import type { AnnotatedArticle, Link } from '../src/article/index.js'

const TEXT = 'Ito wrote in a letter, seen by the Ledger, that the quay would close. Radio Quay said so too.'

const chains: readonly (readonly [
  found: readonly string[],
  wanted: readonly string[],
  right: number,
  because: string
])[] = [
  [['a letter', 'the Ledger'], ['a letter', 'the Ledger'], 2, 'both, in order'],
  [['letter', 'Ledger'], ['a letter', 'the Ledger'], 2, 'spans that overlap are enough'],
  [['the Ledger', 'a letter'], ['a letter', 'the Ledger'], 1, 'one of two in the wrong order'],
  [['the Ledger'], ['a letter', 'the Ledger'], 1, 'one is missing'],
  [['a letter', 'Radio Quay', 'the Ledger'], ['a letter', 'the Ledger'], 2, 'one too many is for precision'],
  [['Radio Quay'], ['the Ledger'], 0, 'another medium'],
  [[], ['the Ledger'], 0, 'nothing found']
]
for (const [found, wanted, right, because] of chains) {
  test(`${found.join(' → ') || 'no link'} for ${wanted.join(' → ')} counts ${right} (${because})`, () => {
    expect(countRight(found.map(linkOf), wanted.map(pieceOf))).toBe(right)
  })
}

test('the same words elsewhere are the same link', () => {
  const elsewhere = { name: 'The Ledger', span: { start: 80, end: 90 } }
  expect(countRight([elsewhere], [pieceOf('the Ledger')])).toBe(1)
})

const GOLD: readonly GoldAttribution[] = [
  { content: [pieceOf('that the quay would close')], chain: [pieceOf('a letter')] }
]

test('a statement answers for the attribution whose words it shares', () => {
  const { pairs, stray } = judgeChains(articleWith([['the quay would close', ['a letter']]]), GOLD)
  expect(pairs).toEqual([{ wanted: [pieceOf('a letter')], found: [linkOf('a letter')] }])
  expect(stray).toBe(0)
})

test('an attribution that is not found has no chain found', () => {
  expect(judgeChains(articleWith([]), GOLD).pairs[0].found).toBeUndefined()
})

test('links of a statement that nobody marked are astray', () => {
  expect(judgeChains(articleWith([['Radio Quay said so too', ['the Ledger']]]), GOLD).stray).toBe(1)
})

test('links of a second finding of an attribution are astray where nobody wants them there', () => {
  const twice = articleWith([
    ['the quay would close', ['a letter']],
    ['quay', ['a letter', 'Radio Quay']]
  ])
  expect(judgeChains(twice, GOLD).stray).toBe(1)
})

function pieceOf(text: string): Piece {
  return { text, start: TEXT.indexOf(text) }
}

function linkOf(name: string): Link {
  const start = TEXT.indexOf(name)
  return { name, span: { start, end: start + name.length } }
}

function articleWith(found: readonly (readonly [content: string, chain: readonly string[]])[]) {
  const statements = found.map(([content, chain]) => ({
    content: [linkOf(content).span],
    chain: chain.map(linkOf)
  }))
  return { ...articleOf(TEXT), statements } as unknown as AnnotatedArticle
}
