import { drawStories } from '../pages/draw-stories.js'
import type { Desk } from '../terminal/desk.js'
import { openCollated } from './open-collated.js'

export interface StoriesFlags {
  readonly data: string
  readonly json?: boolean
}

/** `collate stories`: the list of what is kept. */
export async function stories({ data, json }: StoriesFlags, desk: Desk): Promise<void> {
  const store = openCollated(data, desk)
  try {
    const entries = store.stories()
    if (!json) return await desk.print(drawStories(entries, desk))
    for (const { id } of entries) await desk.print(JSON.stringify(store.story(id)))
  } finally {
    store.close()
  }
}
