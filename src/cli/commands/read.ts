import { keepSure } from '../../article/index.js'
import { readReports } from '../../pipeline/index.js'
import { drawReport } from '../pages/draw-report.js'
import type { Desk } from '../terminal/desk.js'
import { type NetworkFlags, networkOf } from './network-of.js'

export interface ReadFlags extends NetworkFlags {
  readonly published?: string
  readonly outlet?: string
  readonly layers?: 'tokens'
  /** Statements that are less sure are left out. */
  readonly confidence?: number
  readonly json?: boolean
  readonly workers?: number
}

/** `collate read`: each report as soon as it is read. */
export async function read(inputs: readonly string[], flags: ReadFlags, desk: Desk): Promise<void> {
  const { json, layers, confidence = 0, contact: _, allowPrivate: __, ...told } = flags
  const options = { ...told, network: networkOf(flags) }
  const asked = json && layers !== undefined ? { layers: [layers] } : {}
  let done = 0
  for await (const outcome of readReports(inputs, { ...options, ...asked, stdin: desk.terminal.stdin })) {
    if (outcome.kind === 'problem') desk.complain(outcome.problem)
    else {
      const article = keepSure(outcome.article, confidence)
      await desk.print(json ? JSON.stringify(article) : drawReport(article, desk))
    }
    done += 1
    if (json) desk.progress(`${done} reports read`)
  }
}
