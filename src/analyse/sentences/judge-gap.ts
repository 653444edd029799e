import { type ModelKind, readModel } from '../../knowledge/index.js'
import { boundaryFeatures, WEIGHT_ROWS } from './boundary-features.js'
import { BOUNDARY_RULES } from './boundary-rules.js'
import { gapBefore, type Place, wordAt } from './place.js'

const MODEL = new URL('../../../models/sentences.bin', import.meta.url)
export const SENTENCES_MODEL: ModelKind = { model: 'collate sentences', version: 1 }

/** A sentence is ended where the odds of an end are better than one to two: a lost end costs two sentences. */
const ODDS_MIN = Math.log(0.5)

const PLAIN_WORD = /^[a-z]+$/

/** What the rules said last: where the sentence ends by them, and the rule that said so. */
export interface RuleMemory {
  end: number
  rule: string
}

interface Weights {
  readonly scale: number
  readonly bias: number
  readonly values: Int8Array
}

let weights: Weights | null = null

/** Whether a sentence ends after this word: the rules give their view, the learned weights decide. */
export function isSentenceEnd(place: Place, memory: RuleMemory): boolean {
  const view = rulesView(place, memory)
  if (isCertain(place, view)) return view.startsWith('ends')
  weights ??= readWeights()
  const { scale, bias, values } = weights
  let sum = 0
  for (const row of boundaryFeatures(place, view)) sum += values[row]
  return ODDS_MIN < sum * scale + bias
}

/** "ends: …" or "goes on: …" with the name of the rule that decided. */
export function rulesView(place: Place, memory: RuleMemory): string {
  let rule = 'no rule'
  for (const { name, judge } of BOUNDARY_RULES) {
    const verdict = judge(place)
    if (verdict === undefined) continue
    rule = name
    if (verdict !== null) Object.assign(memory, { end: verdict, rule: name })
    break
  }
  return memory.end === place.at ? `ends: ${memory.rule}` : `goes on: ${rule}`
}

/**
 * Between words written together nothing but a rule ends a sentence; titles, lines, and marks before a capital are left
 * to the rules as well. The weights judge the rest: gaps without a mark, abbreviations, what goes on in lower case.
 */
export function isCertain(place: Place, view: string): boolean {
  const next = wordAt(place, place.at + 1)
  if (view.startsWith('goes on')) {
    const isInside = PLAIN_WORD.test(next) && PLAIN_WORD.test(wordAt(place, place.at))
    if (wordAt(place, place.at) === ']') return true // An editor's brackets stand inside a sentence.
    return isInside || gapBefore(place, place.at + 1) === '' || view.includes('a rank or title')
  }
  return view.includes('line') || /^["“‘«‹(]?\p{Lu}|^["“«(]$/u.test(next)
}

/** A scale and a bias, 32-bit floats, then a byte for every row. */
function readWeights(): Weights {
  const { buffer } = readModel(MODEL, SENTENCES_MODEL).body
  const [scale, bias] = new Float32Array(buffer, 0, 2)
  return { scale, bias, values: new Int8Array(buffer, 8, WEIGHT_ROWS) }
}
