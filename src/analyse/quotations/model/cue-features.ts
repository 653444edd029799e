import { type FeatureRow, mix } from './feature-hash.js'
import { QUOTE_STATE, type WordView } from './word-view.js'

/** Labels of the cue model. */
export const CUE_LABELS = { none: 0, begins: 1, inside: 2 } as const

/** What the cue model sees of a word: itself, its neighbours, its place in the tree, marks around its sentence. */
export function addCueFeatures(
  view: WordView,
  index: number,
  from: number,
  to: number,
  row: FeatureRow
): void {
  addWords(view, index, from, to, row)
  addTree(view, index, row)
  addSurroundings(view, index, from, to, row)
}

/** Class of a word for the edges: what may stand between two labels. */
export function cueClass(view: WordView, index: number): number {
  const word = view.reading.words[index]
  if (/^[,;:.]$/.test(word.text)) return 1
  if (view.quote[index] === QUOTE_STATE.opens || view.quote[index] === QUOTE_STATE.closes) return 2
  if (word.upos === 'ADP' || word.upos === 'PART') return 3
  if (word.upos === 'VERB') return 4
  if (word.upos === 'AUX') return 5
  if (word.upos === 'NOUN' || word.upos === 'PROPN') return 6
  if (word.upos === 'ADV') return 7
  return 0
}

export const CUE_CLASSES = 8

function addWords(view: WordView, index: number, from: number, to: number, row: FeatureRow): void {
  const { lower, lemma, upos, suffix, shape, lexicon } = view
  const at = (values: Int32Array, place: number) =>
    from <= place && place < to ? values[place] : place < from ? 1 : 2
  const word = lower[index]
  row.add(1, word)
  row.add(2, lemma[index], upos[index])
  row.add(3, suffix[index], upos[index])
  row.add(4, upos[index], shape[index])
  row.add(5, lexicon[index], upos[index])
  for (const step of [-3, -2, -1, 1, 2, 3]) {
    row.add(10 + step, at(lower, index + step))
    row.add(20 + step, at(upos, index + step))
  }
  for (const step of [-1, 1]) {
    row.add(30 + step, word, at(lower, index + step))
    row.add(40 + step, lemma[index], at(upos, index + step))
    row.add(50 + step, lexicon[index], at(upos, index + step))
    row.add(60 + step, at(lexicon, index + step), upos[index])
  }
  row.add(70, at(upos, index - 2), at(upos, index - 1), upos[index])
  row.add(71, upos[index], at(upos, index + 1), at(upos, index + 2))
  row.add(72, lemma[index], at(lower, index + 1), at(upos, index + 2))
  row.add(73, at(lemma, index - 1), lemma[index], at(upos, index + 1))
  row.add(74, at(upos, index - 1), lemma[index], at(upos, index + 1))
}

function addTree(view: WordView, index: number, row: FeatureRow): void {
  const { lower, lemma, upos, deprel, lexicon, head, children } = view
  row.add(100, deprel[index], upos[index])
  row.add(101, lemma[index], deprel[index])
  const governor = head[index]
  if (governor !== -1) {
    row.add(102, lemma[governor], deprel[index], upos[index])
    row.add(103, lexicon[governor], deprel[index])
    row.add(104, lower[index], lemma[governor])
    row.add(105, deprel[index], deprel[governor], lexicon[governor])
  }
  let frame = 0
  for (const child of children[index]) {
    row.add(106, deprel[child], lemma[index])
    row.add(107, deprel[child], upos[index], lexicon[index])
    row.add(108, deprel[child], lower[child], upos[index])
    row.add(109, deprel[child], lexicon[child])
    frame = mix(frame, deprel[child])
    for (const grandchild of children[child]) {
      if (deprel[grandchild] === deprel[child]) continue
      row.add(110, deprel[child], deprel[grandchild], upos[index])
      if (96 < row.length) return
    }
  }
  row.add(111, frame, upos[index])
  row.add(112, frame, lexicon[index])
}

function addSurroundings(view: WordView, index: number, from: number, to: number, row: FeatureRow): void {
  const { quote, lexicon, upos, lemma } = view
  const before = from < index ? quote[index - 1] : 4
  const after = index + 1 < to ? quote[index + 1] : 4
  row.add(120, quote[index], upos[index])
  row.add(121, quote[index], lexicon[index])
  row.add(122, before, after, lexicon[index])
  row.add(123, before * 5 + after, upos[index], quote[index])
  const near = nearestMarks(view, index, from, to)
  row.add(124, near, lexicon[index])
  row.add(125, near, upos[index])
  row.add(126, near, lemma[index])
  row.add(127, Math.min(index - from, 3), upos[index])
  row.add(128, Math.min(to - index, 3), upos[index])
}

/** Whether quotations stand before and after in the sentence, and how the sentence before ended. */
function nearestMarks({ quote, reading }: WordView, index: number, from: number, to: number): number {
  let before = 0
  for (let place = index - 1; from <= place && index - 12 < place; place -= 1) {
    if (quote[place] === QUOTE_STATE.closes) {
      before = index - place < 4 ? 1 : 2
      break
    }
  }
  let after = 0
  for (let place = index + 1; place < to && place < index + 12; place += 1) {
    if (quote[place] === QUOTE_STATE.opens) {
      after = place - index < 4 ? 1 : 2
      break
    }
  }
  const previous = from === 0 ? 0 : quote[from - 1] === QUOTE_STATE.closes ? 1 : 0
  const same = from !== 0 && reading.words[from - 1].paragraph === reading.words[from].paragraph ? 1 : 0
  return before * 36 + after * 12 + previous * 2 + same
}
