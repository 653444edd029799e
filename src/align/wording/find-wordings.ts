import type { AnnotatedArticle, Wording } from '../../article/index.js'
import { contains, foldWord, type Span } from '../../text/index.js'
import type { DraftRow } from '../rows/draft-row.js'
import type { StoryDesk } from '../rows/story-desk.js'

type Term = Wording['terms'][number]

/** Somebody called by one name only is no matter of wording. */
const TERMS_MIN = 2

/**
 * How reports name the same person, body or place, and the same act. A term inside quotation marks is the speaker's,
 * and says so; the others are the outlet's own.
 */
export function findWordings(desk: StoryDesk, drafts: readonly DraftRow[]): Wording[] {
  return [...findNames(desk), ...findActs(desk, drafts)].filter(
    ({ terms }) => TERMS_MIN <= new Set(terms.map(({ term }) => foldWord(term))).size
  )
}

function findNames({ reports, people }: StoryDesk): Wording[] {
  const terms = new Map<string, Term[]>()
  for (const { article } of reports) {
    for (const entity of article.entities) {
      const actor = people.actorOf(article.id, entity.id)
      if (actor === null) continue
      const spans = entity.mentions.filter(({ kind }) => kind !== 'pronoun').map(({ span }) => span)
      terms.set(actor, [...(terms.get(actor) ?? []), ...termsAt(article, spans)])
    }
  }
  return people.actors.map(({ id, name }) => ({ of: name, terms: terms.get(id) ?? [] }))
}

/** Words for the same act: what each cell of an event's row calls it. */
function findActs({ reports }: StoryDesk, drafts: readonly DraftRow[]): Wording[] {
  return drafts
    .filter(({ kind, cells }) => kind === 'event' && 1 < cells.length)
    .map(({ cells, gist }) => {
      const { report, span } = cells[gist]
      return {
        of: reports[report].article.text.slice(span.start, span.end),
        terms: cells.flatMap((cell) => {
          const { article } = reports[cell.report]
          const trigger = article.events.find(({ id }) => id === cell.item)?.trigger
          return trigger === undefined ? [] : termsAt(article, [trigger])
        })
      }
    })
}

/** Each term of an article once for each voice that uses it, at its first place. */
function termsAt(article: AnnotatedArticle, spans: readonly Span[]): Term[] {
  const seen = new Set<string>()
  return spans.flatMap((span) => {
    const term = article.text.slice(span.start, span.end)
    const speaker = speakerAt(article, span)
    const key = `${foldWord(term)}\n${speaker ?? ''}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ term, article: article.id, span, ...(speaker === undefined ? {} : { speaker }) }]
  })
}

/** The words that name who says this in quotation marks; absent in the outlet's own voice. */
function speakerAt({ statements, text }: AnnotatedArticle, span: Span): string | undefined {
  const statement = statements.find(
    ({ kind, content }) => kind === 'direct' && content.some((part) => contains(part, span))
  )
  const source = statement?.source[0]
  return source === undefined ? undefined : text.slice(source.start, source.end)
}
