import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { collateStore, importReports } from '../pipeline/index.js'
import { openStore, type Store } from '../store/index.js'

/** The invented reports that the package carries: two folders up from `src/web` as from `dist/web`. */
const LIBRARY = fileURLToPath(new URL('../../library/', import.meta.url))

export interface Demo {
  /** Address of the app on the demonstration. It is made when it is first asked for. */
  open(): Promise<string>
  close(): Promise<void>
}

/** The demonstration: a store of its own beside the reader's, so that invented reports never stand among theirs. */
export function openDemo(
  folder: string,
  serve: (store: Store) => Promise<{ readonly address: string; close(): Promise<void> }>
): Demo {
  let opened: Promise<{ readonly address: string; close(): Promise<void> }> | null = null
  const start = async () => {
    const store = openStore(join(folder, 'demonstration'))
    for await (const outcome of importReports(store, [LIBRARY])) {
      if (outcome.kind === 'problem') throw new Error(`${outcome.problem.what} (${outcome.problem.where})`)
    }
    if (store.storiesAreStale()) collateStore(store)
    const served = await serve(store)
    return {
      address: served.address,
      close: async () => {
        await served.close()
        store.close()
      }
    }
  }
  return {
    async open() {
      opened ??= start()
      try {
        return (await opened).address
      } catch (error) {
        opened = null // The next press tries again.
        throw error
      }
    },
    close: async () => {
      await opened?.then((served) => served.close())
    }
  }
}
