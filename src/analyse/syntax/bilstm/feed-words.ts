import type { Embedder, Sentence } from './embed-words.js'
import type { Kernel, Layer } from './open-kernel.js'
import type { Fed } from './run-lstm.js'

/** Words whose products are remembered, for news repeats itself: 20 MB. */
const REMEMBERED_WORDS = 4096

/** What the first layer is fed for all words of all sentences, one behind the other. Holds until the next call. */
export type WordFeeder = (sentences: readonly Sentence[], count: number) => Fed

/**
 * Multiplies words' vectors by the first layer's input matrix, each different word once. The kernel gives a vector the same
 * product alone and among others, so what is remembered changes no reading.
 */
export function createWordFeeder(kernel: Kernel, input: Layer, embedder: Embedder): WordFeeder {
  const places = new Map<string, number>()
  let values = new Float32Array(REMEMBERED_WORDS * input.stride)

  function makeRoom(count: number): void {
    if ((places.size + count) * input.stride <= values.length) return
    places.clear()
    if (values.length < count * input.stride) values = new Float32Array(count * input.stride)
  }

  return (sentences, count) => {
    makeRoom(count)
    const first = places.size * input.stride
    const fresh: { words: string[]; isSpaced: boolean[] } = { words: [], isSpaced: [] }

    function placeOf(word: string, isSpaced: boolean): number {
      const key = isSpaced ? ` ${word}` : `+${word}`
      const known = places.get(key)
      if (known !== undefined) return known
      const place = places.size * input.stride
      places.set(key, place)
      fresh.words.push(word)
      fresh.isSpaced.push(isSpaced)
      return place
    }

    const starts = sentences.flatMap(({ words, isSpaced }) =>
      words.map((word, at) => placeOf(word, isSpaced[at]))
    )
    values.set(kernel.multiply(input, embedder.embed(fresh), fresh.words.length), first)
    return { values, starts: Int32Array.from(starts) }
  }
}
