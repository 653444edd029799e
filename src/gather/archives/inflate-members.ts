/**
 * A gzip file member by member (RFC 1952). Archives of the web pack every record into a member of its own, so that a damaged one
 * costs no more than itself: what follows is found again by the marks that every member begins with.
 */
import { Readable } from 'node:stream'
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import type { ByteQueue } from './byte-queue.js'

/** A piece of what was packed; or a damaged part of the file that was passed over. */
export type Inflated =
  | { readonly kind: 'bytes'; readonly bytes: Buffer; readonly offset: number; readonly isStart: boolean }
  | { readonly kind: 'gap'; readonly from: number; readonly to: number }

/** Members up to this size are unpacked at one go, which is several times as fast as a stream for each. */
const SMALL_BYTES = 262_144
const SMALL_UNPACKED = 16 * 1024 * 1024

/** The head of a member: two marks, the method, flags that are defined, then time, extra flags and system. */
const HEAD_BYTES = 10
export const MARK = Buffer.from([0x1f, 0x8b, 0x08])

/** How many pieces a stream may have taken ahead of what it has used: it holds one, and one waits. */
const AHEAD_PIECES = 8

/** Names and comments in a head are short; a longer one is no head. */
const HEAD_BYTES_MAX = 65_536

export async function* inflateMembers(queue: ByteQueue): AsyncGenerator<Inflated> {
  let gapFrom: number | null = null
  while (await queue.fill(HEAD_BYTES)) {
    const start = queue.offset
    const head = await readHead(queue)
    const member = head === null ? null : inflateSmall(queue.view(), head)
    if (head !== null && member !== null && member !== 'more') {
      if (gapFrom !== null) yield { kind: 'gap', from: gapFrom, to: start }
      gapFrom = null
      queue.drop(member.length)
      yield { kind: 'bytes', bytes: member.bytes, offset: start, isStart: true }
    } else if (head !== null && member === 'more') {
      if (gapFrom !== null) yield { kind: 'gap', from: gapFrom, to: start }
      gapFrom = null
      const seen = queue.view()
      if (yield* inflateLarge(queue, head)) continue
      gapFrom = start
      rewind(queue, start, seen)
    } else {
      gapFrom ??= start
      await skipToMark(queue)
    }
  }
  const rest = queue.view()
  if (gapFrom !== null || rest.some((byte) => byte !== 0))
    yield { kind: 'gap', from: gapFrom ?? queue.offset, to: queue.offset + rest.length }
}

async function readHead(queue: ByteQueue): Promise<number | null> {
  await queue.fill(SMALL_BYTES)
  return headLengthOf(queue.view())
}

/** A damaged member may have swallowed those behind it: as far as they are still held, they are looked for again. */
function rewind(queue: ByteQueue, start: number, seen: Buffer): void {
  const taken = queue.offset - start
  if (taken <= seen.length) queue.unread(seen.subarray(1, taken))
}

/** Length of the head of a member; `null` where none stands at the start of these bytes. */
export function headLengthOf(bytes: Buffer): number | null {
  const flags = bytes[3]
  if (bytes.length < HEAD_BYTES + 2 || bytes.indexOf(MARK) !== 0 || 0x1f < flags) return null
  let length = HEAD_BYTES
  if ((flags & 4) !== 0) length += 2 + bytes.readUInt16LE(length)
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue
    const end = bytes.indexOf(0, length)
    if (end === -1 || HEAD_BYTES_MAX < end) return null
    length = end + 1
  }
  return (flags & 2) === 0 ? length : length + 2
}

interface Member {
  readonly bytes: Buffer
  /** Of the whole member, head and tail included. */
  readonly length: number
}

/** A member that is held as a whole; "more" where it is larger; `null` where it is damaged. */
function inflateSmall(bytes: Buffer, head: number): Member | 'more' | null {
  try {
    const { buffer, engine } = inflateRawSync(bytes.subarray(head), {
      info: true,
      maxOutputLength: SMALL_UNPACKED
    }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } }
    const end = head + engine.bytesWritten
    if (bytes.length < end + 8) return 'more'
    const isWhole = bytes.readUInt32LE(end) === crc32(buffer) && bytes.readUInt32LE(end + 4) === buffer.length
    return isWhole ? { bytes: buffer, length: end + 8 } : null
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    return code === 'Z_BUF_ERROR' || code === 'ERR_BUFFER_TOO_LARGE' ? 'more' : null
  }
}

/** Unpacks a member piece by piece. Gives whether it was whole; if not, the queue stands where it broke. */
async function* inflateLarge(queue: ByteQueue, head: number): AsyncGenerator<Inflated, boolean> {
  const offset = queue.offset
  queue.drop(head)
  const inflate = createInflateRaw({ chunkSize: 65_536 })
  const feed = feedFrom(queue)
  const source = Readable.from(feed.pieces())
  source.on('error', (error) => inflate.destroy(error))
  source.pipe(inflate)
  let checksum = 0
  let size = 0
  let isWhole = true
  try {
    for await (const bytes of inflate as AsyncIterable<Buffer>) {
      yield { kind: 'bytes', bytes, offset, isStart: size === 0 }
      checksum = crc32(bytes, checksum)
      size += bytes.length
    }
  } catch {
    isWhole = false
  }
  source.unpipe(inflate)
  source.destroy()
  await feed.giveBack(inflate.bytesWritten)
  if (!isWhole || !(await queue.fill(8))) return false
  const tail = queue.view()
  if (tail.readUInt32LE(0) !== checksum || tail.readUInt32LE(4) !== size % 2 ** 32) return false
  queue.drop(8)
  return true
}

/** A stream takes more than it needs: what it was given too much goes back to the queue. */
function feedFrom(queue: ByteQueue): {
  pieces(): AsyncGenerator<Uint8Array>
  giveBack(taken: number): Promise<void>
} {
  const start = queue.offset
  const recent: Uint8Array[] = []
  let filling: Promise<boolean> = Promise.resolve(true)
  return {
    async *pieces() {
      for (;;) {
        filling = queue.fill(1)
        if (!(await filling)) return
        const piece = queue.view().subarray(0, SMALL_BYTES)
        queue.drop(piece.length)
        recent.push(piece)
        if (AHEAD_PIECES < recent.length) recent.shift()
        yield piece
      }
    },
    async giveBack(taken) {
      await filling
      const tooMuch = queue.offset - start - taken
      if (tooMuch <= 0) return
      queue.unread(Buffer.concat(recent).subarray(-tooMuch))
    }
  }
}

/** On to the next mark, at least a byte further. */
async function skipToMark(queue: ByteQueue): Promise<void> {
  queue.drop(1)
  for (;;) {
    await queue.fill(SMALL_BYTES)
    const bytes = queue.view()
    const at = bytes.indexOf(MARK)
    if (at !== -1) return queue.drop(at)
    if (bytes.length < SMALL_BYTES) return queue.drop(bytes.length)
    queue.drop(bytes.length - MARK.length)
  }
}
