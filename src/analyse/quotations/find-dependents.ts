import type { Word } from './read-words.js'

/** How far before a verb its auxiliaries and adverbs are looked for where there is no tree. */
const GROUP_WORDS = 5

/**
 * Words that hang on a verb, in text order: its auxiliaries, adverbs, subject and conjunction. By the tree where there
 * is one; and the auxiliaries, adverbs and particles right before it, which a tree may have hung elsewhere.
 */
export function findDependents(words: readonly Word[], verb: number): number[] {
  const { sentence, upos } = words[verb]
  const found: number[] = []
  for (let index = firstOf(words, verb); words[index]?.sentence === sentence; index += 1) {
    if (index === verb) continue
    if (
      upos === 'X' ? isNear(words, index, verb) : words[index].head === verb || isInGroup(words, index, verb)
    )
      found.push(index)
  }
  return found
}

/** "did not say", "never said", "neither confirmed nor denied"; "not only said" is said all the same. */
export function isNegated(words: readonly Word[], verb: number): boolean {
  return findDependents(words, verb).some(
    (index) =>
      index < verb &&
      /^(?:not|n't|never|neither|nor|cannot)$/.test(words[index].lower) &&
      commasBetween(words, index, verb) !== 1 &&
      !/^(?:only|just|merely|simply)$/.test(words[index + 1]?.lower ?? '')
  )
}

/** "did not, however, say" has two; in "It will not, says the union" the one sets the "not" apart. */
function commasBetween(words: readonly Word[], from: number, to: number): number {
  return words.slice(from, to).filter(({ text }) => text === ',').length
}

function firstOf(words: readonly Word[], verb: number): number {
  let from = verb
  while (0 < from && words[from - 1].sentence === words[verb].sentence) from -= 1
  return from
}

function isNear(words: readonly Word[], index: number, verb: number): boolean {
  if (verb < index || index + GROUP_WORDS < verb) return false
  return !words.slice(index, verb).some(({ text }) => /^[,;:.]$/.test(text))
}

function isInGroup(words: readonly Word[], index: number, verb: number): boolean {
  if (verb < index || index + GROUP_WORDS < verb) return false
  return words.slice(index, verb).every(({ upos }) => upos === 'AUX' || upos === 'ADV' || upos === 'PART')
}
