import type { FileKind } from './file-kind.js'
import { gatherArchive } from './gather-archive.js'
import { gatherFeed, gatherList } from './gather-feed.js'
import { gatherLines } from './gather-lines.js'
import { gatherMailbox } from './gather-mailbox.js'
import { type Gathered, type Input, problemOf } from './gathered.js'
import { type Bytes, CAPTURE_BYTES_MAX, collect, peek } from './read-stream.js'
import { isBinary, type Sniffed, sniff } from './sniff.js'
import { problemOfSystem } from './system-problem.js'

/** Reads one open stream, of the kind that its name promises or else its first bytes show. */
export async function* gatherStream(
  stream: Bytes,
  input: Input,
  kind: FileKind = 'unknown'
): AsyncGenerator<Gathered> {
  try {
    const { head, whole, close } = await peek(stream)
    if (head.length === 0) {
      yield problemOf('This is empty', input.place, 'Give a file with a report in it, or leave it out.')
      return
    }
    const sniffed = decideKind(kind, sniff(head))
    if (sniffed.kind === 'unreadable') {
      await close()
      yield problemOf(sniffed.what, input.place, sniffed.remedy)
    } else if (sniffed.kind === 'jsonl') yield* gatherLines(whole, input)
    else if (sniffed.kind === 'feed') yield* gatherFeed(whole, input)
    else if (sniffed.kind === 'list') yield* gatherList(whole, input)
    else if (sniffed.kind === 'archive') yield* gatherArchive(whole, input)
    else if (sniffed.kind === 'mailbox') yield* gatherMailbox(whole, input)
    else yield await gatherWhole(whole, input, sniffed.kind)
  } catch (error) {
    yield problemOfSystem(error, input.place)
  }
}

/** A name that says what the file is decides, unless the bytes cannot be text at all. */
function decideKind(named: FileKind, sniffed: Sniffed): Sniffed {
  if (named === 'unknown') return sniffed
  if (named === 'archive') return { kind: named } // Packed, as a rule: no text, and no mistake.
  return sniffed.kind === 'unreadable' && sniffed.isSure ? sniffed : { kind: named }
}

async function gatherWhole(whole: Bytes, input: Input, kind: 'text' | 'html'): Promise<Gathered> {
  const { place, given } = input
  const body = await collect(whole)
  if (body === null) {
    const limit = CAPTURE_BYTES_MAX / 1024 / 1024
    return problemOf(`This is over ${limit} MiB, too much for one report`, place, 'Give one report a file.')
  }
  if (isBinary(body)) {
    const remedy = 'Save the report as plain text or HTML and give that file.'
    return problemOf('There are binary bytes in this, it is not text', place, remedy)
  }
  return { kind: 'captured', capture: { place, kind, body, given } }
}
