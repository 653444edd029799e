import type { Annotated, EntityType, Found, Name } from '../../article/index.js'
import type { Span } from '../../text/index.js'
import { agreeWithinArticle } from './agree-within-article.js'
import { readCaseMemory } from './case-memory.js'
import type { DraftName, Range } from './draft-name.js'
import { findRuns } from './find-runs.js'
import { findTitles } from './find-titles.js'
import { type NameWord, readNameWords } from './name-word.js'
import { splitTitles } from './split-titles.js'
import { typeByEvidence } from './type-name.js'

/**
 * Takes an article with sentences and tokens; their tags help where they are there, and are not needed.
 * Gives the proper names in text order, none overlapping, titles split off, a possessive 's left out.
 * Never fails, and never takes longer than in proportion to the number of tokens.
 */
export function findNames(article: Annotated<'sentences' | 'tokens'>): Found<'names'> {
  const words = readNameWords(article)
  const runs = findRuns(words, readCaseMemory(words))
  const drafts = agreeWithinArticle(
    words,
    runs.flatMap((run) => draftsOf(words, run))
  )
  return { names: findTitles(words, drafts).map((draft) => nameOf(words, draft)) }
}

type Untyped = Omit<DraftName, 'type'> & { readonly type: EntityType | null }

/** A run gives the name after its titles, and the name of a body or country before them. */
function draftsOf(words: readonly NameWord[], run: Range): Untyped[] {
  const { before, title, name } = splitTitles(words, run)
  const drafts: Untyped[] = []
  if (before !== null) drafts.push({ ...before, type: typeByEvidence(words, before), titles: [] })
  if (name === null) return drafts
  if (title === null) drafts.push({ ...name, type: typeByEvidence(words, name), titles: [] })
  else drafts.push({ ...name, type: 'person', titles: [title] })
  return drafts
}

function nameOf(words: readonly NameWord[], draft: DraftName): Name {
  const spanOf = ({ from, to }: Range): Span => ({
    start: words[from].span.start,
    end: words[to - 1].span.end
  })
  return { span: spanOf(draft), type: draft.type, titles: draft.titles.map(spanOf) }
}
