import { type Force, readCueNoun, readCueVerb } from '../../knowledge/index.js'
import type { Range } from './draft.js'
import type { Reading } from './read-words.js'

const NEGATIONS = new Set(['not', "n't", 'never', 'no'])
const ASSENT = /^(?:admit|agree|confirm|acknowledge|support|endorse|back|accept|recogni[sz]e)/

/** What a cue says of the words it reports, by its strongest word: "denied", "rejected the claim that". */
export function readForce({ words }: Reading, cue: Range): Force {
  let force: Force = 'neutral'
  let negated = false
  for (let index = cue.from; index < cue.to; index += 1) {
    const { lower } = words[index]
    if (NEGATIONS.has(lower)) negated = true
    if (negated && ASSENT.test(lower)) return 'denying'
    const found = readCueVerb(lower)?.force ?? readCueNoun(lower)
    if (found !== undefined && force === 'neutral') force = found
  }
  return force
}
