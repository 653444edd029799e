/**
 * Many reports on all cores, in the order in which they came, in bounded memory.
 *
 * Small inputs are read right here: a pool costs each worker the loading of the models. Once reading has gone on for a
 * while the rest is handed to workers, in batches; never more than a few batches are under way, so the memory used does
 * not grow with the input, and reading waits when nobody takes the results.
 */
import { availableParallelism } from 'node:os'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { Tinypool } from 'tinypool'
import type { AnnotatedArticle, Capture } from '../article/index.js'
import { problemOf } from './attempt.js'
import { type CaptureOptions, type ReadOutcome, readCapture } from './read-capture.js'
import type { ReadTask, WorkerOutcome } from './read-worker.js'

/** A pool pays from here: starting a worker takes about a tenth of this. */
const POOL_AFTER_MILLISECONDS = 1500
/** A message to a worker costs microseconds, a report tens of milliseconds: small batches keep all workers busy at the end. */
const BATCH_REPORTS = 8
const BATCH_CHARS = 1_000_000
/** A batch that is not full goes out when the input pauses, so that a slow stream is not held back. */
const BATCH_WAIT_MILLISECONDS = 20

export interface InOrderOptions extends CaptureOptions {
  /** How many worker threads to start at once; 0 for none. Left out: one a core, once the input turns out to be long. */
  readonly workers?: number
}

/** What can be read, with whatever travels beside it. */
export interface Captured {
  readonly kind: 'captured'
  readonly capture: Capture
}

/** A result beside the step it came of. A step that is no capture passes through as it is, in its place. */
export type InOrder<Other> =
  | { readonly capture: Capture; readonly outcomes: readonly ReadOutcome[] }
  | { readonly passed: Other }

export async function* readInOrder<Other extends { readonly kind: string }>(
  steps: AsyncIterable<Captured | Other>,
  options: InOrderOptions
): AsyncGenerator<InOrder<Other>> {
  const { workers, ...captureOptions } = options
  const iterator = steps[Symbol.asyncIterator]()
  const poolFrom = performance.now() + poolDelay(workers)
  try {
    while (performance.now() < poolFrom) {
      const next = await iterator.next()
      if (next.done) return
      yield readHere(next.value, captureOptions)
      await setImmediate() // Lets a closed pipe or an interrupt be heard between two reports.
    }
    yield* readInPool(iterator, workers ?? availableParallelism(), captureOptions)
  } finally {
    void iterator.return?.()
  }
}

/** How long to read in this thread alone. Who asks for workers gets them at once. */
function poolDelay(workers: number | undefined): number {
  if (workers === 0 || !isCompiled()) return Number.POSITIVE_INFINITY
  if (workers !== undefined) return 0
  return 1 < availableParallelism() ? POOL_AFTER_MILLISECONDS : Number.POSITIVE_INFINITY
}

function readHere<Other extends { readonly kind: string }>(
  step: Captured | Other,
  options: CaptureOptions
): InOrder<Other> {
  if (!isCaptured(step)) return { passed: step }
  return { capture: step.capture, outcomes: readCapture(step.capture, options) }
}

async function* readInPool<Other extends { readonly kind: string }>(
  steps: AsyncIterator<Captured | Other>,
  workers: number,
  options: CaptureOptions
): AsyncGenerator<InOrder<Other>> {
  const filename = new URL('./read-worker.js', import.meta.url).href
  const pool = new Tinypool({ filename, minThreads: 1, maxThreads: workers })
  const run = (captures: readonly Capture[]): Promise<WorkerOutcome[][]> =>
    pool.run({ captures, options } satisfies ReadTask)
  try {
    yield* mapInOrder(inBatches(steps), (batch) => readBatch(batch, run), workers + 1)
  } finally {
    await pool.destroy()
  }
}

/** One batch through a worker. When the worker dies, its reports go one by one, and only the one that kills is given up. */
export async function readBatch<Other extends { readonly kind: string }>(
  batch: readonly (Captured | Other)[],
  run: (captures: readonly Capture[]) => Promise<WorkerOutcome[][]>
): Promise<InOrder<Other>[]> {
  const captures = batch.filter(isCaptured).map((step) => step.capture)
  const outcomes = (await runAll(captures, run)).values()
  return batch.map((step) => {
    if (!isCaptured(step)) return { passed: step }
    return { capture: step.capture, outcomes: outcomes.next().value!.map(unpack) }
  })
}

async function runAll(
  captures: readonly Capture[],
  run: (captures: readonly Capture[]) => Promise<WorkerOutcome[][]>
): Promise<WorkerOutcome[][]> {
  if (captures.length === 0) return []
  try {
    return await run(captures)
  } catch (error) {
    if (captures.length === 1)
      return [[{ kind: 'problem', problem: problemOf('worker', captures[0].place, error), stage: 'worker' }]]
    const outcomes: WorkerOutcome[][] = []
    for (const capture of captures) outcomes.push(...(await runAll([capture], run)))
    return outcomes
  }
}

function unpack(outcome: WorkerOutcome): ReadOutcome {
  if (outcome.kind === 'problem') return outcome
  return { kind: 'read', article: JSON.parse(outcome.document) as AnnotatedArticle, place: outcome.place }
}

/** Groups what comes quickly; a batch is closed when it is full or the input pauses. */
export async function* inBatches<Step extends { readonly kind: string }>(
  steps: AsyncIterator<Step | Captured>
): AsyncGenerator<(Step | Captured)[]> {
  let batch: (Step | Captured)[] = []
  let next = quietly(steps.next())
  for (;;) {
    const arrived =
      batch.length === 0 ? await next : await Promise.race([next, setTimeout(BATCH_WAIT_MILLISECONDS)])
    if (arrived !== undefined && arrived.done !== true) {
      batch.push(arrived.value)
      next = quietly(steps.next())
      if (!isFull(batch)) continue
    }
    if (0 < batch.length) yield batch
    if (arrived?.done === true) return
    batch = []
  }
}

/**
 * Works on up to `ahead` items at a time and gives the results in the order of the items. A finished result is given
 * at once, also while the next item has not come.
 */
export async function* mapInOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<readonly Result[]>,
  ahead: number
): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]()
  const running: Promise<readonly Result[]>[] = []
  let next: Promise<IteratorResult<Item>> | null = quietly(iterator.next())
  while (next !== null || 0 < running.length) {
    const waiting: Promise<readonly Result[] | IteratorResult<Item>>[] = running.slice(0, 1)
    if (next !== null && running.length < ahead) waiting.push(next)
    const settled = await Promise.race(waiting)
    if (!('done' in settled)) {
      running.shift()
      yield* settled as readonly Result[]
    } else if (settled.done === true) {
      next = null
    } else {
      running.push(quietly(work(settled.value)))
      next = quietly(iterator.next())
    }
  }
}

/** The promise itself; should it fail before anyone awaits it, that is no reason for the process to end. */
function quietly<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => {})
  return promise
}

function isFull(batch: readonly { readonly kind: string }[]): boolean {
  const captures = batch.filter(isCaptured)
  const chars = captures.reduce((sum, { capture }) => sum + capture.body.length, 0)
  return BATCH_REPORTS <= batch.length || BATCH_CHARS <= chars
}

function isCaptured(step: { readonly kind: string }): step is Captured {
  return step.kind === 'captured'
}

/** Workers run the built program; from TypeScript sources (tests, tsx) everything is read in one thread. */
function isCompiled(): boolean {
  return import.meta.url.endsWith('.js')
}
