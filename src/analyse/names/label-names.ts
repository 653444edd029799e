import type { CaseMemory } from './case-memory.js'
import { decodeLabels } from './decode-labels.js'
import type { DraftName } from './draft-name.js'
import { rangesOf } from './name-labels.js'
import type { NameNetwork } from './name-network.js'
import type { NameWord } from './name-word.js'
import { readContexts } from './word-contexts.js'

/**
 * Names by a small network over the words and the rules' suggestions, trained by scripts/train/names.ts;
 * docs/models/names.md is its card.
 */
export function labelNames(
  network: NameNetwork,
  words: readonly NameWord[],
  memory: CaseMemory,
  suggested: readonly DraftName[]
): DraftName[] {
  const scores = network.score(
    words.map(({ text }) => text),
    readContexts(words, memory, suggested, network.lists)
  )
  const labels = new Uint8Array(words.length)
  let from = 0
  for (let at = 1; at <= words.length; at += 1) {
    if (at < words.length && words[at].sentence === words[from].sentence) continue
    decodeLabels(network.rows, scores, from, at, labels)
    from = at
  }
  return rangesOf(labels).map((range) => ({ ...range, titles: [] }))
}
