import type { Annotated } from '../../article/index.js'
import type { Word } from './document.js'
import type { DraftMention } from './draft-mention.js'
import { findApposedLists } from './find-apposed-lists.js'
import { findDescriptions } from './find-descriptions.js'
import { findNameMentions } from './find-name-mentions.js'
import { findPronouns } from './find-pronouns.js'
import { findUnnamedSources } from './find-unnamed-sources.js'

/** Every name, description of a person or body, and pronoun, in text order; nested ones after those around them. */
export function findMentions(
  article: Annotated<'sentences' | 'tokens' | 'names'>,
  words: readonly Word[]
): DraftMention[] {
  const names = findNameMentions(article, words)
  const descriptions = findDescriptions(article.text, words, names)
  const pronouns = findPronouns(words, names)
  const lists = findApposedLists(words, [...names, ...descriptions])
  const sources = findUnnamedSources(words, [...names, ...descriptions])
  return [...names, ...descriptions, ...pronouns, ...lists, ...sources].sort(inTextOrder)
}

/** By the first word; the longer one first. */
export function inTextOrder(a: DraftMention, b: DraftMention): number {
  return a.from - b.from || b.to - a.to
}
