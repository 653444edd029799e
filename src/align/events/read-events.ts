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

/** What is only thought of is no happening that reports could tell alike: "if they attack". */
function isTold({ status }: Event): boolean {
  return status !== 'hypothetical'
}

/** The events of a story's reports, in the order of reports and text. */
export function readEvents(desk: StoryDesk): EventItem[] {
  const items = desk.reports.flatMap(({ article, relays }, report) =>
    article.events.filter(isTold).map((event) => {
      const sentence = article.sentences[indexAt(article.sentences, event.trigger.start)] ?? event.trigger
      const statement = article.statements.find(({ id }) => id === event.statement)
      const words = readWords(article.text, [sentence])
      const partOf = (role: Role | undefined): Part | null =>
        role === undefined ? null : readPart(article, role, desk.people.actorOf(article.id, role.entity))
      return {
        report,
        event,
        span: spanOf(article, event, sentence),
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

/** A clause ends at a mark or before one of these. */
const CLAUSE_END =
  /,(?!\d)|[;:!?()«»“”"—–]|\s(?:and|but|or|after|before|when|while|as|because|since|who|which|that|where)\s/
/** The stop of a sentence, not that of "U.S.". */
const FULL_STOP = /(?<=[\p{Ll}\p{N}])\.$/u
/** What stands before an act and belongs to it, a denial above all: "won't", "did not", "no", "has yet to". */
const BEFORE_ACT =
  /(?:\b(?:(?:ha(?:s|ve|d)|is|are|was|were|be(?:en|ing)?|wo|ca|can|could|will|would|may|might|must|shall|should|do|does|did)(?:n['’]t)?|cannot|not|never|no|without|yet|to|still)\s+)+$/i
const BEFORE_CHARS_MAX = 80
/** More words behind the act than this say little of it. */
const REACH_CHARS = 140

/**
 * What a cell shows of an event: who, the act and to whom, as far as one clause has them, and on to the clause's end. Words of
 * another act are left out: "Ostrin shut the road and called up reservists" are two.
 */
function spanOf({ text, events }: AnnotatedArticle, { trigger, actor, target }: Event, sentence: Span): Span {
  const isOwn = (role: Role | undefined): role is Role =>
    role !== undefined &&
    contains(sentence, role.span) &&
    !events.some((other) => isBetween(other.trigger, role.span, trigger))
  const core = coverOf([trigger, ...[actor, target].flatMap((role) => (isOwn(role) ? [role.span] : []))])
  const rest = text.slice(core.end, Math.min(sentence.end, core.end + REACH_CHARS))
  const end = rest.search(CLAUSE_END)
  const reach = end === -1 ? lengthOfWords(rest, core.end + rest.length === sentence.end) : end
  // Whole words only: a space more than fits is looked at, and what stands before the first one is left out.
  const nearest = Math.max(sentence.start, core.start - BEFORE_CHARS_MAX)
  const before = text.slice(nearest === sentence.start ? nearest : text.indexOf(' ', nearest), core.start)
  const start =
    core.start === trigger.start ? core.start - (BEFORE_ACT.exec(before)?.[0].length ?? 0) : core.start
  return { start, end: core.end + rest.slice(0, reach).trimEnd().replace(FULL_STOP, '').length }
}

/** Between two spans, and no part of either. */
function isBetween(middle: Span, a: Span, b: Span): boolean {
  return Math.min(a.end, b.end) <= middle.start && middle.end <= Math.max(a.start, b.start)
}

/** Whole words only, where a text was cut. */
function lengthOfWords(text: string, isWhole: boolean): number {
  return isWhole ? text.trimEnd().length : Math.max(0, text.lastIndexOf(' '))
}
