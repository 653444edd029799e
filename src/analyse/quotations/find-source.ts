import type { Range } from './draft.js'
import type { Cue } from './find-cues.js'
import type { Reading, Word } from './read-words.js'

/** Where a clause that carries a cue ends on its left: nothing of the source lies before these. */
const CLAUSE_STARTS = new Set(
  `that because while when whereas although though if unless until since but and as so whether after before
   than or nor`.split(/\s+/)
)
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did)$/
const ADJUNCT_STARTS = new Set(
  `on in at during after before when while as to through via from earlier later last this yesterday today
   monday tuesday wednesday thursday friday saturday sunday by following amid ahead adding referring citing noting
   without with about of if but and`.split(/\s+/)
)

/** The words before a cue that name who speaks, with apposition: "Mira Tolland, the port's director,". */
export function findSourceBefore(reading: Reading, cue: Cue, left: number): Range | undefined {
  const { words } = reading
  const to = lastWordBefore(words, cue.from, left)
  if (to <= left) return undefined

  const apposed = words[cue.from - 1]?.text === ','
  let from = startOfPhrase(words, to, left)
  if (from === to) return undefined
  if (apposed && left < from && words[from - 1].text === ',') {
    // "Mira Tolland, the port's director, said": the name stands before the phrase between commas.
    const outer = startOfPhrase(words, from - 1, left)
    if (outer < from - 1 && isNominal(words.slice(outer, from - 1))) from = outer
  }
  return isNominal(words.slice(from, to)) ? { from, to } : undefined
}

/** The words after an inverted cue that name who speaks: '…", said a harbour official, adding …'. */
export function findSourceAfter(reading: Reading, after: number, right: number): Range | undefined {
  const { words } = reading
  let to = after
  while (to < right && !/^[.;:?!—–(]|^-+$/.test(words[to].text) && !isFollowedByAdjunct(words, to, after)) {
    if (words[to].text === ',' && !continuesApposition(words, to, right)) break
    to += 1
  }
  while (after < to && words[to - 1].text === ',') to -= 1
  return after < to && isNominal(words.slice(after, to)) ? { from: after, to } : undefined
}

function lastWordBefore(words: readonly Word[], before: number, left: number): number {
  let to = before
  while (left < to && /^(?:,|[-–—]+|\))$/.test(words[to - 1].text)) to -= 1
  return to
}

function startOfPhrase(words: readonly Word[], to: number, left: number): number {
  let from = to
  while (left < from) {
    const word = words[from - 1]
    if (/^[,;:"“”«»()]$|^[-–—]+$/.test(word.text)) break
    if (CLAUSE_STARTS.has(word.lower) && !joinsNames(words, from - 1, to)) break
    from -= 1
  }
  return from
}

/** "Tolland and Brisk said": "and" joins two names, not two clauses. */
function joinsNames(words: readonly Word[], index: number, to: number): boolean {
  const before = words[index - 1]
  const after = words[index + 1]
  if (words[index].lower !== 'and' && words[index].lower !== 'or') return false
  if (before === undefined || after === undefined || to <= index + 1) return false
  return /^\p{Lu}/u.test(before.text) && /^(?:\p{Lu}|the$|his$|her$|their$)/u.test(after.text)
}

function isFollowedByAdjunct(words: readonly Word[], index: number, after: number): boolean {
  return (
    after < index &&
    ADJUNCT_STARTS.has(words[index].lower) &&
    words[index].lower !== 'of' &&
    !isOfName(words, index)
  )
}

/** "the minister for trade and industry", "head of the port": prepositions inside a title stay. */
function isOfName(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  return (
    /^(?:of|for|in|at|with|from|and)$/.test(words[index].lower) &&
    next !== undefined &&
    !/^\d|day$/.test(next.lower)
  )
}

function continuesApposition(words: readonly Word[], comma: number, right: number): boolean {
  const next = words[comma + 1]
  if (next === undefined || right <= comma + 1) return false
  return /^(?:a|an|the|who|whose|his|her|its|head|chief|director|president|minister|former|spokes\p{L}+)$/u.test(
    next.lower
  )
}

/** A phrase that can speak: it has a letter, no finite auxiliary at its start, and is no bare adverbial. */
function isNominal(words: readonly Word[]): boolean {
  if (words.length === 0 || 40 < words.length || hasOwnVerb(words)) return false
  if (!words.some((word) => /\p{L}/u.test(word.text))) return false
  if (FINITE.test(words[0].lower)) return false
  if (/^(?:to|it|there|on|in|at|for|by|with|from|of|if)$/.test(words[0].lower)) return false
  return !(words.length === 1 && /ly$|^(?:also|later|then|now|yesterday|today|which)$/.test(words[0].lower))
}

/** A verb before any relative pronoun makes a clause, not a noun phrase. */
function hasOwnVerb(words: readonly Word[]): boolean {
  const verb = words.findIndex(
    ({ upos, deprel }) =>
      (upos === 'VERB' && /^(?:root|ccomp|parataxis|conj)$/.test(deprel)) || upos === 'AUX'
  )
  if (verb === -1) return false
  return !words.slice(0, verb).some(({ lower }) => /^(?:who|which|that|whose|whom)$/.test(lower))
}
