import { type Kernel, type Layer, type Place, placesOf } from '../../../knowledge/index.js'
import type { Embedder, Sentence } from './embed-words.js'

/** Words whose products are remembered, for news repeats itself: 20 MB. */
const REMEMBERED_WORDS = 4096

/** Places of what the first layer is fed for all words of all sentences, one behind the other. Holds until the next call. */
export type WordFeeder = (sentences: readonly Sentence[], count: number) => Int32Array

/** Products of different words, in the order in which they were met. */
interface Memory {
  readonly places: Map<string, Place>
  readonly first: Place
}

/**
 * Multiplies words' vectors by the first layer's input matrix, each different word once. The kernel gives a vector the same
 * product alone and among others, so what is remembered changes no reading.
 */
export function createWordFeeder(kernel: Kernel, input: Layer, embedder: Embedder): WordFeeder {
  const remembered = openMemory(REMEMBERED_WORDS)

  function openMemory(words: number): Memory {
    return { places: new Map(), first: kernel.take(words * input.stride) }
  }

  function memoryFor(count: number): Memory {
    if (REMEMBERED_WORDS < count) return openMemory(count) // More than can be remembered is remembered for once.
    if (REMEMBERED_WORDS < remembered.places.size + count) remembered.places.clear()
    return remembered
  }

  /** Room for the vectors is taken for this once: it is needed for nothing else. */
  function feed(vectors: Float32Array, count: number, out: Place): void {
    const place = kernel.take(vectors.length)
    kernel.floats().set(vectors, place)
    kernel.multiply(input, placesOf(place, embedder.width, count), count, out)
    kernel.giveBack(place)
  }

  return (sentences, count) => {
    const { places, first } = memoryFor(count)
    const next = first + places.size * input.stride
    const fresh: { words: string[]; isSpaced: boolean[] } = { words: [], isSpaced: [] }
    const fed = new Int32Array(count)
    let at = 0
    for (const { words, isSpaced } of sentences) {
      for (const [index, word] of words.entries()) {
        fed[at] = placeOf(word, isSpaced[index])
        at += 1
      }
    }
    feed(embedder.embed(fresh), fresh.words.length, next)
    return fed

    function placeOf(word: string, isSpaced: boolean): Place {
      const key = isSpaced ? ` ${word}` : `+${word}`
      const known = places.get(key)
      if (known !== undefined) return known
      const place = first + places.size * input.stride
      places.set(key, place)
      fresh.words.push(word)
      fresh.isSpaced.push(isSpaced)
      return place
    }
  }
}
