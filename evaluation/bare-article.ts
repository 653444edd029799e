import type { AnnotatedArticle } from '../src/article/index.js'

/** What a data set tells of a report. */
export interface BareReport {
  readonly id: string
  readonly date?: string
  readonly outlet?: string
  readonly title?: string
  readonly text: string
}

/** A report of the data as an article without layers: its text, title and date. */
export function bareArticle({ id, date, outlet, title, text }: BareReport): AnnotatedArticle {
  return {
    schema: 'collate/article@1',
    id,
    ...(outlet === undefined ? {} : { outlet }),
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { published: date }),
    publishedFrom: date === undefined ? 'unknown' : 'given',
    bylines: [],
    credits: [],
    language: 'en',
    text,
    furniture: [],
    paragraphs: [],
    read: 'full',
    notes: [],
    sentences: [],
    times: [],
    figures: [],
    entities: [],
    statements: [],
    events: []
  }
}
