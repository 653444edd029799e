import type { Capture, Given, Problem } from '../article/index.js'
import type { Http } from './http/open-http.js'

/** What came of one report: its capture, or what a person must mend. */
export type Gathered =
  | { readonly kind: 'captured'; readonly capture: Capture }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** One input while it is opened: where it lies, for messages, and what was said of it before. */
export interface Input {
  /** For messages: "reports.jsonl", "standard input". */
  readonly place: string
  /** Folder that a manifest's paths are relative to; absent for standard input. */
  readonly folder?: string
  readonly given: Given
  /** What its relative addresses are relative to. */
  readonly address?: string
  /** The way out to the network, for inputs that lead there; absent where they may not. */
  readonly door?: Door
}

/** Opens when it is first needed: most inputs are files. */
export type Door = () => Http

export function problemOf(what: string, where: string, remedy: string): Gathered {
  return { kind: 'problem', problem: { what, where, remedy } }
}
