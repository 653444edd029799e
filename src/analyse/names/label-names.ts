import type { CaseMemory } from './case-memory.js'
import { decodeLabels, type LabelWeights } from './decode-labels.js'
import type { DraftName } from './draft-name.js'
import { featuresOf } from './name-features.js'
import { rangesOf } from './name-labels.js'
import type { NameWord } from './name-word.js'

/**
 * Names by a linear sequence model over the words and the rules' suggestions: an averaged structured perceptron
 * (Collins 2002), trained by scripts/train/names.ts; docs/models/names.md is its card.
 */
export function labelNames(
  model: LabelWeights,
  words: readonly NameWord[],
  memory: CaseMemory,
  suggested: readonly DraftName[]
): DraftName[] {
  const features = featuresOf(words, memory, suggested)
  const labels = new Uint8Array(words.length)
  let from = 0
  for (let at = 1; at <= words.length; at += 1) {
    if (at < words.length && words[at].sentence === words[from].sentence) continue
    decodeLabels(model, features, from, at, labels)
    from = at
  }
  return rangesOf(labels).map((range) => ({ ...range, titles: [] }))
}
