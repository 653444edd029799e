import { floatsOf, type Tables } from './name-tables.js'
import { spellingsOf } from './word-code.js'
import type { VectorRows } from './word-vectors.js'

/** What the words of an article add to the hidden layer at each of them, the layer's bias included. */
export type TopicReader = (words: readonly string[]) => Float32Array

/** Added to the number of words that the mean is taken over: a few words tell little of what an article is about. */
const PRIOR_WORDS = 10
const SCALE = 3

/** Whether a word counts for the topic: in small letters, and of more than three. */
export function isTopicWord(text: string): boolean {
  return 3 < text.length && /^\p{Ll}/u.test(text)
}

/** In a report about a league "Delta" is a team, in a guide for travellers a place: the mean of the pretrained vectors tells. */
export function createTopicReader(tables: Tables, rowOfVector: VectorRows): TopicReader {
  const { topic, topicBias, topicOutput } = tables
  const addVector = createAdder(tables, rowOfVector)
  const [weights, bias, outputs] = [floatsOf(topic), floatsOf(topicBias), floatsOf(topicOutput)]
  return (words) => {
    const sums = new Float64Array(topic.cols)
    let count = 0
    for (const word of words) if (isTopicWord(word) && addVector(word, sums)) count += 1
    const start = Float32Array.from(floatsOf(tables.bias))
    for (let unit = 0; unit < topic.rows; unit += 1) {
      let sum = 0
      for (let at = 0; at < topic.cols; at += 1) sum += sums[at] * weights[unit * topic.cols + at]
      const input = bias[unit] + (SCALE * sum) / (count + PRIOR_WORDS)
      const value = input / (1 + Math.abs(input))
      for (let at = 0; at < start.length; at += 1) start[at] += value * outputs[unit * start.length + at]
    }
    return start
  }
}

/** Words whose rows are remembered. */
const KEPT_MAX = 8000

/** Adds the vector of a word, if it has one. */
function createAdder(
  { pieces, pieceValues }: Tables,
  rowOfVector: VectorRows
): (word: string, sums: Float64Array) => boolean {
  const known = new Map<string, number>()
  const values = floatsOf(pieceValues)
  const width = pieceValues.cols
  return (word, sums) => {
    const row = known.get(word) ?? rowOfVector(spellingsOf(word))
    if (KEPT_MAX <= known.size) known.clear()
    known.set(word, row)
    if (row === -1) return false
    for (let piece = 0; piece < pieces.cols; piece += 1) {
      const from = (piece * 256 + pieces.values[row * pieces.cols + piece]) * width
      for (let at = 0; at < width; at += 1) sums[piece * width + at] += values[from + at]
    }
    return true
  }
}
