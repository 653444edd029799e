import type { Place } from '../rows/open-rows.js'
import { KERNEL } from './kernel.js'
import type { Tensor } from './model-file.js'

/** A matrix laid into the kernel's memory, with its scales and its bias. */
export interface Layer {
  readonly rows: number
  readonly cols: number
  /** Numbers from one product to the next: `rows` rounded up to sixteen, zeros behind. */
  readonly stride: number
  readonly weights: Place
  readonly scales: Place
  readonly bias: Place
}

/** A matrix and what is added to its products. */
export interface Linear {
  readonly tensor: Tensor
  readonly bias?: Float32Array
}

/** What the network computes stays in the kernel's memory from the first layer to the last. */
export interface Kernel {
  /** The memory as it is now: not to be held over a call that takes room. */
  readonly floats: () => Float32Array
  /** Matrices that read the same vectors are laid out as one: their rows one behind the other. */
  layOut(parts: readonly Linear[]): Layer
  /** Takes room for some numbers; what stood there before still does. */
  take(count: number): Place
  /** Gives back all room from this place on. */
  giveBack(place: Place): void
  /**
   * The first `count` vectors of `layer.cols` numbers, each multiplied by the matrix, one product behind the other from
   * `out`. Each vector is rounded by itself to 16 bits of its largest number, so that its product is the same alone and
   * among others; weights are 8 bits. `added` are the numbers added to each product; the bias where none are given.
   */
  multiply(layer: Layer, vectors: Int32Array, count: number, out: Place, added?: Int32Array): void
  /** One step of a long short-term memory; uses up the four gates' inputs, writes cell and state. */
  remember(gates: Place, cell: Place, state: Place, units: number): void
  /** Leaves a tenth of what is below zero, in `count` numbers. */
  rectify(place: Place, count: number): void
  /**
   * The products of one vector with `count` others that lie `stride` numbers apart. Writes and reads a multiple of four of
   * them; `width` is rounded up to four as well, so zeros must follow the one and finite numbers the others.
   */
  compare(vector: Place, others: Place, stride: number, count: number, width: number, out: Place): void
}

interface Exports {
  round(from: number, cols: number, to: number): number
  multiply(
    weights: number,
    scales: number,
    vectors: number,
    steps: number,
    added: number,
    out: number,
    panels: number,
    count: number,
    eights: number
  ): void
  remember(gates: number, cell: number, state: number, fours: number): void
  rectify(at: number, end: number): void
  compare(vector: number, others: number, stride: number, out: number, quads: number, fours: number): void
}

const PAGE = 65536

/** Vectors multiplied in one go: rounded, they stay in the first cache. */
const VECTORS_AT_ONCE = 64

/** Rows that the kernel multiplies at a time, and columns that it reads at a time. */
const PANEL = 16
const EIGHT = 8

/** Whole fours are read, and the last vectors of four may be none: this much of what lies behind may be touched. */
const SLACK_BYTES = 4 * PAGE

/** Starts the WebAssembly kernel (kernel.wat): one memory for all matrices and for the numbers on their way. */
export function openKernel(): Kernel {
  const memory = new WebAssembly.Memory({ initial: 16 })
  const module = new WebAssembly.Module(Buffer.from(KERNEL, 'base64'))
  const run = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Exports
  let used = 0 // In bytes, as all that is given to the kernel.
  let floats = new Float32Array(memory.buffer)
  let places = new Int32Array(memory.buffer)

  /** Takes bytes from `at` on; gives the next free one. */
  function reserve(at: number, bytes: number): number {
    const end = aligned(at + bytes)
    const missing = end + SLACK_BYTES - memory.buffer.byteLength
    if (0 < missing) {
      memory.grow(Math.ceil(missing / PAGE))
      floats = new Float32Array(memory.buffer)
      places = new Int32Array(memory.buffer)
    }
    return end
  }

  function take(count: number): Place {
    const place = used / 4
    used = reserve(used, count * 4)
    return place
  }

  function layOut(parts: readonly Linear[]): Layer {
    const cols = parts[0].tensor.cols
    const rows = parts.reduce((sum, { tensor }) => sum + tensor.rows, 0)
    const stride = Math.ceil(rows / PANEL) * PANEL
    const [scales, bias] = [take(stride), take(stride)]
    const numbers = (stride * Math.ceil(cols / EIGHT) * EIGHT) / 2
    const weights = take(numbers)
    let first = 0
    for (const { tensor, bias: added } of parts) {
      layRows(tensor, new Int16Array(memory.buffer, weights * 4, numbers * 2), first)
      floats.set(tensor.scales, scales + first)
      if (added !== undefined) floats.set(added, bias + first)
      first += tensor.rows
    }
    return { rows, cols, stride, weights, scales, bias }
  }

  function multiply(
    layer: Layer,
    vectors: Int32Array,
    count: number,
    out: Place,
    added: Int32Array | null = null
  ): void {
    const eights = Math.ceil(layer.cols / EIGHT)
    const steps = used
    const adds = reserve(steps, VECTORS_AT_ONCE * 4)
    const rounded = reserve(adds, VECTORS_AT_ONCE * 4)
    reserve(rounded, VECTORS_AT_ONCE * eights * 16)
    for (let first = 0; first < count; first += VECTORS_AT_ONCE) {
      const some = Math.min(VECTORS_AT_ONCE, count - first)
      for (let at = 0; at < some; at += 1) {
        const step = run.round(vectors[first + at] * 4, layer.cols, rounded + at * eights * 16)
        floats[steps / 4 + at] = step
        places[adds / 4 + at] = 4 * (added === null ? layer.bias : added[first + at])
      }
      const to = (out + first * layer.stride) * 4
      const panels = layer.stride / PANEL
      run.multiply(layer.weights * 4, layer.scales * 4, rounded, steps, adds, to, panels, some, eights)
    }
  }

  return {
    floats: () => floats,
    layOut,
    take,
    giveBack: (place) => {
      used = place * 4
    },
    multiply,
    remember: (gates, cell, state, units) => run.remember(gates * 4, cell * 4, state * 4, units / 4),
    rectify: (place, count) => run.rectify(place * 4, (place + count) * 4),
    compare: (vector, others, stride, count, width, out) => {
      if (count === 0) return // The kernel's loops ask afterwards whether to go on.
      run.compare(vector * 4, others * 4, stride * 4, out * 4, Math.ceil(count / 4), Math.ceil(width / 4))
    }
  }
}

/** Places of `count` vectors that lie `stride` numbers apart. */
export function placesOf(first: Place, stride: number, count: number): Int32Array {
  const places = new Int32Array(count)
  for (let at = 0; at < count; at += 1) places[at] = first + at * stride
  return places
}

function aligned(address: number): number {
  return Math.ceil(address / 64) * 64
}

/** Two numbers of each of sixteen rows in turn, as the kernel reads them. */
function layRows({ rows, cols, values }: Tensor, target: Int16Array, first: number): void {
  const wide = Math.ceil(cols / EIGHT) * EIGHT
  for (let row = 0; row < rows; row += 1) {
    const placed = first + row
    const start = Math.floor(placed / PANEL) * PANEL * wide + (placed % PANEL) * 2
    for (let col = 0; col < cols; col += 1) {
      target[start + (col >> 1) * 2 * PANEL + (col & 1)] = values[row * cols + col]
    }
  }
}
