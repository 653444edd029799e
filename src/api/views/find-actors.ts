import type { Actor, AnnotatedArticle, CollatedStory, Entity } from '../../article/index.js'

/** Finds the actor of the story that an entity of one of its articles is; `undefined` where the record has none. */
export type ActorFinder = (article: AnnotatedArticle, entity: Entity) => Actor | undefined

/** The record says of each actor where a report names it; an entity with a mention there is that actor. */
export function makeActorFinder(story: CollatedStory): ActorFinder {
  const actors = new Map<string, Actor>()
  for (const actor of story.people) {
    for (const { article, span } of actor.names) actors.set(placeOf(article, span), actor)
  }
  return (article, { mentions }) => {
    for (const { span } of mentions) {
      const actor = actors.get(placeOf(article.id, span))
      if (actor !== undefined) return actor
    }
    return undefined
  }
}

function placeOf(article: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}-${end} ${article}`
}
