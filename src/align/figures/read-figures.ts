import { type Figure, figureId } from '../../article/index.js'
import { isAnybody, type Toll, tollOf } from '../../knowledge/index.js'
import { contains, coverOf, indexAt, type Span } from '../../text/index.js'
import { readWords, tellingStems, type Word, weighInStory } from '../rows/read-words.js'
import { type Term, termsOf } from '../rows/soft-likeness.js'
import type { StoryDesk } from '../rows/story-desk.js'

/** A figure laid out for comparing. */
export interface FigureItem {
  readonly report: number
  readonly id: string
  readonly figure: Figure
  /** The number with what it counts. */
  readonly span: Span
  /** Stems of the noun phrase counted, anybody's left out: "crew" of "three crew members". None of a sum or a length of time. */
  readonly counted: ReadonlyMap<string, number>
  /** Stem of the noun counted: "base" of "two US bases in Ostrin"; null where anybody is. */
  readonly head: string | null
  readonly toll: Toll | null
  /** "six more bodies", "another 40": what came on top of a count is no count of all. */
  readonly isFurther: boolean
  /** The telling words of its sentence, its own number left out, under the story's weights. */
  readonly terms: readonly Term[]
  /** The words counted. */
  readonly things: readonly Term[]
  /** The day that its sentence names, where it names one. */
  readonly day?: string
  readonly relays: readonly string[]
}

/** A word further from the number than this is of something else. */
const REACH_WORDS = 8

/** The figures of a story's reports, in the order of reports and text. */
export function readFigures(desk: StoryDesk): FigureItem[] {
  const items = desk.reports.flatMap(({ article, relays }, report) =>
    article.figures.map((figure, index) => {
      const sentence = article.sentences[indexAt(article.sentences, figure.span.start)] ?? figure.span
      const words = readWords(article.text, [sentence])
      const own = readWords(article.text, isCounted(figure) ? [figure.counted] : [])
      const said = readWords(article.text, figure.about === undefined ? [] : [figure.about])
      const time = article.times.find(({ span, from }) => from !== undefined && contains(sentence, span))
      const statement = article.statements.find(({ content }) =>
        content.some((part) => contains(part, figure.span))
      )
      return {
        report,
        id: figureId(index),
        figure,
        span: spanOf(figure, sentence),
        isFurther: isFurther(article.text, spanOf(figure, sentence)),
        counted: tellingStems(
          (figure.unit === undefined ? own : []).filter(
            ({ stem, number }) => number === null && !isAnybody(stem) && tollOf(stem) === null
          )
        ),
        head: headOf(own),
        toll: figure.unit === undefined ? (findToll([own, said]) ?? findTollNear(words, figure.span)) : null,
        things: termsOf(own, tellingStems(own.filter(({ number }) => number === null))),
        words: words.filter(({ span, number }) => number === null && !contains(figure.span, span)),
        relays: relays.get(statement?.id ?? '') ?? [],
        ...(time?.from === undefined || time.from !== time.to ? {} : { day: time.from })
      }
    })
  )
  const weighed = weighInStory(items.map(({ words }) => tellingStems(words)))
  return items.map(({ words, ...item }, index) => ({ ...item, terms: termsOf(words, weighed[index]) }))
}

/** The words counted stand with another number of the sentence: "12 people were killed and 30 were hurt". */
export function isElliptic({ rule = '' }: Figure): boolean {
  return /, (?:ellipsis|anaphor)$/.test(rule)
}

/** Further before the figure than this, the words counted are no part of what a reader is shown of it. */
const GAP_CHARS_MAX = 40

function isNear(figure: Span, counted: Span): boolean {
  return figure.start - counted.end < GAP_CHARS_MAX
}

/** A length of time or another measure that stands of a subject ("the prosecution asked for nine years") does not count it. */
function isCounted(figure: Figure): figure is Figure & { readonly counted: Span } {
  const { counted, unit, rule = '' } = figure
  return counted !== undefined && (unit === undefined || !rule.endsWith(', subject'))
}

function spanOf(figure: Figure, sentence: Span): Span {
  return isCounted(figure) &&
    contains(sentence, figure.counted) &&
    !isElliptic(figure) &&
    isNear(figure.span, figure.counted)
    ? coverOf([figure.span, figure.counted])
    : figure.span
}

const PHRASE_ENDS = new Set(
  'of in at on for with from by to who whom that which aboard among between under'.split(' ')
)

/** The last word before what is said of the noun; numbers, anybody and the harm itself are no noun to tell apart by. */
function headOf(words: readonly Word[]): string | null {
  const end = words.findIndex(({ stem }) => PHRASE_ENDS.has(stem))
  const head = words.slice(0, end === -1 ? words.length : end).at(-1)
  if (head === undefined || head.number !== null || isAnybody(head.stem) || tollOf(head.stem) !== null)
    return null
  return head.stem
}

function isFurther(text: string, { start, end }: Span): boolean {
  return /\b(?:more(?! than)|another|further|additional|extra)\b/i.test(
    text.slice(start, end + ' more'.length)
  )
}

function findToll(parts: readonly (readonly Word[])[]): Toll | null {
  for (const { stem } of parts.flat()) {
    const toll = tollOf(stem)
    if (toll !== null) return toll
  }
  return null
}

/** The nearest word of harm in the sentence; after the number before one as near in front of it. */
function findTollNear(words: readonly Word[], figure: Span): Toll | null {
  const at = words.findIndex(({ span }) => figure.start <= span.start)
  if (at === -1) return null
  for (let reach = 1; reach <= REACH_WORDS; reach += 1) {
    for (const index of [at + reach, at - reach]) {
      const toll = words[index] === undefined ? null : tollOf(words[index].stem)
      if (toll !== null) return toll
    }
  }
  return null
}
