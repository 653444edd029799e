/** What the confidence of a statement rests on. */
export interface Signs {
  /** Probabilities of the least sure word of the cue, and of source and content. */
  readonly cue: number
  readonly roles: number
  readonly hasSource: boolean
  readonly isDirect: boolean
  /** A rule found the same cue. */
  readonly hasRule: boolean
}

/** The signs as numbers, for the weights of a logistic regression (Platt 1999) fitted on articles not trained on. */
export function signsAsNumbers({ cue, roles, hasSource, isDirect, hasRule }: Signs): number[] {
  return [1, logit(cue), logit(roles), hasSource ? 1 : 0, isDirect ? 1 : 0, hasRule ? 1 : 0]
}

/** Probability that the statement is one, with a source and content that a reader would accept. */
export function readConfidence(weights: readonly number[], signs: Signs): number {
  const sum = signsAsNumbers(signs).reduce((total, sign, index) => total + sign * (weights[index] ?? 0), 0)
  return 1 / (1 + Math.exp(-sum))
}

function logit(probability: number): number {
  const kept = Math.min(0.999, Math.max(0.001, probability))
  return Math.log(kept / (1 - kept))
}
