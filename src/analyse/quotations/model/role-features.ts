import { readCueVerb } from '../../../knowledge/index.js'
import type { Range } from '../draft.js'
import { type FeatureRow, hashWord, mix } from './feature-hash.js'
import { DEEPEST, QUOTE_STATE, type WordView } from './word-view.js'

/** Labels of the role model: source and content of one cue, the first word of each piece apart. */
export const ROLE_LABELS = { none: 0, sourceBegins: 1, source: 2, contentBegins: 3, content: 4 } as const

/** One cue with the words that may be its source and content. */
export interface CueContext {
  readonly cue: Range
  /** The word of the cue that governs the others. */
  readonly verb: number
  readonly window: Range
  /** Cues of the article by word: 1 in this cue, 2 in another. */
  readonly cueAt: Uint8Array
  /** For words of the window: how each hangs on the verb. */
  readonly branch: Int32Array
  readonly path: Int32Array
  /** What the rules say of the words of the window: 0 nothing, 1 source, 2 content. */
  readonly rule: Uint8Array
  /** Commas, other cues and quotation marks between each word of the window and the cue. */
  readonly between: Int32Array
}

export const ROLE_CLASSES = 14

/** How each word of the window stands to the cue. */
export function contextOf(
  view: WordView,
  cue: Range,
  window: Range,
  cueAt: Uint8Array,
  rule: Uint8Array
): CueContext {
  const verb = verbOf(view, cue)
  const size = window.to - window.from
  const branch = new Int32Array(size)
  const path = new Int32Array(size)
  const above = ancestorsOf(view, verb)
  for (let index = window.from; index < window.to; index += 1) {
    const place = index - window.from
    const found = pathTo(view, index, verb, above)
    branch[place] = found.branch
    path[place] = found.path
  }
  return { cue, verb, window, cueAt, branch, path, rule, between: countBetween(view, cue, window, cueAt) }
}

/** Class of a word for the edges: where pieces begin and end. */
export function roleClass(view: WordView, context: CueContext, index: number): number {
  const { reading, quote } = view
  const { text, lower } = reading.words[index]
  if (context.cue.from <= index && index < context.cue.to) return 1
  if (index === context.cue.to) return 2
  if (quote[index] === QUOTE_STATE.opens) return 3
  if (0 < index && quote[index - 1] === QUOTE_STATE.closes) return text === ',' ? 4 : 5
  if (quote[index] === QUOTE_STATE.closes) return 6
  if (text === ',') return 7
  if (/^[.;:?!]$/.test(text)) return 8
  if (lower === 'that' || lower === 'to') return 9
  if (/^(?:who|which|and|but|as|while)$/.test(lower)) return 10
  if (0 < index && reading.words[index - 1].text === ',') return 11
  if (0 < index && reading.words[index - 1].sentence !== reading.words[index].sentence) return 12
  return context.cueAt[index] !== 0 ? 13 : 0
}

export function addRoleFeatures(view: WordView, context: CueContext, index: number, row: FeatureRow): void {
  const side = sideOf(context, index)
  addPlace(view, context, index, side, row)
  addWords(view, context, index, side, row)
  addBranch(view, context, index, side, row)
}

function verbOf({ head, reading, upos }: WordView, cue: Range): number {
  for (let index = cue.from; index < cue.to; index += 1) {
    const tag = reading.words[index].upos
    const outside = head[index] < cue.from || cue.to <= head[index]
    if (outside && (tag === 'VERB' || tag === 'NOUN' || tag === 'ADJ' || upos[index] === 0)) return index
  }
  for (let index = cue.to - 1; cue.from <= index; index -= 1) {
    if (readCueVerb(reading.words[index].lower) !== undefined) return index
  }
  return cue.from
}

/** 0 before, 1 in, 2 after the cue; by sentences: 3 an earlier, 4 a later one. */
function sideOf({ cue }: CueContext, index: number): number {
  if (index < cue.from) return 0
  return index < cue.to ? 1 : 2
}

