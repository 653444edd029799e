import { KERNEL } from './kernel.js'

/** Where numbers lie: an index into `floats`. */
export type Place = number

/**
 * Tables of numbers in a memory of their own, and sums over their rows, four numbers at a time; plain JavaScript widens,
 * adds and cuts each number of 32 bits by itself. All widths are multiples of `BLOCK`.
 */
export interface Rows {
  /** The memory as it is now: not to be held over a call that takes room. */
  readonly floats: () => Float32Array
  /** Takes room for some numbers, all zero; what stood there before still does. */
  take(count: number): Place
  /** Gives back all room from this place on. */
  giveBack(place: Place): void
  /** Takes room for numbers and writes them. */
  lay(values: ArrayLike<number>): Place
  /** Writes the sum of the first `count` of some rows, added one after the other; `to` may be one of them. */
  sum(to: Place, rows: Int32Array, count: number, width: number): void
  /** Writes the sum of `count` rows that begin `stride` numbers apart, each times its factor. */
  combine(to: Place, factors: Place, first: Place, stride: number, count: number, width: number): void
  /** What is below zero becomes zero. */
  rectify(at: Place, width: number): void
  /** The sum of a vector's numbers above zero, each times its weight. */
  rectifiedDot(vector: Place, weights: Place, width: number): number
  /** A vector's product with a matrix of `width` rows of `OUTPUTS` numbers; it stands until the next one, or until room is taken. */
  multiply(vector: Place, matrix: Place, width: number): Float32Array
}

/** Numbers that are added at a time. */
export const BLOCK = 32
/** Numbers of a product. */
export const OUTPUTS = 16

/** The most rows that are summed in one go. */
const ROWS_MAX = 64

interface Exports {
  sum(to: number, list: number, count: number, blocks: number): void
  combine(to: number, factors: number, row: number, stride: number, count: number, blocks: number): void
  rectify(at: number, blocks: number): void
  rectifiedDot(vector: number, weights: number, blocks: number): number
  multiply(out: number, vector: number, matrix: number, blocks: number): void
}

const PAGE_BYTES = 65536
/** Memory grows by this much at least: each time it does, what JavaScript sees of it is made anew. */
const GROWTH_PAGES = 256

/** Starts a WebAssembly kernel (kernel.wat) with an empty memory. */
export function openRows(): Rows {
  const memory = new WebAssembly.Memory({ initial: GROWTH_PAGES })
  const module = new WebAssembly.Module(Buffer.from(KERNEL, 'base64'))
  const run = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Exports
  let floats = new Float32Array(memory.buffer)
  let list = new Int32Array(memory.buffer, 0, ROWS_MAX)
  let outputs = new Float32Array(memory.buffer, ROWS_MAX * 4, OUTPUTS)
  let used = ROWS_MAX + BLOCK

  function take(count: number): Place {
    const place = used
    const end = place + Math.ceil(count / BLOCK) * BLOCK
    if (floats.length < end) {
      memory.grow(Math.max(GROWTH_PAGES, Math.ceil(((end - floats.length) * 4) / PAGE_BYTES)))
      floats = new Float32Array(memory.buffer)
      list = new Int32Array(memory.buffer, 0, ROWS_MAX)
      outputs = new Float32Array(memory.buffer, ROWS_MAX * 4, OUTPUTS)
    }
    used = end
    return place
  }

  return {
    floats: () => floats,
    take,
    giveBack: (place) => {
      floats.fill(0, place, used)
      used = place
    },
    lay: (values) => {
      const place = take(values.length)
      floats.set(values, place)
      return place
    },
    sum: (to, rows, count, width) => {
      // The kernel's loops ask afterwards whether to go on.
      if (count === 0) throw new RangeError('There is no row')
      if (ROWS_MAX < count) throw new RangeError(`${count} rows are more than ${ROWS_MAX}`)
      for (let at = 0; at < count; at += 1) list[at] = rows[at] * 4
      run.sum(to * 4, 0, count, width / BLOCK)
    },
    combine: (to, factors, first, stride, count, width) => {
      if (count === 0) throw new RangeError('There is no row')
      run.combine(to * 4, factors * 4, first * 4, stride * 4, count, width / BLOCK)
    },
    rectify: (at, width) => run.rectify(at * 4, width / BLOCK),
    rectifiedDot: (vector, weights, width) => run.rectifiedDot(vector * 4, weights * 4, width / BLOCK),
    multiply: (vector, matrix, width) => {
      run.multiply(outputs.byteOffset, vector * 4, matrix * 4, width / BLOCK)
      return outputs
    }
  }
}
