import { setTimeout } from 'node:timers/promises'
import { spellSpan } from '../../api/index.js'
import type { Problem } from '../../article/index.js'
import { collateStore, type FetchOutcome, fetchFeeds } from '../../pipeline/index.js'
import { openStore, type Store } from '../../store/index.js'
import { counted } from '../pages/page.js'
import type { Desk } from '../terminal/desk.js'
import { type NetworkFlags, networkOf } from './network-of.js'

export interface FetchFlags extends NetworkFlags {
  readonly data: string
  readonly watch?: boolean
  readonly now?: boolean
  readonly json?: boolean
  readonly workers?: number
}

/** While watching, the store is looked into this often at least: another process may have subscribed to a feed. */
const LOOK_MILLISECONDS = 30_000

/** `collate fetch`: once, or until the process is told to end. */
export async function fetch(flags: FetchFlags, desk: Desk): Promise<void> {
  const store = openStore(flags.data)
  const stop = new AbortController()
  const onSignal = () => stop.abort() // The second time the process ends at once, and loses nothing either.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, onSignal)
  try {
    await fetchOnce(store, flags, desk, stop.signal)
    while (flags.watch && !stop.signal.aborted) {
      await waitForDue(store, desk, stop.signal)
      if (!stop.signal.aborted) await fetchOnce(store, { ...flags, now: false }, desk, stop.signal)
    }
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, onSignal)
    store.close()
  }
}

/** Fetches what is due, reads it, and collates what is new. */
export async function fetchOnce(
  store: Store,
  flags: FetchFlags,
  desk: Desk,
  signal?: AbortSignal
): Promise<void> {
  const { json, workers, data } = flags
  const counts = new Map<string, number>()
  const told = { added: 0 }
  const options = { network: networkOf(flags), isEager: flags.now === true, workers, signal }
  for await (const outcome of fetchFeeds(store, options)) {
    counts.set(outcome.kind, (counts.get(outcome.kind) ?? 0) + 1)
    if (outcome.kind === 'feed') told.added += outcome.added
    if (outcome.kind === 'problem') desk.complain(outcome.problem)
    else if (outcome.kind === 'failed') desk.complain(problemOfFeed(outcome))
    else if (json) await desk.print(JSON.stringify(outcome))
    desk.progress(drawProgress(counts))
  }
  if (store.storiesAreStale()) {
    desk.progress('collating')
    for (const problem of collateStore(store).problems) desk.complain(problem)
  }
  if (!json && 0 < counts.size) await desk.print(drawCounts(counts, told.added, store, data))
  else if (!json && !flags.watch) await desk.print(drawNothing(store))
}

async function waitForDue(store: Store, desk: Desk, signal: AbortSignal): Promise<void> {
  for (;;) {
    const due = store.intake.nextDue()
    const wait = due === null ? Number.POSITIVE_INFINITY : due.getTime() - Date.now()
    if (wait <= 0 || signal.aborted) return
    desk.progress(due === null ? 'no feed is subscribed to' : `next feed or page in ${spellSpan(wait)}`)
    const pause = setTimeout(Math.min(wait, LOOK_MILLISECONDS), undefined, { signal })
    await pause.catch(() => {})
  }
}

function problemOfFeed(outcome: Extract<FetchOutcome, { kind: 'failed' }>): Problem {
  const { address, reason, isGone } = outcome
  return {
    what: `This feed could not be fetched: ${reason}`,
    where: address,
    remedy: isGone
      ? 'It is not asked any more. `collate sources --remove ADDRESS` takes it off the list.'
      : 'It is asked again later; `collate sources` tells when.'
  }
}

function drawProgress(counts: ReadonlyMap<string, number>): string {
  const sum = (...kinds: readonly string[]) =>
    kinds.reduce((total, kind) => total + (counts.get(kind) ?? 0), 0)
  return `${sum('feed', 'unchanged', 'failed')} feeds asked, ${sum('stored', 'changed', 'known')} reports read`
}

function drawCounts(counts: ReadonlyMap<string, number>, added: number, store: Store, data: string): string {
  const count = (kind: string) => counts.get(kind) ?? 0
  const feeds = count('feed') + count('unchanged') + count('failed')
  const asked = [
    ...(0 < feeds ? [`${counted(feeds, 'feed')} asked: ${counted(added, 'new report')}`] : []),
    ...(0 < count('failed') ? [`${count('failed')} failed`] : []),
    ...(0 < count('postponed') ? [`${count('postponed')} put off`] : [])
  ]
  const kept = [
    `${count('stored')} stored`,
    ...(0 < count('changed') ? [`${count('changed')} stored as a further version`] : []),
    `${count('known')} known`,
    ...(0 < count('problem') ? [counted(count('problem'), 'problem')] : [])
  ]
  const all = store.counts()
  const total = `${data} holds ${all.articles} reports in ${all.stories} stories.`
  return [...(0 < asked.length ? [`${asked.join(', ')}.`] : []), `${kept.join(', ')}.`, total].join(' ')
}

function drawNothing(store: Store): string {
  const due = store.intake.nextDue()
  if (due === null) return 'No feed is subscribed to yet: `collate add ADDRESS` adds one.'
  return `Nothing is due. The next feed or page is in ${spellSpan(due.getTime() - Date.now())}.`
}
