import { expect, test } from 'vitest'
import type { Capture } from '../article/index.js'
import { type Captured, inBatches, mapInOrder, readBatch } from './read-in-order.js'
import type { WorkerOutcome } from './read-worker.js'

test('results come in the order of the items, whatever finishes first', async () => {
  const delays = [30, 1, 20, 1, 10]
  const results = mapInOrder(
    from(delays),
    async (delay) => {
      await wait(delay)
      return [delay]
    },
    3
  )
  expect(await all(results)).toEqual(delays)
})

test('no more than the given number of items are under way', async () => {
  let underWay = 0
  let most = 0
  const work = async (item: number) => {
    underWay += 1
    most = Math.max(most, underWay)
    await wait(2)
    underWay -= 1
    return [item]
  }
  await all(mapInOrder(from([1, 2, 3, 4, 5, 6, 7, 8]), work, 3))
  expect(most).toBe(3)
})

test('nothing is pulled from the input while nobody takes the results', async () => {
  let pulled = 0
  async function* endless() {
    for (;;) yield pulled++
  }
  const results = mapInOrder(endless(), async (item) => [item], 3)
  await results.next()
  await wait(10)
  expect(pulled).toBeLessThan(8)
  await results.return(undefined)
})

test('a result is given at once, also while the input is silent', async () => {
  async function* oneThenSilence() {
    yield 1
    await new Promise(() => {})
  }
  const results = mapInOrder(oneThenSilence(), async (item) => [item], 3)
  expect((await results.next()).value).toBe(1)
})

test('a failure of the input reaches the caller after the results before it', async () => {
  async function* broken() {
    yield 1
    throw new Error('the disk is gone')
  }
  const results = mapInOrder(broken(), async (item) => [item], 3)
  await expect(all(results)).rejects.toThrow('the disk is gone')
})

test('a batch is closed when it is full or long', async () => {
  const short = Array.from({ length: 20 }, (_, index) => step(`${index}`, 10))
  const long = Array.from({ length: 3 }, (_, index) => step(`${index}`, 600_000))
  expect((await all(inBatches(from(short)))).map((batch) => batch.length)).toEqual([8, 8, 4])
  expect((await all(inBatches(from(long)))).map((batch) => batch.length)).toEqual([2, 1])
})

test('a batch that is not full goes out when the input pauses', async () => {
  async function* oneThenSilence() {
    yield step('first', 10)
    await new Promise(() => {})
  }
  const { value } = await inBatches(oneThenSilence()).next()
  expect(value).toHaveLength(1)
})

test('when a worker dies, only the report that kills it is given up', async () => {
  const run = async (captures: readonly Capture[]): Promise<WorkerOutcome[][]> => {
    if (captures.some((capture) => capture.place === 'bad')) throw new Error('out of memory')
    return captures.map(({ place }) => [{ kind: 'read', document: '{}', place }])
  }
  const batch = [step('a', 1), step('bad', 1), { kind: 'problem' as const, what: 'unreadable' }, step('b', 1)]
  const drawn = (await readBatch(batch, run)).map((result) => {
    if ('passed' in result) return 'passed'
    const [outcome] = result.outcomes
    return outcome.kind === 'problem' ? outcome.problem.what : `read ${outcome.place}`
  })
  expect(drawn).toEqual([
    'read a',
    'The stage "worker" failed on this input: Error: out of memory',
    'passed',
    'read b'
  ])
})

function step(place: string, chars: number): Captured {
  return { kind: 'captured', capture: { place, kind: 'text', body: 'x'.repeat(chars), given: {} } }
}

async function* from<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
