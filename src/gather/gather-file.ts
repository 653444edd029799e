import { createReadStream } from 'node:fs'
import { dirname } from 'node:path'
import type { Given } from '../article/index.js'
import { kindOfName } from './file-kind.js'
import { gatherStream } from './gather-stream.js'
import { type Gathered, problemOf } from './gathered.js'

/** Reads one file: plain text, HTML or JSONL by its name, else by its first bytes. */
export async function* gatherFile(
  path: string,
  given: Given = {},
  place: string = path
): AsyncGenerator<Gathered> {
  const kind = kindOfName(path)
  if (kind === 'refused') {
    const remedy = 'Save the pages of the reports and give the files.'
    yield problemOf('Feeds, lists of feeds and web archives are not read yet by this version', place, remedy)
    return
  }
  yield* gatherStream(createReadStream(path), { place, folder: dirname(path), given }, kind)
}
