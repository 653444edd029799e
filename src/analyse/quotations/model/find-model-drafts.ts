import type { Draft } from '../draft.js'
import { FeatureRow } from './feature-hash.js'
import { findCueRanges, type SureRange } from './find-cue-ranges.js'
import { findRoles, indexRules, markCues, type RuleIndex, roleSequence, ruleAt } from './find-roles.js'
import { readConfidence, type Signs } from './read-confidence.js'
import type { StatementModels } from './statement-models.js'
import { windowOf } from './window.js'
import type { WordView } from './word-view.js'

/** A draft with what its confidence rests on. */
export interface ModelDraft extends Draft {
  readonly signs: Signs
}

/**
 * Statements by the trained models: cues first, then the source and content of each cue, with what the rules found
 * among the features. Gives none for a cue without content.
 */
export function findModelDrafts(
  models: StatementModels,
  view: WordView,
  rules: readonly Draft[]
): ModelDraft[] {
  const seen = models.network.see(view)
  const cues = findCueRanges(models.cue, view, seen.cues).filter(
    (cue) => windowOf(view.reading, cue).to <= view.read
  )
  const index = indexRules(rules)
  const cueAt = markCues(cues, view.reading.words.length)
  const roleRow = new FeatureRow(models.role.bits)
  const sequences = cues.map((cue) => roleSequence(view, cue, cueAt, index, roleRow))
  const scores = models.network.scoreRoles(
    view,
    seen,
    sequences.map(({ context }) => context)
  )
  return cues.flatMap((cue, at) => {
    const roles = findRoles(models.role, sequences[at], scores[at])
    if (roles.content.length === 0) return []
    const signs = readSigns(view, cue, roles, index)
    return [
      {
        cue: [{ from: cue.from, to: cue.to }],
        source: roles.source,
        content: roles.content,
        force: 'neutral',
        rule: 'model',
        confidence: readConfidence(models.confidence, signs),
        signs
      }
    ]
  })
}

function readSigns(
  { reading }: WordView,
  cue: SureRange,
  roles: ReturnType<typeof findRoles>,
  rules: RuleIndex
): Signs {
  return {
    cue: cue.sureness,
    roles: roles.sureness,
    hasSource: 0 < roles.source.length,
    isDirect: roles.content.every(({ from }) => reading.words[from].quotation !== -1),
    hasRule: ruleAt(rules, cue) !== undefined
  }
}
