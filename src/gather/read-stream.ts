/** Most that one report may weigh while it is read: a page in JSON, every letter of it escaped, stays below.
 *  `extract` has narrower limits for the text itself; this one bounds the memory. */
export const CAPTURE_BYTES_MAX = 64 * 1024 * 1024

/** So many bytes, or one whole line, tell what an input is. */
const PEEK_BYTES = 4096

export type Bytes = AsyncIterable<Uint8Array>

/** A stream whose first bytes were looked at. */
export interface Peeked {
  readonly head: Uint8Array
  /** The stream from its beginning. Read it, or `close` it. */
  readonly whole: Bytes
  close(): Promise<void>
}

export async function peek(stream: Bytes): Promise<Peeked> {
  const iterator = stream[Symbol.asyncIterator]()
  const taken: Uint8Array[] = []
  let size = 0
  while (size < PEEK_BYTES && !taken.some((chunk) => chunk.includes(10))) {
    const next = await iterator.next()
    if (next.done) break
    taken.push(toBytes(next.value))
    size += next.value.length
  }
  const close = async () => void (await iterator.return?.())
  return { head: Buffer.concat(taken).subarray(0, PEEK_BYTES), whole: resume(taken, iterator), close }
}

/** All bytes of a stream; `null` where they are more than a report may weigh: the rest is then not read. */
export async function collect(stream: Bytes): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (CAPTURE_BYTES_MAX < size) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** One line of a stream, without its line feed; `bytes` is `null` where the line is too long to hold. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | null
}

/** The lines of a stream. A line that is too long is counted and left out; memory stays bounded by the limit. */
export async function* readLines(stream: Bytes, bytesMax: number = CAPTURE_BYTES_MAX): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = []
  let size = 0
  let number = 1
  const add = (piece: Uint8Array) => {
    size += piece.length
    if (size <= bytesMax) pieces.push(piece)
    else pieces = []
  }
  const end = (): Line => {
    const line = { number, bytes: bytesMax < size ? null : Buffer.concat(pieces) }
    pieces = []
    size = 0
    number += 1
    return line
  }
  for await (const chunk of stream) {
    let start = 0
    for (let feed = chunk.indexOf(10); feed !== -1; feed = chunk.indexOf(10, start)) {
      add(chunk.subarray(start, feed))
      yield end()
      start = feed + 1
    }
    if (start < chunk.length) add(chunk.subarray(start))
  }
  if (0 < size) yield end()
}

async function* resume(taken: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): Bytes {
  try {
    yield* taken
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield toBytes(next.value)
  } finally {
    await rest.return?.()
  }
}

/** A stream with an encoding set gives strings, whatever its type says. */
function toBytes(chunk: Uint8Array | string): Uint8Array {
  return typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}
