import type { CollatedStory, StoryArticle } from '../../article/index.js'
import { isBefore } from './calendar.js'

/**
 * For each report of a shared text, the first report that carries it. Left out where the times do not tell which came
 * first: then the two share a text, and who copied whom is not known.
 */
export function findCopied(story: CollatedStory): Map<string, StoryArticle> {
  const leads = new Map<string, StoryArticle>()
  const copied = new Map<string, StoryArticle>()
  for (const article of story.articles) {
    const lead = leads.get(article.origin)
    if (lead === undefined) leads.set(article.origin, article)
    else if (isBefore(lead.published, article.published)) copied.set(article.id, lead)
  }
  return copied
}
