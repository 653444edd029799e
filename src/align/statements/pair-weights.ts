import type { Weights } from '../rows/compare-pairs.js'
import type { StatementFeature } from './pair-features.js'

/** What each likeness of two statements counts: written by `npm run train -- coverage`. */
export const STATEMENT_WEIGHTS: Weights<StatementFeature | 'bias'> = {
  'cover of the shorter': 2.58,
  'cover of the longer': 3.21,
  'same words of the shorter': 0.73,
  'longest run of same words': 2.87,
  'names in common': 0,
  'one speaker': 0.94,
  'speakers that may be one': 0.06,
  'speaker not told': -1.16,
  'both direct': -1.93,
  'few words': 0,
  'likest of both reports': 0.14,
  'lead over the next': 0.57,
  bias: -4.73
}
