import type { Capture, Given, Problem } from '../article/index.js'

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
}

export function problemOf(what: string, where: string, remedy: string): Gathered {
  return { kind: 'problem', problem: { what, where, remedy } }
}
