import type { Context } from 'hono'
import { answerNotFound } from './answer-not-found.js'
import { findName, listNames } from './views/find-names.js'
import type { Readers } from './views/make-readers.js'

/** `GET /api/names?kind=people`: names of people and bodies, or of places, over all stories. */
export function getNames(context: Context, { readCards }: Readers): Response {
  return context.json({ names: listNames(readCards(), readKind(context.req.query('kind'))) })
}

/** `GET /api/names/NAME`: the stories that have this name (twenty at most, `of` so many), the words for it, and what it is reported to have said. */
export function getName(context: Context, { readCards, readStory }: Readers): Response {
  const name = context.req.param('name') ?? ''
  const found = findName(readCards(), readStory, name, (inStory) => inStory)
  if (0 < found.stories.length) return context.json({ name, ...found })
  return answerNotFound(context, 'No story has this name.', 'GET /api/names lists every name.')
}

/** People and bodies, or places; all for anything else. */
export function readKind(kind: string | undefined): 'people' | 'places' | undefined {
  return kind === 'people' || kind === 'places' ? kind : undefined
}
