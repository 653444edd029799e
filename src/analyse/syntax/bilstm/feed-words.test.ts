import { expect, test } from 'vitest'
import { type Kernel, openKernel } from '../../../knowledge/index.js'
import type { Sentence } from './embed-words.js'
import { createWordFeeder } from './feed-words.js'

test('a word met again is fed what it was fed at first', () => {
  const feed = openFeeder()
  const [first] = fed(feed, ['harbour'])
  expect(fed(feed, ['the', 'harbour', 'harbour'])).toEqual([expect.anything(), first, first])
})

test('a blank before a word makes a difference', () => {
  const feed = openFeeder()
  const words = ['harbour', 'harbour']
  const [glued, spaced] = fed(feed, words, [false, true])
  expect(glued).not.toEqual(spaced)
  expect(fed(feed, words, [true, false])).toEqual([spaced, glued])
})

test('a word that looks like another with its blank is a word of its own', () => {
  const [spaced, glued] = fed(openFeeder(), ['a', ' a'], [true, false])
  expect(spaced).not.toEqual(glued)
})

test('nothing is mixed up when more words come than are remembered', () => {
  const feed = openFeeder()
  const many = Array.from({ length: 9000 }, (_, at) => `word${at}`)
  const alone = fed(openFeeder(), ['word8999', 'word0'])
  expect(fed(feed, many).at(-1)).toEqual(alone[0])
  expect(fed(feed, many).at(0)).toEqual(alone[1])
  for (let at = 0; at < 9000; at += 300) fed(feed, many.slice(at, at + 300))
  expect(fed(feed, ['word8999', 'word0'])).toEqual(alone)
})

type Feed = (sentence: Sentence) => number[][]

/** What each word of a sentence is fed; a blank stands before all of them if nothing is said. */
function fed(feed: Feed, words: string[], isSpaced = words.map(() => true)): number[][] {
  return feed({ words, isSpaced })
}

/** A feeder whose vectors are a word's length, its last letter and the blank, and whose matrix keeps them and their sum. */
function openFeeder(kernel: Kernel = openKernel()): Feed {
  const tensor = {
    rows: 4,
    cols: 3,
    values: Int8Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 1, 1),
    scales: new Float32Array(4).fill(1)
  }
  const feed = createWordFeeder(kernel, kernel.layOut([{ tensor }]), {
    width: 3,
    embed: ({ words, isSpaced }) =>
      Float32Array.from(
        words.flatMap((word, at) => [word.length, word.charCodeAt(word.length - 1), isSpaced[at] ? 50 : 0])
      )
  })
  return (sentence) =>
    [...feed([sentence], sentence.words.length)].map((place) => [
      ...kernel.floats().subarray(place, place + 4)
    ])
}
