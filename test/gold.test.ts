/** Our own gold is true to its texts: what it lists is there, in the order given. */
import { expect, test } from 'vitest'
import type { GoldChains } from '../evaluation/gold-chains.js'
import type { GoldArticleNames, GoldReportNames } from '../evaluation/own-names.js'
import { placeInOrder } from '../evaluation/place-in-order.js'
import { readArticles, readGold } from '../evaluation/read-library.js'
import type { GoldRelays } from '../evaluation/relays.js'
import type { GoldForces } from '../evaluation/statements.js'

const ROOT = new URL('..', import.meta.url).pathname
const STRONG = ['claiming', 'denying', 'vowing', 'demanding', 'accusing', 'warning', 'confirming']
const TYPES = ['person', 'organization', 'place', 'group', 'other']
const articles = await readArticles(`${ROOT}library`)
const sources = await readArticles(`${ROOT}evaluation/gold/sources/reports`)
const relays = await readArticles(`${ROOT}evaluation/gold/relays/reports`)

test('every name in the gold stands in its report, after the one before', () => {
  const gold = readGold<GoldReportNames>(ROOT, 'names')
  expect(gold.map(({ article }) => article).sort()).toEqual([...articles.keys()].sort())
  const missing = gold.flatMap((line) => {
    const spans = placeInOrder(articles.get(line.article)!.text, line.names, line.left)
    return line.names.filter((_, at) => spans[at] === null).map(({ text }) => `${line.article}: ${text}`)
  })
  expect(missing).toEqual([])
  expect(gold.flatMap(({ names }) => names).every(({ type }) => TYPES.includes(type))).toBe(true)
})

test('names marked by offsets are in order, apart, and inside the text', () => {
  for (const { article, characters, names } of readGold<GoldArticleNames>(ROOT, 'names-wikinews')) {
    let end = 0
    for (const [start, stop, type] of names) {
      expect(end <= start && start < stop && stop <= characters, `${article} ${start}`).toBe(true)
      expect(TYPES).toContain(type)
      end = stop
    }
  }
})

for (const [kind, reports] of [
  ['chains', articles],
  ['sources/chains', sources]
] as const) {
  test(`every mention in ${kind} stands in its report, after the one before, in a chain that is declared`, () => {
    const gold = readGold<GoldChains>(ROOT, kind)
    expect(gold.map(({ article }) => article).sort()).toEqual([...reports.keys()].sort())
    for (const { article, chains, mentions } of gold) {
      const spans = placeInOrder(reports.get(article)!.text, mentions)
      expect(spans, article).not.toContain(null)
      const declared = chains.map(({ name }) => name)
      const used = mentions.flatMap(({ chain }) => chain ?? [])
      expect(new Set(used), article).toEqual(new Set(declared))
    }
  })
}

for (const [kind, reports] of [
  ['statements', articles],
  ['sources/statements', sources]
] as const) {
  test(`every piece of content in ${kind} stands in its report, except in a headline`, () => {
    const gold = readGold<GoldPieces>(ROOT, kind)
    const missing = gold.flatMap(({ article, statements }) =>
      statements
        .filter(({ headline }) => headline !== true)
        .flatMap(({ content }) => content)
        .filter((piece) => !reports.get(article)!.text.includes(piece))
        .map((piece) => `${article}: ${piece}`)
    )
    expect(missing).toEqual([])
  })
}

interface GoldPieces {
  readonly article: string
  readonly statements: readonly {
    readonly content: readonly string[]
    readonly cue: string | null
    readonly headline?: boolean
  }[]
}

test('every force in the gold is that of one statement of the gold', () => {
  const statements = new Map(
    readGold<GoldPieces>(ROOT, 'statements').map(({ article, statements }) => [article, statements])
  )
  const gold = readGold<GoldForces>(ROOT, 'force')
  expect(gold.map(({ article }) => article).sort()).toEqual([...statements.keys()].sort())
  for (const { article, forces } of gold) {
    for (const { cue, content, force } of forces) {
      const meant = statements.get(article)!.filter((one) => one.cue === cue && one.content[0] === content)
      expect([article, cue, meant.length]).toEqual([article, cue, 1])
      expect(STRONG).toContain(force)
    }
  }
})

test('contents and links of relayed statements stand where the gold says', () => {
  const gold = readGold<GoldRelays>(ROOT, 'relays/statements')
  expect(gold.map(({ article }) => article).sort()).toEqual([...relays.keys()].sort())
  const wrong = gold.flatMap(({ article, statements }) =>
    statements
      .flatMap(({ content, chain }) => [...content, ...chain])
      .filter(({ text, start }) => !relays.get(article)!.text.startsWith(text, start))
      .map(({ text }) => `${article}: ${text}`)
  )
  expect(wrong).toEqual([])
})

const NAMES = [{ text: 'Ito' }, { text: 'Varn' }]

test('a listed piece is looked for as whole words, after the piece before', () => {
  expect(placeInOrder('Varn, Itos, Ito, Varnish, Varn', NAMES)).toEqual([
    { start: 12, end: 15 },
    { start: 26, end: 30 }
  ])
})

test('a listed piece is not looked for in a line left out', () => {
  expect(placeInOrder('More on Ito\nIto met Varn', NAMES, ['More on Ito'])).toEqual([
    { start: 12, end: 15 },
    { start: 20, end: 24 }
  ])
})

test('a listed piece that is not there has no place, and the next is still found', () => {
  expect(placeInOrder('Varn spoke', NAMES)).toEqual([null, { start: 0, end: 4 }])
})
