import type { Draft, Range } from '../draft.js'
import type { FeatureRow } from './feature-hash.js'
import { piecesOf, sequenceOf } from './find-cue-ranges.js'
import { type ChainModel, labelWords, type Sequence } from './linear-chain.js'
import { addRoleFeatures, type CueContext, contextOf, ROLE_LABELS, roleClass } from './role-features.js'
import { windowOf } from './window.js'
import type { WordView } from './word-view.js'

/** The rules' drafts by the words of their cues. */
export type RuleIndex = ReadonlyMap<number, Draft>

export function indexRules(drafts: readonly Draft[]): RuleIndex {
  const index = new Map<number, Draft>()
  for (const draft of drafts) {
    for (const { from, to } of draft.cue) for (let word = from; word < to; word += 1) index.set(word, draft)
  }
  return index
}

/** The rules' draft that shares a word with a cue. */
export function ruleAt(rules: RuleIndex, { from, to }: Range): Draft | undefined {
  for (let word = from; word < to; word += 1) if (rules.has(word)) return rules.get(word)
  return undefined
}

export interface Roles {
  readonly source: readonly Range[]
  readonly content: readonly Range[]
  /** Probability of the least sure word of source and content. */
  readonly sureness: number
}

export interface RoleSequence {
  readonly context: CueContext
  readonly sequence: Sequence
}

/** The window of a cue as the role model sees it. */
export function roleSequence(
  view: WordView,
  cue: Range,
  cueAt: Uint8Array,
  rules: RuleIndex,
  row: FeatureRow
): RoleSequence {
  const window = windowOf(view.reading, cue)
  for (let index = cue.from; index < cue.to; index += 1) cueAt[index] = 1
  const context = contextOf(view, cue, window, cueAt, ruleLabels(rules, cue, window))
  const sequence = sequenceOf(
    window,
    row,
    (index) => addRoleFeatures(view, context, index, row),
    (index) => roleClass(view, context, index)
  )
  for (let index = cue.from; index < cue.to; index += 1) cueAt[index] = 2
  return { context, sequence }
}

/** Every cue's words: 2 at each. */
export function markCues(cues: readonly Range[], size: number): Uint8Array {
  const cueAt = new Uint8Array(size)
  for (const { from, to } of cues) cueAt.fill(2, from, to)
  return cueAt
}

/** `scores`: those of the network, one for each label of each word of the window. */
export function findRoles(
  model: ChainModel,
  { context, sequence }: RoleSequence,
  scores: Float32Array
): Roles {
  const { labels, sureness } = labelWords(model, sequence, scores)
  const { from } = context.window
  const shifted = (piece: Range) => ({ from: piece.from + from, to: piece.to + from })
  return {
    source: piecesOf(labels, ROLE_LABELS.sourceBegins, ROLE_LABELS.source).map(shifted),
    content: piecesOf(labels, ROLE_LABELS.contentBegins, ROLE_LABELS.content).map(shifted),
    sureness: sureness.reduce((sum, one, place) => (labels[place] === 0 ? sum : Math.min(sum, one)), 1)
  }
}

/** What the rules' draft for the same cue says of each word: 1 source, 2 content; 3 everywhere without a draft. */
function ruleLabels(rules: RuleIndex, cue: Range, window: Range): Uint8Array {
  const labels = new Uint8Array(window.to - window.from)
  const draft = ruleAt(rules, cue)
  if (draft === undefined) return labels.fill(3)
  const mark = (ranges: readonly Range[], label: number) => {
    for (const { from, to } of ranges) {
      labels.fill(label, Math.max(0, from - window.from), Math.max(0, to - window.from))
    }
  }
  mark(draft.content, 2)
  mark(draft.source, 1)
  return labels
}
