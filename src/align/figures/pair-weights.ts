import type { Weights } from '../rows/compare-pairs.js'
import type { FigureFeature } from './compare-figures.js'

/** What each likeness of two figures counts: written by `npm run train -- coverage`. */
export const FIGURE_WEIGHTS: Weights<FigureFeature | 'bias'> = {
  'cover of the shorter': 1.31,
  'cover of the longer': 0.73,
  'same value': 0,
  'same value, seldom met': 0.73,
  'values that can be one': 2.08,
  'size of the smaller': 1.41,
  'same noun': 0.66,
  'like things': 0,
  'same harm': 1.48,
  'same unit': 0,
  'one report': -0.86,
  'likest of both reports': 0.23,
  'lead over the next': 0.6,
  bias: -3.83
}
