import type { Weights } from '../rows/compare-pairs.js'
import type { FigureFeature } from './compare-figures.js'

/** What each likeness of two figures counts: written by `npm run train -- coverage`. */
export const FIGURE_WEIGHTS: Weights<FigureFeature | 'bias'> = {
  'cover of the shorter': 1.53,
  'cover of the longer': 0.73,
  'same value': 0,
  'same value, seldom met': 1.25,
  'values that can be one': 2.25,
  'size of the smaller': 1.45,
  'same noun': 1.01,
  'like things': 0,
  'same harm': 2.14,
  'harm told by one': -0.98,
  'same unit': 0,
  'one report': -0.88,
  'likest of both reports': 0.29,
  'lead over the next': 0.99,
  bias: -4.57
}
