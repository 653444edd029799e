import { type ModelHeader, type ModelKind, openModel, readModel } from '../model-files.js'

/** One matrix or table of a model: 8-bit numbers, each row with its own scale. */
export interface Tensor {
  readonly rows: number
  readonly cols: number
  readonly values: Int8Array
  /** `values[r * cols + c] * scales[r]` is the number meant. */
  readonly scales: Float32Array
}

export interface ModelFile {
  readonly labels: Readonly<Record<string, readonly string[]>>
  /** Longer lists than labels: the words of a table, in the order of its rows. */
  readonly lists: Readonly<Record<string, readonly string[]>>
  readonly settings: Readonly<Record<string, number>>
  readonly tensors: Readonly<Record<string, Tensor>>
  /** Numbers kept whole: biases. */
  readonly vectors: Readonly<Record<string, Float32Array>>
}

interface Header extends ModelHeader {
  readonly labels: Record<string, string[]>
  readonly lists: readonly { name: string; length: number; at: number }[]
  readonly settings: Record<string, number>
  readonly tensors: readonly { name: string; rows: number; cols: number; at: number }[]
  readonly vectors: readonly { name: string; length: number; at: number }[]
}

/**
 * Reads a model that `scripts/train/neural/write_model.py` wrote: a header of one line, which says where each list, table
 * and vector lies in what follows.
 *
 * @throws CollateError when the file is no such model, or damaged
 */
export function readModelFile(url: URL, kind: ModelKind): ModelFile {
  return unpack(readModel(url, kind))
}

/** The same, of bytes that were read from `place`. */
export function openModelFile(bytes: Uint8Array, place: string, kind: ModelKind): ModelFile {
  return unpack(openModel(bytes, place, kind))
}

function unpack({ header, body: bytes }: { header: Header; body: Uint8Array<ArrayBuffer> }): ModelFile {
  const body = bytes.buffer
  return {
    labels: header.labels,
    lists: Object.fromEntries(header.lists.map((entry) => [entry.name, readList(body, entry)])),
    settings: header.settings,
    tensors: Object.fromEntries(header.tensors.map((entry) => [entry.name, readTensor(body, entry)])),
    vectors: Object.fromEntries(
      header.vectors.map((entry) => [entry.name, new Float32Array(body, entry.at, entry.length)])
    )
  }
}

/** Scales lie first, so that they are aligned; `at` is a multiple of four. */
function readTensor(body: ArrayBuffer, entry: Header['tensors'][number]): Tensor {
  const { rows, cols, at } = entry
  return {
    rows,
    cols,
    scales: new Float32Array(body, at, rows),
    values: new Int8Array(body, at + 4 * rows, rows * cols)
  }
}

/** One entry a line, so that a list of many thousand words is read at once. */
function readList(body: ArrayBuffer, { length, at }: Header['lists'][number]): string[] {
  return Buffer.from(body, at, length).toString('utf8').split('\n')
}
