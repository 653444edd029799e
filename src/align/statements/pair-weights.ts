import type { Weights } from '../rows/compare-pairs.js'
import type { StatementFeature } from './pair-features.js'

/** What each likeness of two statements counts: written by `npm run train -- coverage`. */
export const STATEMENT_WEIGHTS: Weights<StatementFeature | 'bias'> = {
  'cover of the shorter': 2.6,
  'cover of the longer': 3.22,
  'same words of the shorter': 0.72,
  'longest run of same words': 2.88,
  'names in common': 0,
  'one speaker': 0.95,
  'speakers that may be one': 0.05,
  'speaker not told': -1.14,
  'both direct': -1.94,
  'few words': 0,
  'likest of both reports': 0.16,
  'lead over the next': 0.55,
  bias: -4.75
}
