import PostalMime, { type Email } from 'postal-mime'
import type { Capture } from '../article/index.js'
import { type Gathered, type Input, problemOf } from './gathered.js'
import { type Bytes, type Line, readLines } from './read-stream.js'

/** Letters carry pictures; newsletters without them weigh less than a tenth of this. */
const LETTER_BYTES_MAX = 32 * 1024 * 1024

/** Reads a mailbox of newsletters (mbox, RFC 4155): each letter a report, of the one who sent it. */
export async function* gatherMailbox(stream: Bytes, input: Input): AsyncGenerator<Gathered> {
  let number = 0
  for await (const letter of splitLetters(stream)) {
    number += 1
    const place = `${input.place}, letter ${number}`
    if (letter !== null) yield await readLetter(letter, { ...input, place })
    else {
      const limit = LETTER_BYTES_MAX / 1024 / 1024
      yield problemOf(`This letter is over ${limit} MiB`, place, 'It was left out and the rest was read.')
    }
  }
  if (number === 0)
    yield problemOf('There is no letter in this mailbox', input.place, 'Export it again from where it came.')
}

/** A letter begins at a line "From …" behind an empty one. `null` where it is too large to hold. */
async function* splitLetters(stream: Bytes): AsyncGenerator<Uint8Array | null> {
  let lines: Uint8Array[] = []
  let size = 0
  let isOpen = false
  let isAfterBlank = true
  const end = () => (LETTER_BYTES_MAX < size ? null : Buffer.concat(lines))
  for await (const line of readLines(stream, LETTER_BYTES_MAX)) {
    if (isAfterBlank && startsLetter(line)) {
      if (isOpen) yield end()
      lines = []
      size = 0
      isOpen = true
    } else if (isOpen) {
      size += (line.bytes?.length ?? LETTER_BYTES_MAX) + 1
      if (size <= LETTER_BYTES_MAX) lines.push(unquote(line.bytes ?? new Uint8Array()), NEWLINE)
      else lines = []
    }
    isAfterBlank = line.bytes?.every((byte) => byte === 13) ?? false
  }
  if (isOpen) yield end()
}

const NEWLINE = Buffer.from('\n')
/** "From desk@halyard.example Tue Mar 12 08:30:00 2024": the time tells it from a sentence that begins with "From". */
const FROM = /^From \S.*\d\d:\d\d/

function startsLetter({ bytes }: Line): boolean {
  return bytes?.[0] === 0x46 && FROM.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1'))
}

/** Writers of mailboxes put ">" before lines of text that begin with "From ". */
function unquote(bytes: Uint8Array): Uint8Array {
  const isQuoted = bytes[0] === 0x3e && /^>+From /.test(Buffer.from(bytes.subarray(0, 40)).toString('latin1'))
  return isQuoted ? bytes.subarray(1) : bytes
}

async function readLetter(letter: Uint8Array, { place, given }: Input): Promise<Gathered> {
  try {
    const email = await PostalMime.parse(letter)
    const body = email.html ?? email.text
    if (body === undefined || body.trim() === '')
      return problemOf('There are no words in this letter', place, 'It was left out and the rest was read.')
    return { kind: 'captured', capture: captureOf(email, body, { place, given }) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return problemOf(
      `This letter cannot be read (${reason.slice(0, 80)})`,
      place,
      'It was left out and the rest was read.'
    )
  }
}

function captureOf(email: Email, body: string, { place, given }: Pick<Input, 'place' | 'given'>): Capture {
  const date = email.headers.find(({ key }) => key === 'date')?.value // As written: its own day, in its own zone.
  const outlet = email.from?.name || email.from?.address?.replace(/^.*@/, '')
  return {
    place,
    kind: email.html === undefined ? 'text' : 'html',
    body,
    given,
    feed: {
      body: 'whole',
      ...(email.subject ? { title: email.subject } : {}),
      ...(date ? { published: date.trim() } : {}),
      ...(outlet ? { outlet } : {}),
      authors: []
    }
  }
}
