import type { Article, Statement } from '../../article/index.js'
import { coverOf, foldedWords, type Span } from '../../text/index.js'
import { readWords, tellingStems, type Word, weighInStory } from '../rows/read-words.js'
import type { StoryDesk } from '../rows/story-desk.js'

/** A statement laid out for comparing. */
export interface StatementItem {
  /** Index of its report. */
  readonly report: number
  readonly statement: Statement
  /** It stands in the report's own headline. */
  readonly isHeadline: boolean
  /** What its cell shows: the words said, with a cue between them. */
  readonly span: Span
  readonly words: readonly Word[]
  readonly stems: ReadonlyMap<string, number>
  /** Whom the source refers to over the articles; null where nobody known does. */
  readonly speaker: string | null
  /** The words that name who speaks, folded. */
  readonly source: readonly string[]
  /** Folded names of the relays that brought the words. */
  readonly relays: readonly string[]
}

/** The statements of a story's reports, in the order of reports and text. */
export function readStatements(desk: StoryDesk): StatementItem[] {
  const items = desk.reports.flatMap(({ article }, report) =>
    article.statements
      .filter(({ content }) => 0 < content.length)
      .map((statement): StatementItem => {
        const words = readWords(article.text, statement.content)
        return {
          report,
          statement,
          isHeadline: isInHeadline(article, coverOf(statement.content)),
          span: coverOf(statement.content),
          words,
          stems: tellingStems(words),
          speaker: desk.people.actorOf(article.id, statement.speaker),
          source: statement.source.flatMap(({ start, end }) => foldedWords(article.text.slice(start, end))),
          relays: statement.chain.map(({ name }) => foldedWords(name).join(' '))
        }
      })
  )
  const weighed = weighInStory(items.map(({ stems }) => stems))
  return items.map((item, index) => ({ ...item, stems: weighed[index] }))
}

/** A paragraph with the words of the title is the headline, before a dateline or after it. */
function isInHeadline({ text, title, paragraphs }: Article, { start, end }: Span): boolean {
  const own = paragraphs.find((paragraph) => paragraph.start <= start && end <= paragraph.end)
  return own !== undefined && text.slice(own.start, own.end) === title
}
