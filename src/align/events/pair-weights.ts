import type { Weights } from '../rows/compare-pairs.js'
import type { EventFeature } from './compare-events.js'

/** What each likeness of two events counts: written by `npm run train -- coverage`. */
export const EVENT_WEIGHTS: Weights<EventFeature | 'bias'> = {
  'cover of the shorter': 1.41,
  'cover of the longer': 1.16,
  'same act': 0.69,
  'like act': 2.16,
  'one actor': 2.02,
  'one target': 0.09,
  'one actor and target': 0.52,
  'actor not told': -0.52,
  'one place': 0.5,
  'one date': 1.02,
  'one report': -0.09,
  'likest of both reports': 0.31,
  'lead over the next': 0.69,
  bias: -4.22
}
