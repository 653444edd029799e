import { stat } from 'node:fs/promises'
import { gatherAddress } from './gather-address.js'
import { gatherFile } from './gather-file.js'
import { gatherFolder } from './gather-folder.js'
import { gatherStream } from './gather-stream.js'
import type { Door, Gathered } from './gathered.js'
import { type Http, openHttp } from './http/open-http.js'
import type { HttpSettings } from './http/settings.js'
import { problemOfSystem } from './system-problem.js'

export type { Gathered } from './gathered.js'

export interface GatherOptions {
  /** What `-` reads; the process's own standard input where it is left out. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** How to go out to the network, for addresses and lists of feeds. */
  readonly network?: Partial<HttpSettings>
}

/**
 * Opens every input and gives its reports in input order.
 * Takes files, folders, addresses and `-`; gives a capture for each report and a problem for each failure, never both.
 * Reads as the caller asks for more, so a JSONL file of any length needs no more memory than its longest line.
 *
 * @example
 * for await (const gathered of gather(['reports/', 'late.html'])) console.log(gathered.kind)
 */
export async function* gather(
  inputs: readonly string[],
  options: GatherOptions = {}
): AsyncGenerator<Gathered> {
  let http: Http | undefined
  const door = () => {
    http ??= openHttp(options.network)
    return http
  }
  try {
    for (const input of inputs) yield* gatherInput(input, options, door)
  } finally {
    http?.close()
  }
}

async function* gatherInput(input: string, { stdin }: GatherOptions, door: Door): AsyncGenerator<Gathered> {
  if (input === '-') {
    yield* gatherStream(stdin ?? process.stdin, { place: 'standard input', given: {}, door })
    return
  }
  if (isAddress(input)) {
    yield* gatherAddress(input, { place: input, given: {}, door })
    return
  }
  const found = await stat(input).catch((error: unknown) => problemOfSystem(error, input))
  if ('kind' in found) yield found
  else if (found.isDirectory()) yield* gatherFolder(input)
  else yield* gatherFile(input, {}, input, door)
}

function isAddress(input: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(input)
}
