import type { Weights } from '../rows/compare-pairs.js'
import type { EventFeature } from './compare-events.js'

/** What each likeness of two events counts: written by `npm run train -- coverage`. */
export const EVENT_WEIGHTS: Weights<EventFeature | 'bias'> = {
  'cover of the shorter': 1.68,
  'cover of the longer': 0.78,
  'one type': 0.55,
  'same act': 0.02,
  'like act': 2.65,
  'one actor': 2.15,
  'one target': 1.06,
  'one actor and target': 0.51,
  'actor not told': 0,
  'one place': 0.5,
  'one date': 0.59,
  'one report': -0.4,
  'likest of both reports': 0,
  'lead over the next': 0.52,
  bias: -4.66
}
