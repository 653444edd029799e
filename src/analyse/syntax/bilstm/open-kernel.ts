import { KERNEL } from './kernel.js'
import type { Tensor } from './model-file.js'

/** A matrix laid into the kernel's memory, with its bias. */
export interface Layer {
  readonly rows: number
  readonly cols: number
  readonly pointer: number
  /** Length of a row in memory: a multiple of eight. */
  readonly paddedCols: number
  readonly scales: Float32Array
  readonly bias: Float32Array | null
}

export interface Kernel {
  layOut(tensor: Tensor, bias?: Float32Array): Layer
  /**
   * `count` vectors of `layer.cols` numbers, one behind the other, each multiplied by the matrix; the bias added.
   * Numbers are rounded to 16 bits of each vector's largest, weights are 8 bits.
   * The result is valid until the next call.
   */
  multiply(layer: Layer, vectors: Float32Array, count: number): Float32Array
}

const PAGE = 65536
const LARGEST = 32767

/** Starts the WebAssembly kernel (kernel.wat): one memory for all matrices and for the numbers on their way. */
export function openKernel(): Kernel {
  const memory = new WebAssembly.Memory({ initial: 16 })
  const module = new WebAssembly.Module(Buffer.from(KERNEL, 'base64'))
  const { multiply } = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as {
    multiply(w: number, x: number, out: number, rows: number, cols: number, count: number): void
  }
  let used = 0
  let result = new Float32Array(0)

  function grow(bytes: number): void {
    const missing = used + bytes - memory.buffer.byteLength
    if (0 < missing) memory.grow(Math.ceil(missing / PAGE))
  }

  function layOut(tensor: Tensor, bias: Float32Array | null = null): Layer {
    const paddedCols = Math.ceil(tensor.cols / 8) * 8
    const pointer = used
    grow(2 * tensor.rows * paddedCols)
    used += 2 * tensor.rows * paddedCols
    const target = new Int16Array(memory.buffer, pointer, tensor.rows * paddedCols)
    for (let row = 0; row < tensor.rows; row += 1) {
      for (let col = 0; col < tensor.cols; col += 1) {
        target[row * paddedCols + col] = tensor.values[row * tensor.cols + col]
      }
    }
    return { rows: tensor.rows, cols: tensor.cols, pointer, paddedCols, scales: tensor.scales, bias }
  }

  function run(layer: Layer, vectors: Float32Array, count: number): Float32Array {
    const inputAt = Math.ceil(used / 16) * 16
    const inputBytes = 2 * count * layer.paddedCols
    const outputAt = inputAt + Math.ceil(inputBytes / 16) * 16
    grow(inputBytes + 4 * count * layer.rows + 64)
    const scales = roundVectors(
      layer,
      vectors,
      count,
      new Int16Array(memory.buffer, inputAt, count * layer.paddedCols)
    )
    multiply(layer.pointer, inputAt, outputAt, layer.rows, layer.paddedCols, count)
    if (result.length < count * layer.rows) result = new Float32Array(count * layer.rows)
    scale(layer, new Int32Array(memory.buffer, outputAt, count * layer.rows), scales, result)
    return result
  }

  return { layOut, multiply: run }
}

/** Writes the vectors as 16-bit numbers; gives the size of one step of each. */
function roundVectors(layer: Layer, vectors: Float32Array, count: number, target: Int16Array): Float32Array {
  const { cols, paddedCols } = layer
  const scales = new Float32Array(count)
  for (let at = 0; at < count; at += 1) {
    let largest = 0
    for (let col = 0; col < cols; col += 1) {
      const size = Math.abs(vectors[at * cols + col])
      if (largest < size) largest = size
    }
    const factor = largest === 0 ? 0 : LARGEST / largest
    for (let col = 0; col < cols; col += 1) target[at * paddedCols + col] = vectors[at * cols + col] * factor
    for (let col = cols; col < paddedCols; col += 1) target[at * paddedCols + col] = 0
    scales[at] = largest / LARGEST
  }
  return scales
}

function scale(layer: Layer, sums: Int32Array, steps: Float32Array, target: Float32Array): void {
  const { rows, scales, bias } = layer
  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at]
    const start = at * rows
    for (let row = 0; row < rows; row += 1) {
      const value = sums[start + row] * scales[row] * step
      target[start + row] = bias === null ? value : value + bias[row]
    }
  }
}
