import type { ModelFile, Tensor } from '../../../knowledge/index.js'
import { findRows, spellingOf } from './features.js'

/** A sentence as the network reads it: its words, and whether a blank stands before each. */
export interface Sentence {
  readonly words: readonly string[]
  readonly isSpaced: readonly boolean[]
}

export interface Embedder {
  /** Numbers a word. */
  readonly width: number
  /** Vectors of all words, one behind the other. */
  readonly embed: (sentence: Sentence) => Float32Array
}

/**
 * Word, letter groups, affixes, shape and the word's pretrained vector looked up and laid one behind the other; last,
 * whether a blank stands before. A word without a pretrained vector has zeros in its place.
 */
export function createEmbedder(model: ModelFile): Embedder {
  const { word, gram, affix, shape, vector: known } = model.tensors
  const width = word.cols + gram.cols + 3 * affix.cols + shape.cols + known.cols + 1
  const knownRows = new Map(model.lists.words.map((spelling, row) => [spelling, row]))

  function addWord(vectors: Float32Array, start: number, text: string): void {
    const { fixed, grams } = findRows(text)
    addRow(vectors, start, word, fixed[0], 1)
    addRow(vectors, start, word, fixed[1], 1)
    let target = start + word.cols
    for (const row of grams) addRow(vectors, target, gram, row, 1 / grams.length)
    target += gram.cols
    for (const row of [fixed[2], fixed[3], fixed[4]]) {
      addRow(vectors, target, affix, row, 1)
      target += affix.cols
    }
    addRow(vectors, target, shape, fixed[5], 1)
    const row = knownRows.get(spellingOf(text))
    if (row !== undefined) addRow(vectors, target + shape.cols, known, row, 1)
  }

  return {
    width,
    embed: ({ words, isSpaced }) => {
      const vectors = new Float32Array(words.length * width)
      for (const [at, text] of words.entries()) {
        addWord(vectors, at * width, text)
        vectors[(at + 1) * width - 1] = isSpaced[at] ? 1 : 0
      }
      return vectors
    }
  }
}

function addRow(
  vector: Float32Array,
  target: number,
  { cols, values, scales }: Tensor,
  row: number,
  weight: number
): void {
  const scale = scales[row] * weight
  const start = row * cols
  for (let col = 0; col < cols; col += 1) vector[target + col] += values[start + col] * scale
}
