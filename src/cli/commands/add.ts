import { collateStore, importReports } from '../../pipeline/index.js'
import { openStore } from '../../store/index.js'
import { counted } from '../pages/page.js'
import type { Desk } from '../terminal/desk.js'

export interface AddFlags {
  readonly published?: string
  readonly outlet?: string
  readonly data: string
  readonly json?: boolean
  readonly workers?: number
}

/** `collate add`: a report is on the disk before its line is printed. */
export async function add(inputs: readonly string[], flags: AddFlags, desk: Desk): Promise<void> {
  const { json, data, ...options } = flags
  const store = openStore(data)
  const counts = { stored: 0, changed: 0, known: 0, problem: 0 }
  try {
    for await (const outcome of importReports(store, inputs, { ...options, stdin: desk.terminal.stdin })) {
      counts[outcome.kind] += 1
      if (outcome.kind === 'problem') desk.complain(outcome.problem)
      else if (json) await desk.print(JSON.stringify(outcome))
      desk.progress(`${counts.stored + counts.changed} stored, ${counts.known} known`)
    }
    if (store.storiesAreStale()) {
      desk.progress('collating')
      for (const problem of collateStore(store).problems) desk.complain(problem)
    }
    if (!json) await desk.print(drawCounts(counts, store.counts(), data))
  } finally {
    store.close()
  }
}

function drawCounts(
  done: Readonly<Record<'stored' | 'changed' | 'known' | 'problem', number>>,
  all: { readonly articles: number; readonly stories: number },
  data: string
): string {
  const parts = [
    `${done.stored} stored`,
    ...(0 < done.changed ? [`${done.changed} stored as a further version`] : []),
    `${done.known} known`,
    ...(0 < done.problem ? [counted(done.problem, 'problem')] : [])
  ]
  return `${parts.join(', ')}. ${data} holds ${all.articles} reports in ${all.stories} stories.`
}
