import type { AnnotatedArticle, CollatedStory, Story } from '../article/index.js'
import { findEventRows } from './events/index.js'
import { findFigureRows } from './figures/index.js'
import { linkPeople } from './people/index.js'
import { articlesOf, composeRows, layOut } from './rows/index.js'
import { findStatementRows } from './statements/index.js'
import { findWordings } from './wording/index.js'

/**
 * Lays out what a story's reports say: one row a matter, one cell or more for each report that tells it.
 * Takes a story and its articles, in any order; others among them are left aside.
 * Gives the table with people, timeline and wording. The same articles give the same table.
 * Never composes a sentence: every gist, reading and term is a span of a report.
 */
export function align(story: Story, articles: readonly AnnotatedArticle[]): CollatedStory {
  const reports = articlesOf(story, articles)
  const people = linkPeople(reports)
  const desk = layOut(story, reports, people)
  const drafts = [...findStatementRows(desk), ...findEventRows(desk), ...findFigureRows(desk)]
  const composed = composeRows(desk, drafts)
  return {
    schema: 'collate/story@1',
    ...story,
    articles: desk.reports.map(({ article, origin }) => ({
      id: article.id,
      ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
      ...(article.published === undefined ? {} : { published: article.published }),
      ...(article.title === undefined ? {} : { title: article.title }),
      origin,
      read: article.read
    })),
    people: people.actors,
    rows: composed.map(({ row }) => row),
    timeline: composed
      .flatMap(({ row, date }) => (date === undefined ? [] : [{ date, row: row.id }]))
      .sort((x, y) => (x.date === y.date ? 0 : x.date < y.date ? -1 : 1)),
    wording: findWordings(desk, drafts)
  }
}
