import {
  type ChainModel,
  findMarginals,
  type Sequence,
  scoreWords
} from '../../src/analyse/quotations/model/linear-chain.js'

/** A sequence with the labels a person gave it. */
export interface Labelled {
  readonly sequence: Sequence
  readonly labels: Uint8Array
}

export interface TrainOptions {
  readonly labels: number
  readonly classes: number
  readonly bits: number
  readonly epochs: number
  readonly rate: number
  /** Pull of every weight towards zero, each time it is touched. */
  readonly decay: number
  /** Share of features left out of each step, so that no single one is leant on (Hinton et al. 2012). */
  readonly dropout: number
}

/** Trains a linear-chain CRF by stochastic gradient with AdaGrad (Duchi et al. 2011). The same input gives the same weights. */
export function trainChain(examples: readonly Labelled[], options: TrainOptions): ChainModel {
  const { labels, classes, bits } = options
  const weights = new Float32Array(labels << bits)
  const edges = new Float32Array(classes * labels * labels)
  const model = { labels, classes, bits, weights, edges, scale: 1 }
  const sums = new Float32Array(weights.length).fill(1e-2)
  const edgeSums = new Float32Array(edges.length).fill(1e-2)
  const total = { weights: new Float32Array(weights.length), edges: new Float32Array(edges.length), count: 0 }
  const order = examples.map((_, index) => index)
  let random = 12345
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (let index = order.length - 1; 0 < index; index -= 1) {
      random = (Math.imul(random, 1103515245) + 12345) >>> 0
      const other = (random >>> 8) % (index + 1)
      ;[order[index], order[other]] = [order[other], order[index]]
    }
    let loss = 0
    for (const index of order) {
      const { sequence, labels: gold } = examples[index]
      const thinned = { sequence: thin(sequence, options.dropout, random + index), labels: gold }
      loss += learn(model, sums, edgeSums, thinned, options)
    }
    console.error(`  epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)}`)
    if (options.epochs < 2 * (epoch + 1)) addTo(total, model)
  }
  return {
    ...model,
    weights: averageOf(total.weights, total.count),
    edges: averageOf(total.edges, total.count)
  }
}

interface Total {
  readonly weights: Float32Array
  readonly edges: Float32Array
  count: number
}

/** The weights of the later epochs are averaged: their noise is not the same, what they learned is. */
function addTo(total: Total, { weights, edges }: ChainModel): void {
  for (let index = 0; index < weights.length; index += 1) total.weights[index] += weights[index]
  for (let index = 0; index < edges.length; index += 1) total.edges[index] += edges[index]
  total.count += 1
}

function averageOf(sum: Float32Array, count: number): Float32Array {
  return sum.map((value) => value / count)
}

/** The sequence without a share of its features. */
function thin({ offsets, features, classes }: Sequence, dropout: number, seed: number): Sequence {
  const kept = new Int32Array(features.length)
  const starts = new Int32Array(offsets.length)
  const limit = dropout * 0xffff
  let random = seed >>> 0
  let length = 0
  for (let word = 0; word + 1 < offsets.length; word += 1) {
    for (let index = offsets[word]; index < offsets[word + 1]; index += 1) {
      random = (Math.imul(random, 1664525) + 1013904223) >>> 0
      if (random >>> 16 < limit) continue
      kept[length] = features[index]
      length += 1
    }
    starts[word + 1] = length
  }
  return { offsets: starts, features: kept, classes }
}

/** One step on one sequence; gives its loss. */
function learn(
  model: ChainModel & { weights: Float32Array },
  sums: Float32Array,
  edgeSums: Float32Array,
  { sequence, labels: gold }: Labelled,
  { rate, decay }: TrainOptions
): number {
  const { labels, weights, edges } = model
  const { offsets, features, classes } = sequence
  const scores = scoreWords(model, sequence)
  const { words, forward, backward, exponents, logSum } = findMarginals(model, sequence, scores)
  const size = gold.length
  let loss = logSum
  const gradient = new Float32Array(labels)
  const pair = new Float64Array(labels * labels)
  const edgeGradient = new Float32Array(edges.length)
  for (let word = 0; word < size; word += 1) {
    loss -= scores[word * labels + gold[word]]
    if (0 < word) {
      const edge = classes[word] * labels * labels
      loss -= edges[edge + gold[word - 1] * labels + gold[word]]
      let sum = 0
      for (let before = 0; before < labels; before += 1) {
        for (let label = 0; label < labels; label += 1) {
          const at = before * labels + label
          pair[at] =
            forward[(word - 1) * labels + before] *
            Math.exp(edges[edge + at]) *
            exponents[word * labels + label] *
            backward[word * labels + label]
          sum += pair[at]
        }
      }
      for (let at = 0; at < pair.length; at += 1) edgeGradient[edge + at] += pair[at] / sum
      edgeGradient[edge + gold[word - 1] * labels + gold[word]] -= 1
    }
    let moved = 0
    for (let label = 0; label < labels; label += 1) {
      gradient[label] = words[word * labels + label] - (gold[word] === label ? 1 : 0)
      moved += Math.abs(gradient[label])
    }
    if (moved < 1e-4) continue
    for (let index = offsets[word]; index < offsets[word + 1]; index += 1) {
      const row = features[index] * labels
      for (let label = 0; label < labels; label += 1) {
        const at = row + label
        const slope = gradient[label] + decay * weights[at]
        sums[at] += slope * slope
        weights[at] -= (rate * slope) / Math.sqrt(sums[at])
      }
    }
  }
  for (let at = 0; at < edges.length; at += 1) {
    const slope = edgeGradient[at]
    if (slope === 0) continue
    edgeSums[at] += slope * slope
    edges[at] -= (rate * slope) / Math.sqrt(edgeSums[at])
  }
  return loss
}
