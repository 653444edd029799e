import { type CueContext, roleClass } from '../role-features.js'
import type { WordView } from '../word-view.js'

/** Tables of the network that are read for each word around a cue, in this order. */
export const ROLE_TABLES = ['branch', 'path', 'rule', 'between', 'place', 'cues', 'class'] as const

/** Ways through the tree share rows: there are more of them than are worth a row each. */
export const PATH_ROWS = 2048
/** Rows of `between` and `place`. */
export const BETWEEN_ROWS = 96
export const PLACE_ROWS = 81

/** Rows of the tables for each word of the cue's window, `ROLE_TABLES.length` numbers a word. */
export function readRoleInputs(view: WordView, context: CueContext): Int32Array {
  const { cue, window, cueAt, branch, path, rule, between } = context
  const inputs = new Int32Array((window.to - window.from) * ROLE_TABLES.length)
  for (let index = window.from; index < window.to; index += 1) {
    const at = index - window.from
    const isOwn = cue.from <= index && index < cue.to
    inputs.set(
      [
        branch[at] & (PATH_ROWS - 1),
        path[at] & (PATH_ROWS - 1),
        rule[at],
        between[at],
        placeOf(view, context, index),
        isOwn ? 1 : cueAt[index] === 0 ? 0 : 2,
        roleClass(view, context, index)
      ],
      at * ROLE_TABLES.length
    )
  }
  return inputs
}

/** Side of the cue, distance in words, and whether the word stands in an earlier, the same or a later sentence. */
function placeOf({ reading: { words } }: WordView, { cue }: CueContext, index: number): number {
  const side = index < cue.from ? 0 : index < cue.to ? 1 : 2
  const distance = side === 0 ? cue.from - index : side === 2 ? index - cue.to + 1 : 0
  const bucket = distance < 6 ? distance : distance < 12 ? 6 : distance < 25 ? 7 : 8
  const sentence = Math.sign(words[index].sentence - words[cue.from].sentence) + 1
  return side * 9 + bucket + 27 * sentence
}
