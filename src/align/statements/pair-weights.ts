import type { Weights } from '../rows/compare-pairs.js'
import type { StatementFeature } from './pair-features.js'

/** What each likeness of two statements counts: written by `npm run train -- coverage`. */
export const STATEMENT_WEIGHTS: Weights<StatementFeature | 'bias'> = {
  'cover of the shorter': 2.04,
  'cover of the longer': 2.58,
  'same words of the shorter': 1.03,
  'longest run of same words': 3.47,
  'names in common': 0,
  'one speaker': 0.92,
  'speakers that may be one': 0.08,
  'speaker not told': -0.92,
  'both direct': -1.94,
  'few words': 0,
  'likest of both reports': 0.16,
  'lead over the next': 0.46,
  bias: -4.37
}
