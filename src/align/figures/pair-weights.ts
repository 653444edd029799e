import type { Weights } from '../rows/compare-pairs.js'
import type { FigureFeature } from './compare-figures.js'

/** What each likeness of two figures counts: written by `npm run train -- coverage`. */
export const FIGURE_WEIGHTS: Weights<FigureFeature | 'bias'> = {
  'cover of the shorter': 1.58,
  'cover of the longer': 0.85,
  'same value': 0.16,
  'same value, seldom met': 0.34,
  'values that can be one': 1.22,
  'size of the smaller': 1.05,
  'same noun': 1.24,
  'like things': 0.05,
  'same harm': 1.1,
  'same unit': 0,
  'one report': -0.77,
  'likest of both reports': 0.36,
  'lead over the next': 0.77,
  bias: -3.77
}
