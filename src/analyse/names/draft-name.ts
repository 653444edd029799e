import type { EntityType } from '../../article/index.js'
import type { NameWord } from './name-word.js'

/** A name on the way: half-open range of indices of words. */
export interface DraftName {
  readonly from: number
  readonly to: number
  readonly type: EntityType
  /** Titles that stand with it, as ranges of words. */
  readonly titles: readonly Range[]
}

export interface Range {
  readonly from: number
  readonly to: number
}

/** The words of a range as one string, blanks where the text has them. */
export function textOf(words: readonly NameWord[], range: Range): string {
  let text = ''
  for (let at = range.from; at < range.to; at += 1) {
    text += at === range.from || words[at].glued ? words[at].text : ` ${words[at].text}`
  }
  return text
}

/** A person's first name and surname: the last word is the surname, unless it tells where they come from. */
export function isFullName(words: readonly NameWord[], { from, to, type }: DraftName): boolean {
  return type === 'person' && 1 < to - from && words[to - 2].text !== 'of'
}
