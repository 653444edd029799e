import type { AnnotatedArticle, Evidence, Story } from '../article/index.js'
import type { Tie } from './clusters/index.js'
import { type Copy, findOrigins, type SharedText } from './copies/index.js'
import { findReasons } from './find-reasons.js'
import { idOf } from './identity.js'
import { bodySpans, type Description, type Rarity } from './similarity/index.js'

/** What was worked out of all reports, by their index. */
export interface Archive {
  readonly reports: readonly AnnotatedArticle[]
  readonly descriptions: readonly Description[]
  readonly rarity: Rarity
}

const TITLE_CHARS_MAX = 160

/**
 * Makes the story of a cluster. Takes the indexes of its reports in canonical order and the ties, copies and
 * excerpts among them. The id is made of the earliest report's, so that it stays when the story grows.
 */
export function composeStory(
  members: readonly number[],
  ties: readonly Tie[],
  shared: SharedText,
  archive: Archive
): Story {
  const articles = members.map((index) => archive.reports[index])
  const dates = articles.flatMap(({ published }) => (published === undefined ? [] : [published]))
  const link = (copy: Copy) => ({
    ...copy,
    a: archive.reports[copy.a].id,
    b: archive.reports[copy.b].id
  })
  return {
    id: `story-${idOf(articles[0].id)}`,
    title: findTitle(members, ties, archive.reports),
    from: dates[0] ?? '',
    to: dates.at(-1) ?? '',
    articles: articles.map(({ id }) => id),
    why: findWhy(members, ties, archive),
    origins: findOrigins(articles, {
      copies: shared.copies.map(link),
      excerpts: shared.excerpts.map(link)
    })
  }
}

/** The headline of the report that has most in common with the others; the first words of one where none has a headline. */
function findTitle(
  members: readonly number[],
  ties: readonly Tie[],
  reports: readonly AnnotatedArticle[]
): string {
  const central = new Map(members.map((index) => [index, 0]))
  for (const { a, b, strength } of ties) {
    central.set(a, (central.get(a) ?? 0) + strength)
    central.set(b, (central.get(b) ?? 0) + strength)
  }
  const byCentrality = [...members].sort((x, y) => (central.get(y) ?? 0) - (central.get(x) ?? 0) || x - y)
  for (const index of byCentrality) {
    const title = reports[index].title?.trim()
    if (title !== undefined && title !== '') return title
  }
  for (const index of byCentrality) {
    const opening = openingOf(reports[index])
    if (opening !== '') return opening
  }
  return ''
}

function openingOf(article: AnnotatedArticle): string {
  for (const { start, end } of bodySpans(article)) {
    const line = article.text.slice(start, end).trim().split('\n')[0]
    if (line !== '') return line.slice(0, TITLE_CHARS_MAX)
  }
  return ''
}

/** For each report but the first, what it shares with the one that it is closest to. */
function findWhy(members: readonly number[], ties: readonly Tie[], archive: Archive): Evidence[] {
  const closest = new Map<number, Tie>()
  for (const tie of ties) {
    for (const index of [tie.a, tie.b]) {
      const known = closest.get(index)
      if (known === undefined || known.strength < tie.strength) closest.set(index, tie)
    }
  }
  const told = new Set<Tie>()
  return members.flatMap((index) => {
    const tie = closest.get(index)
    if (tie === undefined || told.has(tie)) return []
    told.add(tie)
    return findReasons(archive, tie.a, tie.b)
  })
}