function addPlace(view: WordView, context: CueContext, index: number, side: number, row: FeatureRow): void {
  const { words } = view.reading
  const { cue, window, between, rule, verb } = context
  const place = index - window.from
  const distance = side === 0 ? cue.from - index : side === 2 ? index - cue.to + 1 : 0
  const bucket = distance < 6 ? distance : distance < 12 ? 6 : distance < 25 ? 7 : 8
  const sentence = Math.max(-2, Math.min(2, words[index].sentence - words[cue.from].sentence)) + 2
  const paragraph = words[index].paragraph === words[cue.from].paragraph ? 0 : 1
  const where = side + 3 * sentence + 16 * paragraph
  const lexicon = view.lexicon[verb]
  const lemma = view.lemma[verb]
  const count = between[place]
  row.add(1, where, bucket)
  row.add(2, where, lemma)
  row.add(3, where, count)
  row.add(4, where, count, lexicon)
  row.add(5, where, view.quote[index], count & 3)
  row.add(6, where, view.quote[index], lemma)
  row.add(7, rule[place], where)
  row.add(8, rule[place], lemma)
  const earlier = place === 0 ? 3 : rule[place - 1]
  const later = index + 1 < window.to ? rule[place + 1] : 3
  row.add(9, rule[place], earlier, later)
  row.add(10, where, context.cueAt[index], lexicon)
  row.add(11, where, quotationRank(view, context, index), view.quote[index])
  row.add(12, where, quotationRank(view, context, index), lemma)
  row.add(13, where, cueShape(view, context))
}

/** How many quotations lie between the word's own and the cue; whether the sentence holds one at all. */
function quotationRank({ reading }: WordView, { cue, window }: CueContext, index: number): number {
  const { quotation } = reading.words[index]
  if (quotation === -1) return 9
  const nearest = index < cue.from ? reading.words[cue.from].quotation : -1
  if (nearest === quotation) return 8
  let rank = 0
  let last = quotation
  const step = index < cue.from ? 1 : -1
  for (let place = index; place !== cue.from && window.from <= place && place < window.to; place += step) {
    const here = reading.words[place].quotation
    if (here !== -1 && here !== last) {
      rank += 1
      last = here
    }
    if (2 < rank) break
  }
  return rank
}

/** What stands at both ends of the cue: a mark, a subject, "that". */
function cueShape(view: WordView, { cue }: CueContext): number {
  const { words } = view.reading
  const mark = (index: number) => {
    const word = words[index]
    if (word === undefined) return 1
    if (view.quote[index] === QUOTE_STATE.opens) return 2
    if (view.quote[index] === QUOTE_STATE.closes) return 3
    if (/^[,.:;]$/.test(word.text)) return hashWord(word.text)
    if (word.lower === 'that' || word.lower === 'to' || word.lower === 'by') return hashWord(word.lower)
    return view.upos[index]
  }
  return mix(mark(cue.from - 1), mark(cue.to))
}

function addWords(view: WordView, context: CueContext, index: number, side: number, row: FeatureRow): void {
  const { lower, upos, shape } = view
  const { window, verb } = context
  const at = (values: Int32Array, place: number) =>
    window.from <= place && place < window.to ? values[place] : place < window.from ? 1 : 2
  row.add(20, lower[index], side)
  row.add(21, upos[index], side, shape[index])
  row.add(22, at(lower, index - 1), side)
  row.add(23, at(lower, index + 1), side)
  row.add(24, at(upos, index - 1), upos[index], side)
  row.add(25, upos[index], at(upos, index + 1), side)
  row.add(26, at(lower, index - 1), lower[index], side)
  row.add(27, lower[index], at(lower, index + 1), side)
  row.add(28, mix(at(upos, index - 2), at(upos, index - 1)), upos[index], side)
  row.add(29, at(lower, index - 2), at(lower, index - 1), side)
  row.add(30, lower[index], view.lemma[verb], side)
  row.add(31, at(lower, index - 1), upos[index], side)
  row.add(32, upos[index], at(lower, index + 1), at(upos, index + 2))
  const close = Math.abs(index - verb) < 7 ? index - verb : 9
  row.add(33, close, upos[index], view.lemma[verb])
  row.add(34, close, lower[index])
  row.add(
    35,
    at(view.quote as unknown as Int32Array, index - 1),
    view.quote[index],
    at(view.quote as unknown as Int32Array, index + 1)
  )
}

