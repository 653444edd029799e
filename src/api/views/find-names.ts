import type { Actor } from '../../article/index.js'
import type { StoryCard } from '../../store/index.js'
import { foldWord } from '../../text/index.js'
import { findSpeakers, type SaidMatter } from './find-speakers.js'
import { groupBy } from './group-by.js'
import type { OpenStory, StoryReader } from './open-story.js'

/** A name that reports use, over all stories. Two of one name are not told apart: it is the name that is listed. */
export interface ListedName {
  readonly name: string
  readonly types: readonly Actor['type'][]
  readonly stories: number
}

/** Names of people, bodies and places, those in most stories first. */
export function listNames(cards: readonly StoryCard[], kind?: 'people' | 'places'): ListedName[] {
  const entries = cards
    .flatMap(({ id, people }) => people.map((person) => ({ id, ...person })))
    .filter(({ type }) => kind === undefined || (type === 'place') === (kind === 'places'))
  return [...groupBy(entries, ({ name }) => foldWord(name)).values()]
    .map((group) => ({
      name: group[0].name,
      types: [...new Set(group.map(({ type }) => type))],
      stories: new Set(group.map(({ id }) => id)).size
    }))
    .sort((a, b) => b.stories - a.stories || (a.name < b.name ? -1 : 1))
}

/** What one story has under a name: how its reports call it, and what they have it say. */
export interface NameInStory {
  readonly story: { readonly id: string; readonly title: string; readonly from: string; readonly to: string }
  readonly actors: readonly Actor[]
  readonly matters: readonly SaidMatter[]
}

/** A name that is everywhere would open every story: the most widely told are looked at. */
const STORIES_MAX = 20

/** What was found under a name, and how many stories have it: more than were looked at where it is everywhere. */
export interface FoundName<Found> {
  readonly of: number
  readonly stories: readonly Found[]
}

/**
 * The stories that have an actor of exactly this name, in the order of the cards, twenty at most. Each is opened once;
 * `make` takes what it has under the name and the open story.
 */
export function findName<Found>(
  cards: readonly StoryCard[],
  readStory: StoryReader,
  name: string,
  make: (found: NameInStory, opened: OpenStory) => Found
): FoundName<Found> {
  const folded = foldAsked(name)
  const having = cards.filter(({ people }) => people.some((person) => foldAsked(person.name) === folded))
  const stories = having.slice(0, STORIES_MAX).flatMap(({ id }) => {
    const opened = readStory(id)
    if (opened === null) return []
    const { title, from, to, people } = opened.story
    const actors = people.filter((actor) => foldAsked(actor.name) === folded)
    const ids = new Set(actors.map((actor) => actor.id))
    const matters = findSpeakers(opened)
      .filter((speaker) => ids.has(speaker.id))
      .flatMap((speaker) => speaker.matters)
    return [make({ story: { id, title, from, to }, actors, matters }, opened)]
  })
  return { of: having.length, stories }
}

/** A name as an address can carry it: half of a surrogate pair comes as U+FFFD. */
function foldAsked(name: string): string {
  return foldWord(name.replace(/\p{Surrogate}/gu, '\ufffd'))
}
