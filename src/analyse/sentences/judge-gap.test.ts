import { expect, test, vi } from 'vitest'
import { judgeOf } from './judge-gap.js'
import type { Place } from './place.js'
import { scanWords } from './scan-words.js'

vi.mock('./sentences-model.js', () => ({ sentencesModel: () => null }))

test('without a model the rules decide alone', () => {
  const text = 'The vote was late. It passed at 9 a.m. on Monday'
  const words = scanWords(text, { start: 0, end: text.length })
  const place: Place = { text, words, first: 0, at: 0 }
  const isSentenceEnd = judgeOf(place)
  const ends: string[] = []
  for (; place.at < words.length - 1; place.at += 1) {
    if (!isSentenceEnd(place, -1)) continue
    ends.push(text.slice(0, words[place.at].end))
    place.first = place.at + 1
  }
  expect(ends).toEqual(['The vote was late.'])
})
