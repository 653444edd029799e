import { createReadStream } from 'node:fs'
import { dirname } from 'node:path'
import type { Given } from '../article/index.js'
import { kindOfName } from './file-kind.js'
import { gatherStream } from './gather-stream.js'
import type { Door, Gathered } from './gathered.js'

/** Reads one file, of the kind that its name promises or else its first bytes show. */
export async function* gatherFile(
  path: string,
  given: Given = {},
  place: string = path,
  door?: Door
): AsyncGenerator<Gathered> {
  const kind = kindOfName(path)
  yield* gatherStream(createReadStream(path), { place, folder: dirname(path), given, door }, kind)
}
