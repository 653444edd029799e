import { readReports } from '../../pipeline/index.js'
import { drawReport } from '../pages/draw-report.js'
import type { Desk } from '../terminal/desk.js'

export interface ReadFlags {
  readonly published?: string
  readonly outlet?: string
  readonly layers?: 'tokens'
  readonly json?: boolean
  readonly workers?: number
}

/** `collate read`: each report as soon as it is read. */
export async function read(inputs: readonly string[], flags: ReadFlags, desk: Desk): Promise<void> {
  const { json, layers, ...options } = flags
  const asked = json && layers !== undefined ? { layers: [layers] } : {}
  let done = 0
  for await (const outcome of readReports(inputs, { ...options, ...asked, stdin: desk.terminal.stdin })) {
    if (outcome.kind === 'problem') desk.complain(outcome.problem)
    else if (json) await desk.print(JSON.stringify(outcome.article))
    else await desk.print(drawReport(outcome.article, desk))
    done += 1
    if (json) desk.progress(`${done} reports read`)
  }
}
