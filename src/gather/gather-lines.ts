import { realpath } from 'node:fs/promises'
import { isAbsolute, join, relative } from 'node:path'
import type { Given } from '../article/index.js'
import { kindOfName } from './file-kind.js'
import { gatherFile } from './gather-file.js'
import { type Gathered, type Input, problemOf } from './gathered.js'
import { readRecord } from './read-record.js'
import { type Bytes, CAPTURE_BYTES_MAX, type Line, readLines } from './read-stream.js'

/** Reads JSONL: each line an article, or a manifest's line that names a file beside it. */
export async function* gatherLines(stream: Bytes, input: Input): AsyncGenerator<Gathered> {
  let hasLines = false
  for await (const line of readLines(stream)) {
    if (isBlank(line)) continue
    hasLines = true
    yield* gatherLine(line, input)
  }
  if (!hasLines)
    yield problemOf('This is empty', input.place, 'Give a file with a report a line, or leave it out.')
}

async function* gatherLine(line: Line, input: Input): AsyncGenerator<Gathered> {
  const place = `${input.place}, line ${line.number}`
  if (line.bytes === null) {
    const limit = CAPTURE_BYTES_MAX / 1024 / 1024
    yield problemOf(`This line is over ${limit} MiB`, place, 'Write one article a line.')
    return
  }
  const read = readRecord(line.bytes, line.number === 1)
  if (read.kind === 'problem') yield problemOf(read.what, place, read.remedy)
  else if (read.kind === 'path') yield* gatherNamed(read.path, read.given, input.folder, place)
  else {
    const { kind, body, given } = read
    yield { kind: 'captured', capture: { place, kind, body, given: { ...input.given, ...given } } }
  }
}

/** Reads the file that a manifest's line names: inside the manifest's folder, links followed, and itself no manifest. */
async function* gatherNamed(
  path: string,
  given: Given,
  folder: string | undefined,
  place: string
): AsyncGenerator<Gathered> {
  if (folder === undefined) {
    const remedy = 'Give the manifest as a file, or write the text itself into the line.'
    yield problemOf('A manifest on standard input has no folder that its paths could lie in', place, remedy)
  } else if (!(await isInside(folder, path))) {
    const remedy = 'A manifest may only name files in its own folder: move the file there.'
    yield problemOf(`The path "${path}" leads out of the manifest's folder`, place, remedy)
  } else if (kindOfName(path) === 'jsonl') {
    yield problemOf(
      `The path "${path}" names another JSONL file`,
      place,
      'Give that file as an input of its own.'
    )
  } else {
    const file = join(folder, path)
    yield* gatherFile(file, given, `${file} (named in ${place})`)
  }
}

async function isInside(folder: string, path: string): Promise<boolean> {
  if (isAbsolute(path) || path.includes('\u0000') || leadsOut(relative(folder, join(folder, path))))
    return false
  try {
    return !leadsOut(relative(await realpath(folder), await realpath(join(folder, path))))
  } catch {
    return true // It cannot be opened either, and opening it says why.
  }
}

function leadsOut(way: string): boolean {
  return way === '' || way === '..' || /^\.\.[\\/]/.test(way) || isAbsolute(way)
}

function isBlank(line: Line): boolean {
  return line.bytes?.every((byte) => byte === 32 || byte === 9 || byte === 13) ?? false
}
