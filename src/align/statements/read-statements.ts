import type { AnnotatedArticle, Article, Statement } from '../../article/index.js'
import { coverOf, type Span } from '../../text/index.js'
import { readWords, tellingStems, type Word, weighInStory } from '../rows/read-words.js'
import { type Term, termsOf } from '../rows/soft-likeness.js'
import type { StoryDesk } from '../rows/story-desk.js'
import { gatherVoices, readVoice, type Voice } from './same-speaker.js'

/**
 * One claim of a statement, laid out for comparing: what it says in one sentence. A quotation of three sentences makes
 * three claims, and another report may have only one of them.
 */
export interface StatementItem {
  /** Index of its report. */
  readonly report: number
  readonly statement: Statement
  /** Which claim of its statement: 0 the first. */
  readonly part: number
  /** It stands in the report's own headline. */
  readonly isHeadline: boolean
  /** The stretches of content that hold it. */
  readonly pieces: readonly Span[]
  /** What its cell shows: the words said, with a cue between them. */
  readonly span: Span
  readonly words: readonly Word[]
  readonly stems: ReadonlyMap<string, number>
  readonly terms: readonly Term[]
  readonly voice: Voice
  /** Folded names of the relays that brought the words. */
  readonly relays: readonly string[]
}

/** A sentence with fewer telling words belongs to the one before it: "Never." */
const TELLING_MIN = 2

/** The claims of a story's statements, in the order of reports and text. */
export function readStatements(desk: StoryDesk): StatementItem[] {
  const items = desk.reports.flatMap(({ article, relays }, report) =>
    article.statements
      .filter(({ content }) => 0 < content.length)
      .flatMap((statement) => {
        const common = {
          report,
          statement,
          isHeadline: isInHeadline(article, coverOf(statement.content)),
          voice: readVoice(
            article,
            statement.source.map(({ start, end }) => article.text.slice(start, end)),
            statement.speaker,
            desk.people.actorAt(article.id, statement.speaker)
          ),
          relays: relays.get(statement.id) ?? []
        }
        return claimsOf(article, statement).map((pieces, part): StatementItem => {
          const words = readWords(article.text, pieces)
          return {
            ...common,
            part,
            pieces,
            span: coverOf(pieces),
            words,
            stems: tellingStems(words),
            terms: []
          }
        })
      })
  )
  const weighed = weighInStory(items.map(({ stems }) => stems))
  const voices = gatherVoices(items.map(({ voice }) => voice))
  return items.map((item, index) => ({
    ...item,
    voice: voices[index],
    stems: weighed[index],
    terms: termsOf(item.words, weighed[index])
  }))
}

/** The pieces of a statement's content, sentence by sentence. */
function claimsOf({ text, sentences }: AnnotatedArticle, { content }: Statement): Span[][] {
  const bySentence = new Map<number, Span[]>()
  for (const piece of content) {
    for (const span of cutAtSentences(piece, sentences)) {
      const sentence = sentenceFrom(sentences, span.start)
      bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), span])
    }
  }
  const claims: Span[][] = []
  for (const pieces of bySentence.values()) {
    const last = claims.at(-1)
    if (last === undefined || TELLING_MIN <= tellingStems(readWords(text, pieces)).size) claims.push(pieces)
    else last.push(...pieces)
  }
  const [first, second] = claims
  if (second === undefined || TELLING_MIN <= tellingStems(readWords(text, first)).size) return claims
  return [[...first, ...second], ...claims.slice(2)]
}

function cutAtSentences({ start, end }: Span, sentences: readonly Span[]): Span[] {
  const first = sentenceFrom(sentences, start)
  const cuts: number[] = []
  for (let at = first + 1; at < sentences.length && sentences[at].start < end; at += 1) {
    if (start < sentences[at].start) cuts.push(sentences[at].start)
  }
  return [start, ...cuts].map((from, index) => ({ start: from, end: cuts[index] ?? end }))
}

/** Index of the first sentence that does not end before this place. */
function sentenceFrom(sentences: readonly Span[], place: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle].end <= place) low = middle + 1
    else high = middle
  }
  return low
}

/** A paragraph with the words of the title is the headline, before a dateline or after it. */
function isInHeadline({ text, title, paragraphs }: Article, { start, end }: Span): boolean {
  const own = paragraphs.find((paragraph) => paragraph.start <= start && end <= paragraph.end)
  return own !== undefined && text.slice(own.start, own.end) === title
}
