import type { Weights } from '../rows/compare-pairs.js'
import type { StatementFeature } from './pair-features.js'

/** What each likeness of two statements counts: written by `npm run train -- coverage`. */
export const STATEMENT_WEIGHTS: Weights<StatementFeature | 'bias'> = {
  'cover of the shorter': 3.38,
  'cover of the longer': 3.26,
  'same words of the shorter': 0.3,
  'longest run of same words': 3.01,
  'names in common': 0,
  'one speaker': 0.98,
  'speakers that may be one': 0.02,
  'speaker not told': -0.94,
  'both direct': -1.84,
  'few words': 0,
  'likest of both reports': 0.49,
  'lead over the next': 0.23,
  bias: -5.36
}
