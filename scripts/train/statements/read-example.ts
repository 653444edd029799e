import type { PolnearArticle } from '../../../evaluation/polnear-articles.js'
import type { Draft, Range } from '../../../src/analyse/quotations/draft.js'
import { findRuleDrafts } from '../../../src/analyse/quotations/find-rule-drafts.js'
import { viewWords, type WordView } from '../../../src/analyse/quotations/model/word-view.js'
import { readWords, type Word } from '../../../src/analyse/quotations/read-words.js'
import type { Annotated } from '../../../src/article/index.js'

/** An article as the models see it, with what people marked in it, in words. */
export interface Example {
  readonly view: WordView
  readonly rules: readonly Draft[]
  readonly gold: readonly { source: Range[]; cue: Range[]; content: Range[] }[]
}

export function readExample(
  article: Annotated<'sentences' | 'tokens' | 'wordStates'>,
  gold: PolnearArticle
): Example {
  const reading = readWords(article)
  const ranges = (pieces: readonly (readonly [number, number])[]) =>
    pieces.map((piece) => rangeOf(reading.words, piece)).filter(({ from, to }) => from < to)
  return {
    view: viewWords(reading, article.wordStates),
    rules: findRuleDrafts(reading),
    gold: gold.attributions.map(({ source, cue, content }) => ({
      source: ranges(source),
      cue: ranges(cue),
      content: ranges(content)
    }))
  }
}

/** The words that share a character with a piece. */
function rangeOf(words: readonly Word[], [start, end]: readonly [number, number]): Range {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (start < words[middle].span.end) high = middle
    else low = middle + 1
  }
  let to = low
  while (to < words.length && words[to].span.start < end) to += 1
  return { from: low, to }
}
