import type { Weights } from '../rows/compare-pairs.js'
import type { EventFeature } from './compare-events.js'

/** What each likeness of two events counts: written by `npm run train -- coverage`. */
export const EVENT_WEIGHTS: Weights<EventFeature | 'bias'> = {
  'cover of the shorter': 1.65,
  'cover of the longer': 0.86,
  'one type': 0.64,
  'same act': 0.35,
  'like act': 2.36,
  'one actor': 2.44,
  'one target': 0.98,
  'one actor and target': 0.51,
  'actor not told': 0,
  'one place': 0.5,
  'one date': 0.53,
  'one report': -0.46,
  'likest of both reports': 0,
  'lead over the next': 0.45,
  bias: -4.66
}
