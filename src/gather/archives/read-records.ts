/** Records of a web archive (WARC 1.0 and 1.1, ISO 28500), packed or not, one at a time: memory does not grow with the archive. */
import type { Bytes } from '../read-stream.js'
import { type ByteQueue, queueBytes } from './byte-queue.js'
import { type Inflated, inflateMembers, MARK } from './inflate-members.js'

export type ArchiveStep = { readonly kind: 'record'; readonly record: ArchiveRecord } | Gap

/** A damaged part of the archive that was passed over. */
type Gap = Extract<Inflated, { kind: 'gap' }>

export interface ArchiveRecord {
  /** Where in the file it begins; of a packed file, where its member does. */
  readonly offset: number
  /** Names in small letters. */
  readonly fields: Readonly<Record<string, string>>
  /** `null` where it is larger than any page may be. */
  readonly block: Uint8Array | null
}

/** Pages are at most 10 MiB; what is larger is film and sound. */
const BLOCK_BYTES_MAX = 16 * 1024 * 1024
const HEAD_BYTES_MAX = 65_536

/** Fields without which a record is none (ISO 28500, 5.1): where one is missing, something is damaged. */
const MANDATORY = ['warc-type', 'warc-record-id', 'warc-date']

const VERSION = Buffer.from('WARC/')
const HEAD_END = Buffer.from('\r\n\r\n')

export async function* readRecords(stream: Bytes): AsyncGenerator<ArchiveStep> {
  const file = queueBytes(stream)
  if (!(await isPacked(file))) {
    yield* readPlain(file, (offset) => offset)
    return
  }
  const inflated = inflateMembers(file)
  for (;;) {
    const run = openRun(inflated)
    let left: Gap | null = null // A record that its run breaks off is part of the damage that ended the run.
    for await (const step of readPlain(queueBytes(run.bytes), run.placeOf)) {
      if (left !== null) yield left
      left = step.kind === 'gap' ? step : null
      if (left === null) yield step
    }
    const end = run.end()
    const gap = end !== null && left !== null ? { ...end, from: left.from } : (end ?? left)
    if (gap !== null) yield gap
    if (end === null) return
  }
}

/** By what comes first: the start of an archive may be damaged as any other part of it. */
async function isPacked(file: ByteQueue): Promise<boolean> {
  await file.fill(HEAD_BYTES_MAX)
  const [packed, plain] = [file.view().indexOf(MARK), file.view().indexOf('WARC/1.')]
  return packed !== -1 && (plain === -1 || packed < plain)
}

/** What was unpacked up to the next damaged part. */
interface Run {
  readonly bytes: AsyncGenerator<Uint8Array>
  /** Where in the file a byte of the run lies: the start of its member. */
  placeOf(offset: number): number
  /** The damaged part that ended it; `null` where the file has ended. */
  end(): Gap | null
}

function openRun(inflated: AsyncGenerator<Inflated>): Run {
  let members: { readonly offset: number; readonly place: number }[] = []
  let end: Gap | null = null
  async function* read(): AsyncGenerator<Uint8Array> {
    let offset = 0
    for (let next = await inflated.next(); !next.done; next = await inflated.next()) {
      if (next.value.kind === 'gap') {
        end = next.value
        return
      }
      if (next.value.isStart) members.push({ offset, place: next.value.offset })
      offset += next.value.bytes.length
      yield next.value.bytes
    }
  }
  return {
    bytes: read(),
    placeOf(offset) {
      const at = members.findLastIndex((member) => member.offset <= offset)
      members = members.slice(Math.max(0, at))
      return members[0]?.place ?? 0
    },
    end: () => end
  }
}

async function* readPlain(
  queue: ByteQueue,
  placeOf: (offset: number) => number
): AsyncGenerator<ArchiveStep> {
  for (;;) {
    await skipBlankLines(queue)
    const offset = placeOf(queue.offset)
    if (!(await queue.fill(VERSION.length))) {
      if (0 < queue.view().length) yield { kind: 'gap', from: offset, to: offset + queue.view().length }
      return
    }
    const head = await readHead(queue)
    if (head === null) {
      await skipToRecord(queue)
      yield { kind: 'gap', from: offset, to: placeOf(queue.offset) }
      continue
    }
    queue.drop(head.length)
    const isHeld = head.blockLength <= BLOCK_BYTES_MAX
    if (isHeld && !(await queue.fill(head.blockLength))) {
      yield { kind: 'gap', from: offset, to: placeOf(queue.offset) + queue.view().length }
      return
    }
    const block = isHeld ? queue.view().subarray(0, head.blockLength) : null
    yield { kind: 'record', record: { offset, fields: head.fields, block } }
    await skip(queue, head.blockLength)
  }
}

interface RecordHead {
  readonly fields: Readonly<Record<string, string>>
  readonly length: number
  readonly blockLength: number
}

/** The head of the record that stands here; `null` where none does. */
async function readHead(queue: ByteQueue): Promise<RecordHead | null> {
  if (queue.view().indexOf(VERSION) !== 0) return null
  let end = queue.view().indexOf(HEAD_END)
  for (let size = 4096; end === -1 && size <= HEAD_BYTES_MAX; size *= 2) {
    const isThere = await queue.fill(size)
    end = queue.view().indexOf(HEAD_END)
    if (!isThere) break
  }
  if (end === -1) return null
  const fields = readFields(queue.view().toString('utf8', 0, end))
  const blockLength = Number(fields['content-length'] ?? Number.NaN)
  if (!Number.isSafeInteger(blockLength) || blockLength < 0) return null
  if (MANDATORY.some((name) => fields[name] === undefined)) return null
  return { fields, length: end + HEAD_END.length, blockLength }
}

/** "Name: value" lines; a line that begins with a blank goes on with the one before. */
export function readFields(head: string): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const line of head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .slice(1)) {
    const colon = line.indexOf(':')
    if (0 < colon) fields[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim()
  }
  return fields
}

async function skipBlankLines(queue: ByteQueue): Promise<void> {
  while (await queue.fill(1)) {
    const bytes = queue.view()
    const at = bytes.findIndex((byte) => byte !== 13 && byte !== 10)
    if (at !== -1) return queue.drop(at)
    queue.drop(bytes.length)
  }
}

async function skip(queue: ByteQueue, length: number): Promise<void> {
  for (let left = length; 0 < left; ) {
    if (!(await queue.fill(1))) return
    const step = Math.min(left, queue.view().length)
    queue.drop(step)
    left -= step
  }
}

/** On to what looks like the next record, at least a byte further. */
async function skipToRecord(queue: ByteQueue): Promise<void> {
  queue.drop(1)
  const start = Buffer.from('\nWARC/1.')
  for (;;) {
    const isThere = await queue.fill(HEAD_BYTES_MAX)
    const at = queue.view().indexOf(start)
    if (at !== -1) return queue.drop(at + 1)
    if (!isThere) return queue.drop(queue.view().length)
    queue.drop(queue.view().length - start.length)
  }
}
