import { stat } from 'node:fs/promises'
import { gatherFile } from './gather-file.js'
import { gatherFolder } from './gather-folder.js'
import { gatherStream } from './gather-stream.js'
import { type Gathered, problemOf } from './gathered.js'
import { problemOfSystem } from './system-problem.js'

export type { Gathered } from './gathered.js'

export interface GatherOptions {
  /** What `-` reads; the process's own standard input where it is left out. */
  readonly stdin?: AsyncIterable<Uint8Array>
}

/**
 * Opens every input and gives its reports in input order.
 * Takes files, folders and `-`; gives a capture for each report and a problem for each failure, never both.
 * Reads as the caller asks for more, so a JSONL file of any length needs no more memory than its longest line.
 *
 * @example
 * for await (const gathered of gather(['reports/', 'late.html'])) console.log(gathered.kind)
 */
export async function* gather(
  inputs: readonly string[],
  options: GatherOptions = {}
): AsyncGenerator<Gathered> {
  for (const input of inputs) yield* gatherInput(input, options)
}

async function* gatherInput(input: string, options: GatherOptions): AsyncGenerator<Gathered> {
  if (input === '-') {
    yield* gatherStream(options.stdin ?? process.stdin, { place: 'standard input', given: {} })
    return
  }
  if (isAddress(input)) {
    const remedy = 'Addresses are not read yet by this version: save the page and give the file.'
    yield problemOf('This is an address, not a file', input, remedy)
    return
  }
  const found = await stat(input).catch((error: unknown) => problemOfSystem(error, input))
  if ('kind' in found) yield found
  else if (found.isDirectory()) yield* gatherFolder(input)
  else yield* gatherFile(input)
}

function isAddress(input: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(input)
}
