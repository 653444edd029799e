import { TREND_MOVES, TREND_NOUNS, TREND_PUSHES, type Trend } from '../../knowledge/index.js'
import type { Span } from '../../text/index.js'
import type { Amount, Words } from './amount.js'
import { caseOf, isRelation, type Tree } from './sentence-tree.js'

/** Words that may stand between the word of rise or fall and its figure. */
const BETWEEN =
  /^(?:by|another|a|an|the|further|full|of|as|much|only|just|even|more|-|\(|,|or|than|between|slightly|sharply)$/
const REACH_BEFORE = 4
const CLIMB_MAX = 3

/**
 * Whether a figure is by how much something rose or fell. Takes the words of the figure with its bounds (`start`,
 * `end`), and the tree where there is one. "rose 3 percent", "by 3 percent", "a 3 percent rise", "cut its rate by 3
 * points"; never "rose to 3 percent" or "from 3 percent".
 */
export function findTrend(words: Words, amount: Amount, figure: Span, tree: Tree | null): Trend | undefined {
  return (
    before(words, amount) ??
    behind(words, amount) ??
    (tree === null ? undefined : bySyntax(tree, amount, figure))
  )
}

/** "dropped 40 bombs" and "set up 12 camps" move nothing: what is only counted is moved by a number with "by". */
function isPlain({ kind, unit }: Amount): boolean {
  return unit === undefined && kind !== 'percent'
}

function before(words: Words, amount: Amount): Trend | undefined {
  if (amount.kind === 'percent' && words[amount.start - 1]?.lower === '+') return 'up'
  if (isPlain(amount) && words[amount.start - 1]?.lower !== 'by') return undefined
  for (let at = amount.start - 1; 0 <= at && amount.start - REACH_BEFORE <= at; at -= 1) {
    const { lower } = words[at]
    if (words[at + 1].gap === 2) return undefined
    const trend = TREND_MOVES.get(lower) ?? (isPushed(lower, amount) ? TREND_PUSHES.get(lower) : undefined)
    if (trend !== undefined) return trend
    if (lower === 'of' && at > 0 && TREND_NOUNS.has(words[at - 1].lower))
      return TREND_NOUNS.get(words[at - 1].lower)
    if (!BETWEEN.test(lower) && !lower.endsWith('ly')) return undefined
  }
  return undefined
}

/** "raised £3 million" gathers money, "cut $3 million" saves it: only what is worth more or less has a trend in money. */
function isPushed(word: string, { kind }: Amount): boolean {
  return kind !== 'money' || /^(?:gain|add|lose|lost|shed)/.test(word)
}

/** "a 3 percent rise", "3 percent higher". */
function behind(words: Words, { end, kind }: Amount): Trend | undefined {
  if (kind === 'count' || kind === 'age') return undefined
  const at = words[end]?.lower === '-' && words[end].gap === 0 ? end + 1 : end
  const word = words[at]
  return word === undefined || word.gap === 2 ? undefined : TREND_NOUNS.get(word.lower)
}

/** "raised its dividend 10%", "cut its rate by 25 basis points". */
function bySyntax(tree: Tree, amount: Amount, figure: Span): Trend | undefined {
  let at = tree.at(figure.end - 1)
  for (let step = 0; step < CLIMB_MAX && at !== -1; step += 1) {
    const { head, deprel } = tree.tokens[at]
    if (head === -1) return undefined
    if (tree.tokens[head].upos === 'VERB') {
      const preposition = caseOf(tree, at)
      const isBy = preposition === 'by' || preposition === ''
      if (isPlain(amount) && preposition !== 'by') return undefined
      if (
        !isBy ||
        !(
          isRelation(deprel, 'obl') ||
          isRelation(deprel, 'advmod') ||
          (isRelation(deprel, 'obj') && amount.kind === 'percent')
        )
      )
        return undefined
      const word = tree.tokens[head].lemma.toLowerCase()
      return TREND_MOVES.get(word) ?? TREND_PUSHES.get(word)
    }
    if (tree.tokens[head].span.end <= figure.start || figure.end <= tree.tokens[head].span.start)
      return undefined
    at = head
  }
  return undefined
}
