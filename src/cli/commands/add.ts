import {
  collateStore,
  importReports,
  isSubscription,
  type SubscribeOutcome,
  subscribe
} from '../../pipeline/index.js'
import { openStore, type Store } from '../../store/index.js'
import { counted } from '../pages/page.js'
import type { Desk } from '../terminal/desk.js'
import { printable } from '../terminal/printable.js'
import { type NetworkFlags, networkOf } from './network-of.js'

export interface AddFlags extends NetworkFlags {
  readonly published?: string
  readonly outlet?: string
  readonly data: string
  readonly json?: boolean
  readonly workers?: number
}

interface Counts {
  stored: number
  changed: number
  known: number
  problem: number
}

/** `collate add`: a feed is subscribed to, or a report on the disk, before its line is printed. */
export async function add(inputs: readonly string[], flags: AddFlags, desk: Desk): Promise<void> {
  const store = openStore(flags.data)
  const counts: Counts = { stored: 0, changed: 0, known: 0, problem: 0 }
  try {
    const reports: string[] = []
    for (const input of inputs) {
      if (await isSubscription(input)) reports.push(...(await addFeeds(store, input, flags, desk)))
      else reports.push(input)
    }
    if (0 < reports.length) await addReports(store, reports, flags, desk, counts)
  } finally {
    store.close()
  }
}

/** Gives the addresses that turned out to be pages. */
async function addFeeds(store: Store, input: string, flags: AddFlags, desk: Desk): Promise<string[]> {
  const pages: string[] = []
  const { outlet } = flags
  const options = { network: networkOf(flags), ...(outlet === undefined ? {} : { outlet }) }
  for await (const outcome of subscribe(store, input, options)) {
    if (outcome.kind === 'problem') desk.complain(outcome.problem)
    else if (outcome.kind === 'page') {
      pages.push(outcome.address)
      if (!flags.json && 0 < outcome.feeds.length)
        await desk.print(`This is one report. To follow its outlet: collate add ${outcome.feeds[0]}`)
    } else if (flags.json) await desk.print(JSON.stringify(outcome))
    else await desk.print(drawSubscription(outcome))
  }
  return pages
}

async function addReports(
  store: Store,
  inputs: readonly string[],
  flags: AddFlags,
  desk: Desk,
  counts: Counts
): Promise<void> {
  const { json, data, contact: _, allowPrivate: __, ...options } = flags
  const given = { ...options, network: networkOf(flags), stdin: desk.terminal.stdin }
  for await (const outcome of importReports(store, inputs, given)) {
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
}

function drawSubscription(
  outcome: Extract<SubscribeOutcome, { readonly kind: 'subscribed' | 'known' }>
): string {
  const { kind, address, title, reports, others } = outcome
  const name = title === undefined ? address : `${printable(title)} (${address})`
  const first = kind === 'known' ? `${name} is subscribed to already.` : `Subscribed to ${name}.`
  const told =
    reports === undefined
      ? ''
      : ` It tells of ${counted(reports, 'report')} now: \`collate fetch\` reads them.`
  const more = others.length === 0 ? '' : `\n  The site has further feeds: ${others.join(', ')}`
  return first + told + more
}

function drawCounts(
  done: Readonly<Counts>,
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
