import { collateStore } from '../../pipeline/index.js'
import { openStore, type Store } from '../../store/index.js'
import type { Desk } from '../terminal/desk.js'

/** The store with its stories up to date: an import that was killed leaves articles that no story knows of. */
export function openCollated(data: string, desk: Desk): Store {
  const store = openStore(data)
  if (store.storiesAreStale()) {
    desk.progress('collating')
    for (const problem of collateStore(store).problems) desk.complain(problem)
  }
  return store
}
