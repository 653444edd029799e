import type { Event, Role } from '../../article/index.js'
import { stemWord } from '../../knowledge/index.js'
import { contains, coverOf, foldedWords, indexAt, type Span } from '../../text/index.js'
import { readWords, tellingStems, weighInStory } from '../rows/read-words.js'
import type { StoryDesk } from '../rows/story-desk.js'

/** Who did something, or to whom: the actor over the articles where it is known, and the words in any case. */
export interface Part {
  readonly actor: string | null
  readonly stems: ReadonlyMap<string, number>
}

/** An event laid out for comparing. */
export interface EventItem {
  readonly report: number
  readonly event: Event
  /** From the first to the last of actor, trigger and target, where one sentence holds them. */
  readonly span: Span
  readonly trigger: string
  readonly actor: Part | null
  readonly target: Part | null
  readonly place: Part | null
  /** The telling words of its sentence that are not those of who, to whom and where. */
  readonly context: ReadonlyMap<string, number>
  /** All telling words of its sentence. */
  readonly sentence: ReadonlyMap<string, number>
  readonly relays: readonly string[]
}

/** The events of a story's reports, in the order of reports and text. */
export function readEvents(desk: StoryDesk): EventItem[] {
  const items = desk.reports.flatMap(({ article }, report) =>
    article.events.map((event): EventItem => {
      const sentence = article.sentences[indexAt(article.sentences, event.trigger.start)] ?? event.trigger
      const statement = article.statements.find(({ id }) => id === event.statement)
      const words = readWords(article.text, [sentence])
      const roles = [event.actor, event.target, event.place].flatMap((role) => role?.span ?? [])
      const partOf = (role: Role | undefined): Part | null =>
        role === undefined
          ? null
          : {
              actor: desk.people.actorOf(article.id, role.entity),
              stems: tellingStems(readWords(article.text, [role.span]))
            }
      return {
        report,
        event,
        span: spanOf(event, sentence),
        trigger: foldedWords(article.text.slice(event.trigger.start, event.trigger.end))
          .map(stemWord)
          .join(' '),
        actor: partOf(event.actor),
        target: partOf(event.target),
        place: partOf(event.place),
        context: tellingStems(words.filter(({ span }) => !roles.some((role) => contains(role, span)))),
        sentence: tellingStems(words),
        relays: statement?.chain.map(({ name }) => name.toLowerCase()) ?? []
      }
    })
  )
  const weighed = weighInStory(items.map(({ context }) => context))
  return items.map((item, index) => ({ ...item, context: weighed[index] }))
}

function spanOf({ trigger, actor, target }: Event, sentence: Span): Span {
  const roles = [actor, target].flatMap((role) =>
    role !== undefined && contains(sentence, role.span) ? [role.span] : []
  )
  return coverOf([trigger, ...roles])
}
