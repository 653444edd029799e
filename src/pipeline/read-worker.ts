/** The program of a worker thread: reads a batch of captures and hands the articles back as JSON, in their order. */
import type { Capture, Problem } from '../article/index.js'
import { type CaptureOptions, type ReadOutcome, readCapture } from './read-capture.js'

export interface ReadTask {
  readonly captures: readonly Capture[]
  readonly options: CaptureOptions
}

/** A string crosses between threads faster than a tree of small objects. */
export type WorkerOutcome =
  | { readonly kind: 'read'; readonly document: string; readonly place: string }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly stage?: string }

/** For each capture, in order, what came of it. */
export default function readTask({ captures, options }: ReadTask): WorkerOutcome[][] {
  return captures.map((capture) => readCapture(capture, options).map(pack))
}

function pack(outcome: ReadOutcome): WorkerOutcome {
  if (outcome.kind === 'problem') return outcome
  return { kind: 'read', document: JSON.stringify(outcome.article), place: outcome.place }
}
