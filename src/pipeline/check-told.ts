import type { Problem } from '../article/index.js'
import { extract } from '../extract/index.js'
import type { CaptureOptions } from './read-capture.js'

/**
 * The options without a date that is none, and the problem to tell once, where every report would tell it again. The
 * reports are then read as if no date had been given: a date is never guessed.
 */
export function checkTold<Options extends CaptureOptions>(
  options: Options
): { readonly options: Options; readonly problems: Problem[] } {
  if (options.published === undefined) return { options, problems: [] }
  const { published, ...others } = options
  const probe = extract({
    place: 'the date given for all reports',
    kind: 'text',
    body: 'Probe.',
    given: { published }
  })
  const problems = probe.kind === 'problem' ? [probe.problem] : [...probe.problems]
  return problems.length === 0 ? { options, problems } : { options: others as Options, problems }
}
