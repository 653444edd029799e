import type { Bytes } from '../read-stream.js'

/** A stream that is read by the byte: as much as is asked for is held, and no more. */
export interface ByteQueue {
  /** Offset in the stream of the first byte held. */
  readonly offset: number
  /** The bytes held. */
  view(): Buffer
  /** Reads on until so many bytes are held; fewer at the end of the stream. Gives whether they are. */
  fill(length: number): Promise<boolean>
  /** Lets go of the first bytes held. */
  drop(length: number): void
  /** Takes bytes back that were dropped last. */
  unread(bytes: Uint8Array): void
}

export function queueBytes(stream: Bytes): ByteQueue {
  const iterator = stream[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  let offset = 0
  return {
    get offset() {
      return offset
    },
    view: () => held,
    async fill(length) {
      if (length <= held.length) return true
      const chunks: Uint8Array[] = [held]
      let size = held.length
      while (size < length) {
        const next = await iterator.next()
        if (next.done) break
        chunks.push(next.value)
        size += next.value.length
      }
      held = Buffer.concat(chunks)
      return length <= size
    },
    drop(length) {
      const dropped = Math.min(length, held.length)
      offset += dropped
      held = held.subarray(dropped)
    },
    unread(bytes) {
      offset -= bytes.length
      held = Buffer.concat([bytes, held])
    }
  }
}