function addBranch(view: WordView, context: CueContext, index: number, side: number, row: FeatureRow): void {
  const { window, verb } = context
  const place = index - window.from
  const branch = context.branch[place]
  const path = context.path[place]
  const before = 0 < place ? context.branch[place - 1] : 1
  const after = index + 1 < window.to ? context.branch[place + 1] : 2
  const { deprel, upos, head, first, last, lexicon, lemma } = view
  row.add(50, branch, side)
  row.add(51, branch, lemma[verb], side)
  row.add(52, branch, lexicon[verb], upos[index])
  row.add(53, path, side)
  row.add(54, path, lexicon[verb])
  row.add(55, before, branch, side)
  row.add(56, branch, after, side)
  row.add(57, branch, deprel[index], upos[index])
  row.add(58, branch, context.rule[place])
  row.add(59, branch, context.between[place], side)
  row.add(60, branch, view.lower[index], side)
  row.add(61, deprel[index], upos[index], side)
  const governor = head[index]
  if (governor !== -1) {
    row.add(62, deprel[governor], deprel[index], side)
    const edge = (first[governor] === index ? 1 : 0) + (last[governor] === index ? 2 : 0)
    row.add(63, edge, deprel[governor], upos[index])
  }
  row.add(64, branch, view.quote[index], side)
  row.add(65, branch, deprel[verb], side)
}

function ancestorsOf({ head }: WordView, verb: number): Map<number, number> {
  const above = new Map<number, number>()
  for (let index = verb, depth = 0; index !== -1 && depth < DEEPEST; index = head[index], depth += 1) {
    if (above.has(index)) break
    above.set(index, depth)
  }
  return above
}

/** The way from a word up to the first ancestor of the verb (or the verb), and where it comes in. */
function pathTo(
  { head, deprel }: WordView,
  index: number,
  verb: number,
  above: Map<number, number>
): { branch: number; path: number } {
  let at = index
  let path = 0
  let entry = 3
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const met = above.get(at)
    if (met !== undefined) {
      const up = Math.min(met, 4)
      const branch = mix(mix(entry, up), at === verb ? 5 : deprel[verb])
      return { branch, path: mix(path, up) }
    }
    entry = deprel[at]
    if (depth < 4) path = mix(path, deprel[at])
    if (head[at] === -1) return { branch: 7, path: 7 }
    at = head[at]
  }
  return { branch: 8, path: 8 }
}

function countBetween(
  { reading, quote }: WordView,
  cue: Range,
  window: Range,
  cueAt: Uint8Array
): Int32Array {
  const counts = new Int32Array(window.to - window.from)
  const walk = (from: number, to: number, step: number) => {
    let commas = 0
    let cues = 0
    let marks = 0
    let that = 0
    for (let index = from; index !== to; index += step) {
      counts[index - window.from] = commas + 4 * cues + 12 * marks + 48 * that
      const { text, lower } = reading.words[index]
      if (/^[,;:]$|^[-–—]+$/.test(text) && quote[index] === QUOTE_STATE.outside)
        commas = Math.min(3, commas + 1)
      if (cueAt[index] === 2 && cueAt[index + step] !== 2) cues = Math.min(2, cues + 1)
      if (quote[index] === QUOTE_STATE.opens || quote[index] === QUOTE_STATE.closes)
        marks = Math.min(3, marks + 1)
      if (lower === 'that') that = 1
    }
  }
  walk(cue.from - 1, window.from - 1, -1)
  walk(cue.to, window.to, 1)
  return counts
}
