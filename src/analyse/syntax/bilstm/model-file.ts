import { CollateError } from '../../../article/index.js'

/** One matrix or table of a model: 8-bit numbers, each row with its own scale. */
export interface Tensor {
  readonly rows: number
  readonly cols: number
  readonly values: Int8Array
  /** `values[r * cols + c] * scales[r]` is the number meant. */
  readonly scales: Float32Array
}

export interface ModelFile {
  readonly name: string
  readonly version: number
  readonly labels: Readonly<Record<string, readonly string[]>>
  /** Longer lists than labels: the words of a table, in the order of its rows. */
  readonly lists: Readonly<Record<string, readonly string[]>>
  readonly settings: Readonly<Record<string, number>>
  readonly tensors: Readonly<Record<string, Tensor>>
  /** Numbers kept whole: biases. */
  readonly vectors: Readonly<Record<string, Float32Array>>
}

interface Header {
  readonly name: string
  readonly version: number
  readonly labels: Record<string, string[]>
  readonly lists: readonly { name: string; length: number; at: number }[]
  readonly settings: Record<string, number>
  readonly tensors: readonly { name: string; rows: number; cols: number; at: number }[]
  readonly vectors: readonly { name: string; length: number; at: number }[]
}

const MAGIC = 'COLLATE1'

/**
 * Reads a model as `scripts/train/neural/write_model.py` writes it: a mark of eight letters, the length of the header,
 * the header as JSON, then the lists and numbers.
 *
 * @throws CollateError when the file is no such model
 */
export function readModelFile(bytes: Uint8Array, place: string): ModelFile {
  if (Buffer.from(bytes.subarray(0, 8)).toString('latin1') !== MAGIC) {
    throw new CollateError({
      what: 'The file is no model of this version',
      where: place,
      remedy: 'Install the package anew.'
    })
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = view.getUint32(8, true)
  const header = JSON.parse(Buffer.from(bytes.subarray(12, 12 + length)).toString('utf8')) as Header
  const body = new Uint8Array(bytes.subarray(12 + length)).buffer // A copy: tables must begin at a multiple of four.
  return {
    name: header.name,
    version: header.version,
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
