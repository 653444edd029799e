import { CollateError, type Problem } from '../../article/index.js'
import type { Store, StoryCard } from '../../store/index.js'
import { foldWord } from '../../text/index.js'
import { readStretch } from './calendar.js'

/** What a list of stories is narrowed to; an absent part narrows nothing. */
export interface StoriesFilter {
  /** Words that a report of the story carries. */
  readonly q?: string
  readonly outlet?: string
  readonly person?: string
  readonly place?: string
  /** A PLOVER type. */
  readonly event?: string
  /** ISO days: stories that were told on or after the one, on or before the other. */
  readonly from?: string
  readonly to?: string
  readonly language?: string
  /** "yes": stories with reports that are not marked as read; anything else asks for nothing. */
  readonly unread?: string
}

export const FILTER_NAMES = [
  'q',
  'outlet',
  'person',
  'place',
  'event',
  'from',
  'to',
  'language',
  'unread'
] as const

/** Reads the cards of the store, anew only when something in it has changed. */
export type CardReader = () => readonly StoryCard[]

export function makeCardReader(store: Store): CardReader {
  let mark = ''
  let cards: readonly StoryCard[] = []
  return () => {
    const now = store.mark()
    if (now !== mark) cards = store.storyCards()
    mark = now
    return cards
  }
}

/** What an address asks for; an empty parameter asks for nothing. */
export function readStoriesFilter(parameter: (name: string) => string | undefined): StoriesFilter {
  const asked = FILTER_NAMES.map((name) => [name, parameter(name)?.trim() ?? ''] as const)
  return Object.fromEntries(asked.filter(([, value]) => value !== ''))
}

/** The stories that fit, in the order of the cards; the problem where the words cannot be searched for. */
export function listStories(
  store: Store,
  cards: readonly StoryCard[],
  filter: StoriesFilter
): { readonly stories: readonly StoryCard[]; readonly problem?: Problem } {
  try {
    const found = filter.q === undefined ? null : store.articlesWith(filter.q)
    return { stories: cards.filter((card) => fits(card, filter, found)) }
  } catch (error) {
    if (error instanceof CollateError) return { stories: [], problem: error.problem }
    throw error
  }
}

function fits(card: StoryCard, filter: StoriesFilter, found: ReadonlySet<string> | null): boolean {
  const { outlet, person, place, event, language, unread } = filter
  return (
    (unread !== 'yes' || 0 < card.unread) &&
    (found === null || card.reports.some(({ id }) => found.has(id))) &&
    (outlet === undefined || card.reports.some((report) => has(report.outlet ?? report.id, outlet))) &&
    (person === undefined || card.people.some(({ type, name }) => type !== 'place' && has(name, person))) &&
    (place === undefined || card.people.some(({ type, name }) => type === 'place' && has(name, place))) &&
    (event === undefined || card.eventTypes.includes(event)) &&
    (language === undefined || card.languages.includes(language)) &&
    fitsDays(card, filter)
  )
}

/** Part of a name is enough: "Ruiz" finds "Ana Ruiz". */
function has(name: string, asked: string): boolean {
  return foldWord(name).includes(foldWord(asked))
}

function fitsDays(card: StoryCard, { from, to }: StoriesFilter): boolean {
  const first = readStretch(card.from)?.from
  const last = readStretch(card.to)?.to
  const asked = {
    from: from === undefined ? undefined : readStretch(from)?.from,
    to: to === undefined ? undefined : readStretch(to)?.to
  }
  if (asked.from !== undefined && (last === undefined || last <= asked.from)) return false
  return asked.to === undefined || (first !== undefined && first < asked.to)
}

/** What a reader can choose from, the most frequent first. */
export interface StoriesChoices {
  readonly outlets: readonly string[]
  readonly people: readonly string[]
  readonly places: readonly string[]
  readonly events: readonly string[]
  readonly languages: readonly string[]
}

/** A longer list helps nobody to choose; what is not in it can be typed. */
const CHOICES_MAX = 200

export function listChoices(cards: readonly StoryCard[]): StoriesChoices {
  const named = (isPlace: boolean) =>
    frequent(
      cards.flatMap(({ people }) =>
        people.filter(({ type }) => (type === 'place') === isPlace).map(({ name }) => name)
      )
    )
  return {
    outlets: frequent(cards.flatMap(({ reports }) => reports.map(({ id, outlet }) => outlet ?? id))),
    people: named(false),
    places: named(true),
    events: [...new Set(cards.flatMap(({ eventTypes }) => eventTypes))].sort(),
    languages: [...new Set(cards.flatMap(({ languages }) => languages))].sort()
  }
}

function frequent(names: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, CHOICES_MAX)
    .map(([name]) => name)
}
