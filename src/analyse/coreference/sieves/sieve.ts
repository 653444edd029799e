import type { Chains } from '../chains.js'
import type { Word } from '../document.js'

/** One rule that joins mentions; it sees what the sieves before it have joined. */
export type Sieve = (chains: Chains, words: readonly Word[]) => void
