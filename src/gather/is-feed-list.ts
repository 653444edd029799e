import { createReadStream } from 'node:fs'
import { kindOfName } from './file-kind.js'
import { peek } from './read-stream.js'
import { sniff } from './sniff.js'

/** Whether a file is a list of feeds (OPML), by its name or its first bytes. A file that cannot be opened is none. */
export async function isFeedList(path: string): Promise<boolean> {
  const kind = kindOfName(path)
  if (kind !== 'unknown') return kind === 'list'
  try {
    const { head, close } = await peek(createReadStream(path))
    await close()
    return sniff(head).kind === 'list'
  } catch {
    return false
  }
}
