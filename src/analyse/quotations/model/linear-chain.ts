/**
 * A linear-chain conditional random field (Lafferty et al. 2001): scores of labels from hashed features, and scores
 * of neighbouring labels that depend on a class of the word between them.
 */
export interface ChainModel {
  readonly labels: number
  readonly bits: number
  readonly classes: number
  /** `labels` weights for each row of features. */
  readonly weights: Int8Array | Float32Array
  /** `labels × labels` weights for each class of words: `[class][before][label]`. */
  readonly edges: Float32Array
  /** What one step of a quantised weight is worth; 1 for floats. */
  readonly scale: number
}

/** A sequence to label: features of word `i` are `features[offsets[i]]` up to `features[offsets[i + 1]]`. */
export interface Sequence {
  readonly offsets: Int32Array
  readonly features: Int32Array
  readonly classes: Uint8Array
}

export interface Labelling {
  readonly labels: Uint8Array
  /** Probability of each label at its word, given the sequence. */
  readonly sureness: Float32Array
}

/** Scores of every label at every word, transitions left out. */
export function scoreWords(model: ChainModel, { offsets, features }: Sequence): Float32Array {
  const { labels, weights, scale } = model
  const size = offsets.length - 1
  const scores = new Float32Array(size * labels)
  for (let word = 0; word < size; word += 1) {
    const at = word * labels
    for (let index = offsets[word]; index < offsets[word + 1]; index += 1) {
      const row = features[index] * labels
      for (let label = 0; label < labels; label += 1) scores[at + label] += weights[row + label]
    }
    for (let label = 0; label < labels; label += 1) scores[at + label] *= scale
  }
  return scores
}

/**
 * The likeliest labels (Viterbi), with the marginal probability of each (forward-backward). `further` are scores of the
 * same labels that are added to those of the features.
 */
export function labelWords(model: ChainModel, sequence: Sequence, further: Float32Array): Labelling {
  const scores = scoreWords(model, sequence)
  for (let at = 0; at < scores.length; at += 1) scores[at] += further[at]
  const labels = bestPath(model, sequence, scores)
  const marginals = findMarginals(model, sequence, scores).words
  const sureness = Float32Array.from(labels, (label, word) => marginals[word * model.labels + label])
  return { labels, sureness }
}

function bestPath({ labels, edges }: ChainModel, { classes }: Sequence, scores: Float32Array): Uint8Array {
  const size = scores.length / labels
  const best = new Float64Array(size * labels)
  const from = new Uint8Array(size * labels)
  for (let label = 0; label < labels; label += 1) best[label] = scores[label]
  for (let word = 1; word < size; word += 1) {
    const edge = classes[word] * labels * labels
    for (let label = 0; label < labels; label += 1) {
      let top = Number.NEGATIVE_INFINITY
      for (let before = 0; before < labels; before += 1) {
        const score = best[(word - 1) * labels + before] + edges[edge + before * labels + label]
        if (top < score) {
          top = score
          from[word * labels + label] = before
        }
      }
      best[word * labels + label] = top + scores[word * labels + label]
    }
  }
  return readPath(best, from, labels, size)
}

function readPath(best: Float64Array, from: Uint8Array, labels: number, size: number): Uint8Array {
  const path = new Uint8Array(size)
  if (size === 0) return path
  let label = 0
  for (let other = 1; other < labels; other += 1) {
    if (best[(size - 1) * labels + label] < best[(size - 1) * labels + other]) label = other
  }
  for (let word = size - 1; 0 <= word; word -= 1) {
    path[word] = label
    label = from[word * labels + label]
  }
  return path
}

export interface Marginals {
  /** Probability of each label at each word. */
  readonly words: Float64Array
  /** Scaled forward and backward sums, for the trainer. */
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly exponents: Float64Array
  readonly logSum: number
}

/** Forward-backward with each step scaled to sum to one, so that no length overflows. */
export function findMarginals(model: ChainModel, { classes }: Sequence, scores: Float32Array): Marginals {
  const { labels } = model
  const edgeExponents = exponentsOf(model)
  const size = scores.length / labels
  const exponents = new Float64Array(size * labels)
  const forward = new Float64Array(size * labels)
  const backward = new Float64Array(size * labels)
  let logSum = 0
  for (let word = 0; word < size; word += 1) {
    const at = word * labels
    let top = scores[at]
    for (let label = 1; label < labels; label += 1) top = Math.max(top, scores[at + label])
    for (let label = 0; label < labels; label += 1) exponents[at + label] = Math.exp(scores[at + label] - top)
    const edge = classes[word] * labels * labels
    let sum = 0
    for (let label = 0; label < labels; label += 1) {
      let reach = word === 0 ? 1 : 0
      if (word !== 0) {
        for (let before = 0; before < labels; before += 1) {
          reach += forward[at - labels + before] * edgeExponents[edge + before * labels + label]
        }
      }
      forward[at + label] = reach * exponents[at + label]
      sum += forward[at + label]
    }
    for (let label = 0; label < labels; label += 1) forward[at + label] /= sum
    logSum += Math.log(sum) + top
  }
  sumBackward(backward, exponents, edgeExponents, classes, labels, size)
  return { words: normalised(forward, backward, labels), forward, backward, exponents, logSum }
}

function sumBackward(
  backward: Float64Array,
  exponents: Float64Array,
  edges: Float64Array,
  classes: Uint8Array,
  labels: number,
  size: number
): void {
  for (let word = size - 1; 0 <= word; word -= 1) {
    const at = word * labels
    if (word === size - 1) {
      backward.fill(1, at, at + labels)
      continue
    }
    const edge = classes[word + 1] * labels * labels
    let sum = 0
    for (let label = 0; label < labels; label += 1) {
      let reach = 0
      for (let next = 0; next < labels; next += 1) {
        reach +=
          edges[edge + label * labels + next] * exponents[at + labels + next] * backward[at + labels + next]
      }
      backward[at + label] = reach
      sum += reach
    }
    for (let label = 0; label < labels; label += 1) backward[at + label] /= sum
  }
}

function normalised(forward: Float64Array, backward: Float64Array, labels: number): Float64Array {
  const words = new Float64Array(forward.length)
  for (let at = 0; at < words.length; at += labels) {
    let sum = 0
    for (let label = 0; label < labels; label += 1) {
      words[at + label] = forward[at + label] * backward[at + label]
      sum += words[at + label]
    }
    for (let label = 0; label < labels; label += 1) words[at + label] /= sum
  }
  return words
}

const KNOWN_EXPONENTS = new WeakMap<Float32Array, Float64Array>()

/** The edges' exponents, computed once for a model that no longer learns. */
function exponentsOf({ edges, scale }: ChainModel): Float64Array {
  const known = KNOWN_EXPONENTS.get(edges)
  if (known !== undefined && scale !== 1) return known
  const exponents = Float64Array.from(edges, Math.exp)
  KNOWN_EXPONENTS.set(edges, exponents)
  return exponents
}
