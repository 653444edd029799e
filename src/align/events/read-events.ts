import type { AnnotatedArticle, Event, Role } from '../../article/index.js'
import { stemWord } from '../../knowledge/index.js'
import { contains, coverOf, foldedWords, indexAt, type Span } from '../../text/index.js'
import { readWords, tellingStems, type Word, weighInStory } from '../rows/read-words.js'
import { type Term, termsOf } from '../rows/soft-likeness.js'
import type { StoryDesk } from '../rows/story-desk.js'

/** Who did something, or to whom: the actor over the articles where it is known, and the words in any case. */
export interface Part {
  readonly actor: string | null
  readonly stems: ReadonlyMap<string, number>
  readonly terms: readonly Term[]
}

/** An event laid out for comparing. */
export interface EventItem {
  readonly report: number
  readonly event: Event
  /** From the first to the last of actor, trigger and target, where one sentence holds them. */
  readonly span: Span
  readonly trigger: string
  /** The words of its trigger. */
  readonly act: readonly Term[]
  readonly actor: Part | null
  readonly target: Part | null
  readonly place: Part | null
  /** All telling words of its sentence, under the story's weights. */
  readonly terms: readonly Term[]
  readonly relays: readonly string[]
}

/** The events of a story's reports, in the order of reports and text. */
export function readEvents(desk: StoryDesk): EventItem[] {
  const items = desk.reports.flatMap(({ article, relays }, report) =>
    article.events.map((event) => {
      const sentence = article.sentences[indexAt(article.sentences, event.trigger.start)] ?? event.trigger
      const statement = article.statements.find(({ id }) => id === event.statement)
      const words = readWords(article.text, [sentence])
      const partOf = (role: Role | undefined): Part | null =>
        role === undefined ? null : readPart(article, role, desk.people.actorOf(article.id, role.entity))
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
        act: plainTerms(readWords(article.text, [event.trigger])),
        words,
        relays: relays.get(statement?.id ?? '') ?? []
      }
    })
  )
  const weighed = weighInStory(items.map(({ words }) => tellingStems(words)))
  return items.map(({ words, ...item }, index) => ({ ...item, terms: termsOf(words, weighed[index]) }))
}

function readPart(article: AnnotatedArticle, { span }: Role, actor: string | null): Part {
  const words = readWords(article.text, [span])
  return { actor, stems: tellingStems(words), terms: plainTerms(words) }
}

/** The telling words as they weigh everywhere. */
function plainTerms(words: readonly Word[]): Term[] {
  return termsOf(words, tellingStems(words))
}

function spanOf({ trigger, actor, target }: Event, sentence: Span): Span {
  const roles = [actor, target].flatMap((role) =>
    role !== undefined && contains(sentence, role.span) ? [role.span] : []
  )
  return coverOf([trigger, ...roles])
}
