import { SENTENCE_STARTERS } from '../../knowledge/index.js'
import type { Place } from './place.js'
import { gapBefore, wordAt } from './place.js'

/** Rows of the table of weights; features are hashed into it. */
export const WEIGHT_ROWS = 1 << 17

const STARTERS = new Set(SENTENCE_STARTERS)

/**
 * What the learned judge looks at between a word and the next: both words with their neighbours and shapes, how far the
 * sentence has come, and what the rules say. Numbers of rows in the table of weights.
 */
export function boundaryFeatures(place: Place, verdict: string): Int32Array {
  const { at, first, words } = place
  const word = (offset: number): string => wordAt(place, at + offset)
  const [before, last, next, after, later] = [word(-1), word(0), word(1), word(2), word(3)]
  const [lowBefore, lowLast, lowNext, lowAfter] = [before, last, next, after].map(lowered)
  const [shapeBefore, shapeLast, shapeNext, shapeAfter] = [before, last, next, after].map(shapeOf)
  const starts = STARTERS.has(next) ? 'S' : '-'
  const gap = gapBefore(place, at + 1)
  const gapKind = gap === '' ? 'glued' : gap.includes('\n') ? 'line' : 'blank'
  const since = bucketOf(at - first + 1)
  const left = bucketOf(words.length - at - 1)
  const texts = [
    `last ${lowLast}`,
    `next ${lowNext}`,
    `Next ${next}`,
    `before ${lowBefore}`,
    `after ${lowAfter}`,
    `pair ${lowLast} ${lowNext}`,
    `pair before ${lowBefore} ${lowLast}`,
    `pair after ${lowNext} ${lowAfter}`,
    `shapes ${shapeLast} ${shapeNext}`,
    `shapes before ${shapeBefore} ${shapeLast} ${shapeNext}`,
    `shapes after ${shapeLast} ${shapeNext} ${shapeAfter}`,
    `all shapes ${shapeOf(word(-2))} ${shapeBefore} ${shapeLast} ${shapeNext}`,
    `wide shapes ${shapeBefore} ${shapeLast} ${shapeNext} ${shapeAfter} ${shapeOf(later)}`,
    `last, shape ${lowLast} ${shapeNext}`,
    `shape, next ${shapeLast} ${lowNext}`,
    `ends ${lowLast.slice(-3)} ${lowNext.slice(0, 3)} ${shapeNext}`,
    `rule ${verdict}`,
    `rule, gap ${verdict} ${gapKind}`,
    `rule, next ${verdict} ${shapeNext} ${starts}`,
    `rule, last ${verdict} ${lowLast} ${starts}`,
    `rule, length ${verdict} ${since} ${shapeNext}`,
    `length ${since} ${left} ${shapeLast} ${shapeNext}`,
    `left ${left} ${shapeNext}`,
    `since ${since} ${shapeNext} ${starts}`,
    `first ${shapeOf(wordAt(place, first))} ${shapeNext} ${since}`,
    `gap ${gapKind} ${shapeLast} ${shapeNext}`
  ]
  return Int32Array.from(texts, rowOf)
}

function lowered(word: string): string {
  return word.toLowerCase().replace(/\p{Nd}/gu, '0')
}

/** "Xx" for "Tavrin", "00:00" for "12:34", "#" beyond the paragraph. */
function shapeOf(word: string): string {
  if (word === '') return '#'
  const shape = word
    .slice(0, 12)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, '0')
  return shape.replace(/([Xx0])\1+/g, '$1$1').slice(0, 7)
}

/** Small numbers as they are, larger ones in steps. */
function bucketOf(count: number): number {
  if (count < 4) return count
  if (count < 7) return 4
  if (count < 13) return 5
  return count < 26 ? 6 : 7
}

/** FNV-1a over UTF-16 units. */
function rowOf(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return ((value ^ (value >>> 15)) >>> 0) % WEIGHT_ROWS
}
