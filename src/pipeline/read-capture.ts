import { analyse } from '../analyse/index.js'
import type { AnnotatedArticle, Capture, Problem } from '../article/index.js'
import { extract } from '../extract/index.js'
import { attempt } from './attempt.js'

/** What the person at the command line told, and what to keep of the analysis. */
export interface CaptureOptions {
  /** For reports that do not say it themselves: ISO 8601. */
  readonly published?: string
  /** For reports that do not say it themselves. */
  readonly outlet?: string
  /** Layers to keep that are left out otherwise. */
  readonly layers?: readonly 'tokens'[]
}

/** Every report leaves the walk under one of these names. */
export type ReadOutcome =
  | { readonly kind: 'read'; readonly article: AnnotatedArticle; readonly place: string }
  | {
      readonly kind: 'problem'
      readonly problem: Problem
      /** The stage that gave the report up; absent where the report was read all the same. */
      readonly stage?: string
    }

/**
 * 2 and 3: from a capture to an annotated article. Gives what must be told of it as problems (a date that is none), then
 * the article. Never throws: a report that breaks a stage is a problem alone.
 */
export function readCapture(capture: Capture, { layers, ...told }: CaptureOptions): ReadOutcome[] {
  const extracted = attempt('extract', capture.place, () => extract(capture, told))
  if (extracted.kind === 'problem') return [{ ...extracted, stage: 'extract' }]
  if (extracted.result.kind === 'problem') return [{ ...extracted.result, stage: 'extract' }]

  const { article, problems } = extracted.result
  const asides = problems.map((problem) => ({ kind: 'problem' as const, problem }))
  const analysed = attempt('analyse', capture.place, () => analyse(article, { layers }))
  if (analysed.kind === 'problem') return [...asides, { ...analysed, stage: 'analyse' }]
  return [...asides, { kind: 'read', article: analysed.result, place: capture.place }]
}
