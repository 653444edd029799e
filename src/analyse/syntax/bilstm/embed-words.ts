import { findRows } from './features.js'
import type { ModelFile, Tensor } from './model-file.js'

/** A sentence as the network reads it: its words, and whether a blank stands before each. */
export interface Sentence {
  readonly words: readonly string[]
  readonly isSpaced: readonly boolean[]
}

export interface Embedder {
  /** Numbers a word. */
  readonly width: number
  /** Vectors of all words of all sentences, one behind the other. */
  readonly embed: (sentences: readonly Sentence[], count: number) => Float32Array
}

/** Words whose vectors are remembered: news repeats itself. */
const REMEMBERED_WORDS = 20_000

/** Word, letter groups, affixes and shape looked up and laid one behind the other; last, whether a blank stands before. */
export function createEmbedder(model: ModelFile): Embedder {
  const { word, gram, affix, shape } = model.tensors
  const width = word.cols + gram.cols + 3 * affix.cols + shape.cols + 1
  const remembered = new Map<string, Float32Array>()

  function vectorOf(text: string): Float32Array {
    const known = remembered.get(text)
    if (known !== undefined) return known
    if (REMEMBERED_WORDS <= remembered.size) remembered.clear()
    const vector = lookUp(text)
    remembered.set(text, vector)
    return vector
  }

  function lookUp(text: string): Float32Array {
    const vector = new Float32Array(width)
    const { fixed, grams } = findRows(text)
    addRow(vector, 0, word, fixed[0], 1)
    addRow(vector, 0, word, fixed[1], 1)
    for (const row of grams) addRow(vector, word.cols, gram, row, 1 / grams.length)
    let target = word.cols + gram.cols
    for (const row of [fixed[2], fixed[3], fixed[4]]) {
      addRow(vector, target, affix, row, 1)
      target += affix.cols
    }
    addRow(vector, target, shape, fixed[5], 1)
    return vector
  }

  return {
    width,
    embed: (sentences, count) => {
      const vectors = new Float32Array(count * width)
      let target = 0
      for (const { words, isSpaced } of sentences) {
        for (const [at, text] of words.entries()) {
          vectors.set(vectorOf(text), target)
          target += width
          vectors[target - 1] = isSpaced[at] ? 1 : 0
        }
      }
      return vectors
    }
  }
}

function addRow(vector: Float32Array, target: number, table: Tensor, row: number, weight: number): void {
  const scale = table.scales[row] * weight
  const start = row * table.cols
  for (let col = 0; col < table.cols; col += 1) vector[target + col] += table.values[start + col] * scale
}
