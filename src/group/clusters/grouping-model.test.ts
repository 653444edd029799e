import { expect, test } from 'vitest'
import { groupingModel, scorerOf, sizeOfNetwork } from './grouping-model.js'
import { PAIR_FEATURES } from './pair-features.js'

const WIDTH = PAIR_FEATURES.length

/** One hidden unit that reads one feature. */
function network(feature: number, outer: number, bias: number): Float32Array {
  const weights = new Float32Array(sizeOfNetwork(1))
  weights[feature] = 1
  weights[WIDTH + 1] = outer
  weights[WIDTH + 2] = bias
  return weights
}

test('a network is a tanh of the scaled features; several are averaged', () => {
  const score = scorerOf({
    hidden: 1,
    count: 2,
    mean: new Float32Array(WIDTH).fill(1),
    deviation: new Float32Array(WIDTH).fill(2),
    weights: Float32Array.from([...network(0, 3, 0.5), ...network(1, -1, 0)])
  })
  const features = new Float64Array(WIDTH).fill(1)
  features[0] = 3
  expect(score(features)).toBeCloseTo((3 * Math.tanh(1) + 0.5 + 0) / 2, 6)
})

test('the shipped networks: likeness speaks for one story', () => {
  const score = groupingModel()
  const alike = Float64Array.from(
    PAIR_FEATURES,
    (name) =>
      ({
        words: 0.8,
        logWords: Math.log(0.8),
        lead: 0.8,
        names: 0.9,
        length: 4.5,
        title: 0.7,
        shareOfBest: 1,
        shareOfOtherBest: 1,
        leadHeld: 0.9,
        leadHeldBoth: 0.8,
        crowd: 1,
        aboveUsual: 0.6,
        topNames: 1,
        firstName: 1,
        rarestWord: 7,
        rareWords: 4,
        rareInLead: 2
      })[name as string] ?? 0
  )
  const unlike = Float64Array.from(
    PAIR_FEATURES,
    (name) =>
      ({
        words: 0.12,
        logWords: Math.log(0.12),
        length: 4.5,
        crowd: 1,
        shareOfBest: 0.3,
        shareOfOtherBest: 0.2,
        nearestRank: 3,
        farthestRank: 4
      })[name as string] ?? 0
  )
  expect(score(alike)).toBeGreaterThan(2)
  expect(score(unlike)).toBeLessThan(-1)
})
