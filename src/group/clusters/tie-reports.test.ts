import { expect, test } from 'vitest'
import { bareArticle } from '../../../evaluation/bare-article.js'
import { describeArticle, findCandidates, findRarity, weighTerms } from '../similarity/index.js'
import { createPairReader, PAIR_FEATURES } from './pair-features.js'
import { doubtOf, tieReports } from './tie-reports.js'

const BRIDGE =
  'The Korran bridge at Tellmark was closed on Tuesday after 14 inspectors found cracks in two piers.'
const SHUT =
  'Inspectors, 14 of them, found cracks in two piers of the Korran bridge at Tellmark, which is closed.'
const CHOIR =
  'A choir from Hask sang for the Korran valley on Sunday, and nobody from Tellmark came to listen.'

function read(texts: readonly (readonly [text: string, date?: string])[]) {
  const descriptions = texts.map(([text, date], at) =>
    describeArticle(bareArticle({ id: `r${at}`, text, ...(date === undefined ? {} : { date }) }))
  )
  const rarity = findRarity(descriptions)
  const { weighed, rarityOf } = weighTerms(descriptions, rarity)
  const pairs = findCandidates(weighed.map(({ words }) => words))
  return { weighed, pairs, readPair: createPairReader(weighed, rarityOf, rarity, pairs) }
}

function featuresOf(texts: readonly (readonly [text: string, date?: string])[], a: number, b: number) {
  const { pairs, readPair } = read(texts)
  const row = new Float64Array(PAIR_FEATURES.length)
  readPair(pairs.find((pair) => pair.a === a && pair.b === b)!, row)
  return Object.fromEntries(PAIR_FEATURES.map((name, at) => [name, row[at]]))
}

test('two reports of one happening share numbers, names, opening and are nearest to each other', () => {
  const one = featuresOf([[BRIDGE], [SHUT], [CHOIR]], 0, 1)
  expect(one).toMatchObject({ numbers: 1, shareOfBest: 1, nearestRank: 0, undated: 1, logDays: 0 })
  const other = featuresOf([[BRIDGE], [SHUT], [CHOIR]], 0, 2)
  for (const name of ['words', 'lead', 'names', 'leadHeld', 'rareWords'])
    expect(one[name]).toBeGreaterThan(other[name])
  expect(other.shareOfOtherBest).toBeLessThan(1)
})

test('no feature is ever anything but a number', () => {
  const texts = [
    [BRIDGE],
    [`${BRIDGE} ${BRIDGE}`, '2024-05-01'],
    [CHOIR, '1999-01-01'],
    ['Korran Tellmark']
  ] as const
  const { pairs, readPair } = read(texts)
  const row = new Float64Array(PAIR_FEATURES.length)
  for (const pair of pairs) {
    readPair(pair, row)
    expect([...row].every(Number.isFinite)).toBe(true)
  }
  expect(pairs.length).toBeGreaterThan(3)
})

test('the longer the time between two reports, the less speaks for one story', () => {
  const strengths = ['2024-05-01', '2024-05-10', '2024-08-01', '2026-05-01'].map((date) => {
    const { weighed, pairs, readPair } = read([
      [BRIDGE, '2024-05-01'],
      [SHUT, date]
    ])
    return tieReports(pairs, weighed, readPair, () => 2)[0]?.strength
  })
  expect(strengths.slice(0, 2)).toEqual([3, 3])
  expect(strengths[2]!).toBeLessThan(3)
  expect(strengths[3] ?? -4).toBeLessThan(strengths[2]!)
})

test('a headline doubts less than a report', () => {
  const { weighed } = read([['Korran bridge shut'], [`${BRIDGE} ${SHUT} ${CHOIR}`]])
  expect(doubtOf(weighed[0])).toBeLessThan(doubtOf(weighed[1]))
})
