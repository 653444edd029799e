import type { Copy } from './find-copies.js'

/** Pairs of reports that share text, by what that says. */
export interface SharedText<Pair = Copy, Copied = Pair> {
  /** So much is shared that one rests on the other, or both on a third. */
  readonly copies: readonly Copied[]
  /** A passage of one stands in the other, and the rest is its own. */
  readonly excerpts: readonly Pair[]
}
