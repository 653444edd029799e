import { keepSure } from '../../article/index.js'
import { readReports } from '../../pipeline/index.js'
import { drawReport } from '../pages/draw-report.js'
import type { Desk } from '../terminal/desk.js'
import { type NetworkFlags, networkOf } from './network-of.js'
import { type EventFormat, headOfEvents, linesOfEvents } from './print-events.js'

export interface ReadFlags extends NetworkFlags {
  readonly published?: string
  readonly outlet?: string
  readonly layers?: 'tokens'
  /** Statements that are less sure are left out. */
  readonly confidence?: number
  readonly json?: boolean
  /** Events in POLECAT's columns instead of pages. */
  readonly events?: EventFormat
  readonly workers?: number
}

/** `collate read`: each report as soon as it is read. */
export async function read(inputs: readonly string[], flags: ReadFlags, desk: Desk): Promise<void> {
  const { json, events, layers, confidence = 0, contact: _, allowPrivate: __, ...told } = flags
  const options = { ...told, network: networkOf(flags) }
  const asked = json && layers !== undefined ? { layers: [layers] } : {}
  const head = events === undefined ? undefined : headOfEvents(events)
  if (head !== undefined) await desk.print(head)
  let done = 0
  for await (const outcome of readReports(inputs, { ...options, ...asked, stdin: desk.terminal.stdin })) {
    if (outcome.kind === 'problem') desk.complain(outcome.problem)
    else {
      const article = keepSure(outcome.article, confidence)
      if (events === undefined) await desk.print(json ? JSON.stringify(article) : drawReport(article, desk))
      else for (const line of linesOfEvents(article, events)) await desk.print(line)
    }
    done += 1
    if (json || events !== undefined) desk.progress(`${done} reports read`)
  }
}
