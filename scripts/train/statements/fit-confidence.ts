import type { Range } from '../../../src/analyse/quotations/draft.js'
import { findModelDrafts, type ModelDraft } from '../../../src/analyse/quotations/model/find-model-drafts.js'
import { signsAsNumbers } from '../../../src/analyse/quotations/model/read-confidence.js'
import type { StatementModels } from '../../../src/analyse/quotations/model/statement-models.js'
import type { Example } from './read-example.js'

/** Logistic regression of "a reader would accept it" on the signs of statements in articles the models never saw. */
export function fitConfidence(models: StatementModels, examples: readonly Example[]): number[] {
  const cases = examples.flatMap((example) =>
    findModelDrafts(models, example.view, example.rules).map((draft) => ({
      signs: signsAsNumbers(draft.signs),
      right: isUsable(draft, example) ? 1 : 0
    }))
  )
  const weights = cases[0]?.signs.map(() => 0) ?? []
  for (let step = 0; step < 2000; step += 1) {
    const slope = weights.map(() => 0)
    for (const { signs, right } of cases) {
      const sum = signs.reduce((total, sign, index) => total + sign * weights[index], 0)
      const wrong = 1 / (1 + Math.exp(-sum)) - right
      for (const [index, sign] of signs.entries()) slope[index] += wrong * sign
    }
    for (const [index, one] of slope.entries()) weights[index] -= (0.3 * one) / cases.length
  }
  console.error(
    `  confidence fitted on ${cases.length} statements: ${weights.map((one) => one.toFixed(2)).join(' ')}`
  )
  return weights
}

/** Usable: half of the content's words are the same, and a word of the source. */
export function isUsable(draft: ModelDraft, { gold }: Example): boolean {
  return gold.some(({ content, source }) => {
    const shared = sharedWords(draft.content, content)
    const dice = (2 * shared) / (sizeOf(draft.content) + sizeOf(content))
    const sameSource = source.length + draft.source.length === 0 || 0 < sharedWords(draft.source, source)
    return 0.5 <= dice && sameSource
  })
}

function sharedWords(some: readonly Range[], others: readonly Range[]): number {
  let shared = 0
  for (const a of some) {
    for (const b of others) shared += Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from))
  }
  return shared
}

function sizeOf(ranges: readonly Range[]): number {
  return ranges.reduce((size, { from, to }) => size + to - from, 0)
}
