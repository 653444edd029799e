import { type AnnotatedArticle, isUnnamedThing } from '../article/index.js'
import type { Span } from '../text/index.js'

/** A layer of what was found in a report, as places that a reader can have marked. */
export interface ShownLayer {
  /** Its class in the style sheet. */
  readonly name: 'said' | 'people' | 'places' | 'times' | 'figures' | 'events'
  readonly label: string
  readonly spans: readonly Span[]
}

/** Every layer that can be shown over the words of a report. Speech is shown at first, the others when asked for. */
export function layersOf(article: AnnotatedArticle): ShownLayer[] {
  const named = article.entities.filter((entity) => !isUnnamedThing(entity))
  const mentions = (isPlace: boolean) =>
    named
      .filter(({ type }) => (type === 'place') === isPlace)
      .flatMap((entity) => entity.mentions)
      .filter(({ kind }) => kind === 'name')
      .map(({ span }) => span)
  return [
    { name: 'said', label: 'what is said', spans: article.statements.flatMap(({ content }) => content) },
    { name: 'people', label: 'people and other names', spans: mentions(false) },
    { name: 'places', label: 'places', spans: mentions(true) },
    { name: 'times', label: 'times', spans: article.times.map(({ span }) => span) },
    { name: 'figures', label: 'figures', spans: article.figures.map(({ span }) => span) },
    { name: 'events', label: 'events', spans: article.events.map(({ trigger }) => trigger) }
  ]
}
