import type { Range } from '../draft.js'
import { addCueFeatures, CUE_LABELS, cueClass } from './cue-features.js'
import { FeatureRow } from './feature-hash.js'
import { type ChainModel, labelWords, type Sequence } from './linear-chain.js'
import type { WordView } from './word-view.js'

/** A cue the model found, with the probability of its least sure word. */
export interface SureRange extends Range {
  readonly sureness: number
}

/** A sentence's words as the cue model sees them. */
export function cueSequence(view: WordView, sentence: Range, row: FeatureRow): Sequence {
  return sequenceOf(
    sentence,
    row,
    (index) => addCueFeatures(view, index, sentence.from, sentence.to, row),
    (index) => cueClass(view, index)
  )
}

/** Cues in sentences that were read. `scores`: those of the network, one for each label of each word. */
export function findCueRanges(model: ChainModel, view: WordView, scores: Float32Array): SureRange[] {
  const row = new FeatureRow(model.bits)
  const found: SureRange[] = []
  for (const sentence of sentencesOf(view)) {
    if (view.read < sentence.to) break
    const { labels, sureness } = labelWords(
      model,
      cueSequence(view, sentence, row),
      scores.subarray(sentence.from * model.labels, sentence.to * model.labels)
    )
    for (const piece of piecesOf(labels, CUE_LABELS.begins, CUE_LABELS.inside)) {
      found.push({
        from: sentence.from + piece.from,
        to: sentence.from + piece.to,
        sureness: Math.min(...sureness.subarray(piece.from, piece.to))
      })
    }
  }
  return found
}

export function sentencesOf({ reading }: WordView): Range[] {
  const { sentenceStarts } = reading
  return sentenceStarts
    .slice(0, -1)
    .map((from, sentence) => ({ from, to: sentenceStarts[sentence + 1] }))
    .filter(({ from, to }) => from < to)
}

/** The features of a stretch of words, row by row. */
export function sequenceOf(
  stretch: Range,
  row: FeatureRow,
  add: (index: number) => void,
  classify: (index: number) => number
): Sequence {
  const size = stretch.to - stretch.from
  const offsets = new Int32Array(size + 1)
  const classes = new Uint8Array(size)
  const features = new Int32Array(size * row.ids.length)
  let length = 0
  for (let place = 0; place < size; place += 1) {
    row.clear()
    add(stretch.from + place)
    features.set(row.ids.subarray(0, row.length), length)
    length += row.length
    offsets[place + 1] = length
    classes[place] = classify(stretch.from + place)
  }
  return { offsets, features: features.slice(0, length), classes }
}

/** Runs of labels that begin with `begins` or go on with `inside`. */
export function piecesOf(labels: Uint8Array, begins: number, inside: number): Range[] {
  const pieces: Range[] = []
  let from = -1
  for (let place = 0; place <= labels.length; place += 1) {
    const label = place < labels.length ? labels[place] : -1
    if (label === inside && from !== -1) continue
    if (from !== -1) pieces.push({ from, to: place })
    from = label === begins || label === inside ? place : -1
  }
  return pieces
}
