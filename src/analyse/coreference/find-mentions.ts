import type { Annotated } from '../../article/index.js'
import type { Word } from './document.js'
import type { DraftMention } from './draft-mention.js'
import { findDescriptions } from './find-descriptions.js'
import { findNameMentions } from './find-name-mentions.js'
import { findPronouns } from './find-pronouns.js'

/** Every name, description of a person or body, and pronoun, in text order; nested ones after those around them. */
export function findMentions(
  article: Annotated<'sentences' | 'tokens' | 'names'>,
  words: readonly Word[]
): DraftMention[] {
  const names = findNameMentions(article, words)
  const descriptions = findDescriptions(article.text, words, names)
  const pronouns = findPronouns(words, names)
  return [...names, ...descriptions, ...pronouns].sort((a, b) => a.from - b.from || b.to - a.to)
}
