import { expect, test } from 'vitest'
import { buildLexicon, readLexicon } from './lexicon.js'

const lexicon = buildLexicon([
  'they saw the harbour and met Brant there and saw Brant again, then left the harbour',
  'Nobody met him. Then the harbour shut; they met Marsh once'
])

test('a word met inside sentences is known by its casing in any spelling', () => {
  const [harbour, brant] = [readLexicon(lexicon, 'Harbour').casing, readLexicon(lexicon, 'BRANT').casing]
  expect(harbour).not.toBe(0)
  expect(brant).not.toBe(0)
  expect(harbour).not.toBe(brant)
})

test('words met once, at beginnings only or never are not known', () => {
  for (const word of ['Marsh', 'Nobody', 'Tavrin'])
    expect(readLexicon(lexicon, word), word).toEqual({ casing: 0, frequency: 0 })
})
