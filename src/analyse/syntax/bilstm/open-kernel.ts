import { KERNEL } from './kernel.js'
import type { Tensor } from './model-file.js'

/** A matrix laid into the kernel's memory, with its scales and its bias. */
export interface Layer {
  readonly rows: number
  readonly cols: number
  /** Numbers from one product to the next: `rows` rounded up to four. */
  readonly stride: number
  readonly weights: number
  readonly scales: number
}

/** A matrix and what is added to its products. */
export interface Linear {
  readonly tensor: Tensor
  readonly bias?: Float32Array
}

export interface Kernel {
  /** Matrices that read the same vectors are laid out as one: their rows one behind the other. */
  layOut(parts: readonly Linear[]): Layer
  /**
   * `count` vectors of `layer.cols` numbers, one behind the other, each multiplied by the matrix; the bias added. Each
   * vector is rounded by itself to 16 bits of its largest number; weights are 8 bits.
   * The result, `layer.stride` numbers a vector, is the caller's.
   */
  multiply(layer: Layer, vectors: Float32Array, count: number): Float32Array
  /** Cells and states of several sentences, all zero. Holds until the next `startMemory`. */
  startMemory(units: number, sentences: number): void
  /** One step of the first `count` sentences: what their gates are fed lies at `fedAt[sentence]` in `fed`. */
  remember(recurrent: Layer, fed: Float32Array, fedAt: Int32Array, count: number): Float32Array
}

interface Exports {
  round(from: number, cols: number, to: number): number
  multiply(
    weights: number,
    scales: number,
    vectors: number,
    steps: number,
    out: number,
    quads: number,
    pairs: number,
    eights: number
  ): void
  remember(fed: number, held: number, cell: number, state: number, fours: number): void
}

const PAGE = 65536

/** Vectors multiplied in one go: rounded, they stay in the first cache. */
const VECTORS_AT_ONCE = 64

/** Starts the WebAssembly kernel (kernel.wat): one memory for all matrices and for the numbers on their way. */
export function openKernel(): Kernel {
  const memory = new WebAssembly.Memory({ initial: 16 })
  const module = new WebAssembly.Module(Buffer.from(KERNEL, 'base64'))
  const run = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Exports
  let used = 0 // Matrices lie below, numbers on their way above.
  let floats = new Float32Array(memory.buffer)
  const cells = { at: 0, units: 0, sentences: 0 }

  function reserve(at: number, bytes: number): number {
    const missing = at + bytes - memory.buffer.byteLength
    if (0 < missing) {
      memory.grow(Math.ceil(missing / PAGE))
      floats = new Float32Array(memory.buffer)
    }
    return aligned(at + bytes)
  }

  function layOut(parts: readonly Linear[]): Layer {
    const cols = parts[0].tensor.cols
    const rows = parts.reduce((sum, { tensor }) => sum + tensor.rows, 0)
    const stride = Math.ceil(rows / 4) * 4
    const scales = used
    const weights = reserve(scales, stride * 8)
    used = reserve(weights, stride * Math.ceil(cols / 8) * 16)
    const numbers = new Int16Array(memory.buffer, weights, (used - weights) / 2)
    let first = 0
    for (const part of parts) {
      layRows(part.tensor, numbers, first)
      layScales(part, floats.subarray(scales / 4, scales / 4 + stride * 2), first)
      first += part.tensor.rows
    }
    return { rows, cols, stride, weights, scales }
  }

  /** Multiplies vectors that lie in the kernel's memory at `from`; what comes lies at the address given back. */
  function product(layer: Layer, from: number, count: number, free: number): number {
    const eights = Math.ceil(layer.cols / 8)
    const pairs = Math.ceil(count / 2)
    const rounded = free
    const steps = reserve(rounded, pairs * eights * 32)
    const out = reserve(steps, pairs * 8)
    reserve(out, pairs * 2 * layer.stride * 4)
    for (let at = 0; at < count; at += 1) {
      const to = rounded + (at >> 1) * eights * 32 + (at & 1) * 16
      floats[steps / 4 + at] = run.round(from + at * layer.cols * 4, layer.cols, to)
    }
    run.multiply(layer.weights, layer.scales, rounded, steps, out, layer.stride / 4, pairs, eights)
    return out
  }

  function multiply(layer: Layer, vectors: Float32Array, count: number): Float32Array {
    const result = new Float32Array(count * layer.stride)
    for (let first = 0; first < count; first += VECTORS_AT_ONCE) {
      const some = Math.min(VECTORS_AT_ONCE, count - first)
      const free = reserve(used, some * layer.cols * 4 + 64)
      floats.set(vectors.subarray(first * layer.cols, (first + some) * layer.cols), used / 4)
      const out = product(layer, used, some, free)
      result.set(floats.subarray(out / 4, out / 4 + some * layer.stride), first * layer.stride)
    }
    return result
  }

  function startMemory(units: number, sentences: number): void {
    Object.assign(cells, { at: used, units, sentences })
    const end = reserve(used, 2 * sentences * units * 4 + 64)
    floats.fill(0, used / 4, end / 4)
  }

  function remember(recurrent: Layer, fed: Float32Array, fedAt: Int32Array, count: number): Float32Array {
    const { at, units, sentences } = cells
    const states = at + sentences * units * 4
    const fedTo = aligned(states + sentences * units * 4 + 64)
    const free = reserve(fedTo, units * 16)
    const held = product(recurrent, states, count, free)
    for (let sentence = 0; sentence < count; sentence += 1) {
      const own = sentence * units * 4
      floats.set(fed.subarray(fedAt[sentence], fedAt[sentence] + 4 * units), fedTo / 4)
      run.remember(fedTo, held + sentence * recurrent.stride * 4, at + own, states + own, units / 4)
    }
    return floats.subarray(states / 4, states / 4 + count * units)
  }

  return { layOut, multiply, startMemory, remember }
}

function aligned(address: number): number {
  return Math.ceil(address / 64) * 64
}

/** Eight numbers of each of four rows in turn, as the kernel reads them. */
function layRows({ rows, cols, values }: Tensor, target: Int16Array, first: number): void {
  const eights = Math.ceil(cols / 8)
  for (let row = 0; row < rows; row += 1) {
    const placed = first + row
    const start = (placed >> 2) * eights * 32 + (placed & 3) * 8
    for (let col = 0; col < cols; col += 1) {
      target[start + (col >> 3) * 32 + (col & 7)] = values[row * cols + col]
    }
  }
}

/** Four scales, then their biases, in turn. */
function layScales({ tensor, bias }: Linear, target: Float32Array, first: number): void {
  for (let row = 0; row < tensor.rows; row += 1) {
    const placed = first + row
    const at = (placed >> 2) * 8 + (placed & 3)
    target[at] = tensor.scales[row]
    target[at + 4] = bias?.[row] ?? 0
  }
}
