import type { Annotated, Found, Name } from '../../article/index.js'
import type { Span } from '../../text/index.js'
import { readCaseMemory } from './case-memory.js'
import type { DraftName, Range } from './draft-name.js'
import { findTitles } from './find-titles.js'
import { labelNames } from './label-names.js'
import type { NameNetwork } from './name-network.js'
import { type NameWord, readNameWords } from './name-word.js'
import { namesModel } from './names-model.js'
import { readHeadlines } from './read-headlines.js'
import { REFINERS } from './refiners/index.js'
import { suggestNames } from './suggest-names.js'

/**
 * Takes an article with sentences and tokens; their tags help where they are there, and are not needed.
 * Gives the proper names in text order, none overlapping, titles split off, a possessive 's left out.
 * Never fails, and never takes longer than in proportion to the number of tokens.
 * Rules suggest names by case and lists; a trained network decides; refiners put right what it cannot see.
 */
export function findNames(
  article: Annotated<'sentences' | 'tokens'>,
  network: NameNetwork | null = namesModel()
): Found<'names'> {
  const words = readNameWords(article)
  const memory = readCaseMemory(words)
  const suggested = suggestNames(words, memory)
  const labelled = network === null ? suggested : labelNames(network, words, memory, suggested)
  let drafts = readHeadlines(labelled, words, memory, suggested)
  for (const refine of REFINERS) drafts = refine(drafts, words)
  return { names: findTitles(words, drafts).map((draft) => nameOf(words, draft)) }
}

function nameOf(words: readonly NameWord[], draft: DraftName): Name {
  const spanOf = ({ from, to }: Range): Span => ({
    start: words[from].span.start,
    end: words[to - 1].span.end
  })
  return { span: spanOf(draft), type: draft.type, titles: draft.titles.map(spanOf) }
}
